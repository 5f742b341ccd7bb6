package org.maillage.capitalisation.drafts;

import static org.maillage.shared.Words.say;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.WalkedPlaces;
import org.maillage.capitalisation.WalkedPlaces.Walked;
import org.maillage.capitalisation.drafts.KeepBroughtText.Beginning;
import org.maillage.programme.WorkOfPlace;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins sheets from what the reader’s own territory has done in an edition, each thing ticked before it is taken over. */
@Controller
record WorkController(WorkOfPlace work, BeginFromWork beginFromWork, WalkedPlaces places, SheetPolicy policy) {

    private static final String WORK = "/experience-sheets/new/work/{place:[0-9a-f-]{36}}";

    @GetMapping(WORK)
    Answer ask(@AuthenticationPrincipal SignedIn me, @PathVariable UUID place) {
        var walked = walked(me, place);
        return show(walked, WorkForm.empty(work.doneActions(walked.place()), work.handedIn(walked.place())));
    }

    @PostMapping(WORK)
    Answer begin(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID place,
            @RequestParam MultiValueMap<String, String> sent) {
        var walked = walked(me, place);
        var form = WorkForm.sent(work.doneActions(walked.place()), work.handedIn(walked.place()), sent);
        var filled = form.filled();
        if (!filled.mistakes().none()) {
            return show(walked, form);
        }
        var beginning = new Beginning(
                filled.must(BroughtTextForm.KIND),
                filled.must(BroughtTextForm.TITLE),
                walked.from(),
                filled.must(BroughtTextForm.PART));
        var sheet = beginFromWork.begin(beginning, form.taken(), form.story(), me.person());
        return Answer.done(sheet.editPath(), "capitalisation.drafts.kept");
    }

    /** The place of this id that the reader has a seat in; for all others there is none. */
    private Walked walked(SignedIn me, UUID place) {
        policy.mustBegin(me);
        return places.of(me).stream()
                .filter(it -> it.place().id().equals(place))
                .findFirst()
                .orElseThrow(() -> new NotFound("place", place));
    }

    private static Answer show(Walked walked, WorkForm form) {
        return Answer.refuse(
                "capitalisation/drafts/work",
                new WorkPage(
                        Frame.of(say("capitalisation.work"), say("capitalisation.work.lead"))
                                .in(Frame.Section.LESSONS)
                                .under(say("capitalisation.sheets"), "/experience-sheets")
                                .under(say("capitalisation.begin"), "/experience-sheets/new")
                                .asPersonal(),
                        "/experience-sheets/new/work/" + walked.place().id(),
                        say(walked.words()),
                        walked.place().path(),
                        form.filled(),
                        form.actions().isEmpty() && form.handedIn().isEmpty()),
                form.filled().mistakes());
    }
}
