package org.maillage.evaluation.fragility;

import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.web.Answer;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agenda of a dialogue: proposed, put in order, printed, frozen. */
@Controller
record DialogueController(
        DialogueOverview overview,
        DialogueDraftOverview draft,
        Dialogues dialogues,
        DialogueDocument document,
        DirectoryPolicy policy) {

    private static final String ALL = DiagnosisId.ONE + "/dialogue";
    private static final String FROZEN = ALL + "/{number:[1-9][0-9]{0,2}}";

    @GetMapping(ALL)
    Answer show(@Keeps Diagnosis diagnosis, @AuthenticationPrincipal SignedIn me) {
        return Answer.show("evaluation/fragility/dialogue", overview.page(diagnosis, policy.reader(me)));
    }

    @GetMapping(ALL + "/edit")
    Answer edit(@Keeps Diagnosis diagnosis, @AuthenticationPrincipal SignedIn me) {
        return overview.edit(diagnosis, policy.reader(me));
    }

    @PostMapping(ALL)
    Answer save(
            @Keeps Diagnosis diagnosis,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var agenda = draft.agenda(diagnosis, policy.reader(me));
        var form = DialogueForm.sent(sent);
        var mistakes = form.mistakes().seen(version, agenda.version());
        if (mistakes.none()) {
            mistakes.seen(dialogues.save(diagnosis.id(), DialogueForm.agenda(form, version)));
        }
        return mistakes.none()
                ? Answer.done(DialogueOverview.path(diagnosis), "web.form.saved")
                : overview.refuse(diagnosis, form, agenda);
    }

    @PostMapping(ALL + "/freeze")
    Answer freeze(@Keeps Diagnosis diagnosis, @AuthenticationPrincipal SignedIn me) {
        var number = dialogues.freeze(diagnosis.id(), draft.sheet(diagnosis, policy.reader(me)), me.person());
        return number == 0
                ? Answer.done(
                        DialogueOverview.path(diagnosis), "fragility.dialogue.freeze.full", Dialogues.MOST_VERSIONS)
                : Answer.done(
                        DialogueOverview.path(diagnosis) + "/" + number, "fragility.dialogue.freeze.done", number);
    }

    @GetMapping(ALL + "/agenda.pdf")
    ResponseEntity<byte[]> print(@Keeps Diagnosis diagnosis, @AuthenticationPrincipal SignedIn me) {
        return document.agenda(draft.sheet(diagnosis, policy.reader(me)));
    }

    @GetMapping(FROZEN)
    Answer showFrozen(@Keeps Diagnosis diagnosis, @PathVariable int number) {
        return Answer.show("evaluation/fragility/dialogue", overview.frozenPage(diagnosis, number));
    }

    @GetMapping(FROZEN + "/agenda.pdf")
    ResponseEntity<byte[]> printFrozen(@Keeps Diagnosis diagnosis, @PathVariable int number) {
        return document.agenda(draft.frozen(diagnosis, number));
    }
}
