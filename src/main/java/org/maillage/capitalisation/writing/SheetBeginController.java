package org.maillage.capitalisation.writing;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.SheetOrigin;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.WalkedPlaces;
import org.maillage.capitalisation.WalkedPlaces.Walked;
import org.maillage.capitalisation.Writers.Part;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins sheets: a title is enough. */
@Controller
record SheetBeginController(BeginSheet beginSheet, SheetPolicy policy, WalkedPlaces places) {

    @GetMapping("/experience-sheets/new")
    Answer ask(@AuthenticationPrincipal SignedIn me) {
        policy.mustBegin(me);
        var walked = places.of(me);
        return show(SheetBeginForm.empty(choices(walked)), walked);
    }

    @PostMapping("/experience-sheets/new")
    Answer begin(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> sent) {
        policy.mustBegin(me);
        var walked = places.of(me);
        var form = SheetBeginForm.sent(sent, choices(walked));
        if (!form.filled().mistakes().none()) {
            return show(form, walked);
        }
        var part = form.filled().must(SheetBeginForm.PART);
        var begun = beginSheet.begin(
                form.filled().must(SheetBeginForm.KIND),
                part == Part.INTERVIEWER ? SheetOrigin.INTERVIEW : SheetOrigin.ALONE,
                form.filled().must(SheetBeginForm.TITLE),
                WalkedPlaces.from(walked, form.filled().typed(SheetBeginForm.FROM)),
                Map.of(),
                me.person(),
                part);
        return Answer.done(begun.editPath(), "capitalisation.begun");
    }

    private static List<Choice> choices(List<Walked> walked) {
        return walked.stream().map(it -> new Choice(it.key(), say(it.words()))).toList();
    }

    private static Answer show(SheetBeginForm form, List<Walked> walked) {
        return Answer.refuse(
                "capitalisation/writing/begin",
                new SheetBeginPage(
                        Frame.of(say("capitalisation.begin"), say("capitalisation.begin.lead"))
                                .in(Frame.Section.LESSONS)
                                .under(say("capitalisation.sheets"), "/experience-sheets")
                                .asPersonal(),
                        form.filled(),
                        walked),
                form.filled().mistakes());
    }
}
