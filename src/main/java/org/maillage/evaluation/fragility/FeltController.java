package org.maillage.evaluation.fragility;

import java.util.UUID;
import org.maillage.directory.Keeps;
import org.maillage.evaluation.fragility.Diagnosis.State;
import org.maillage.evaluation.fragility.FeltLinks.FeltLink;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What groups feel: by a link without an account, on paper, or said together and typed by the team. */
@Controller
record FeltController(FeltFormOverview forms, FeltAnswers answers, FeltLinks links, DialogueDocument document) {

    private static final String SEVERAL = DiagnosisId.ONE + "/felt";
    private static final String LINK = "/felt/{word:[A-Za-z0-9_-]{43}}";
    private static final int MOST_LINKS = 50;

    /** Makes links for people of a group, and shows them this once. */
    @PostMapping(DiagnosisId.ONE + "/links")
    Answer link(
            @Keeps Diagnosis diagnosis,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String number) {
        var whose = Typed.number(group);
        var many = Typed.number(number.strip());
        if (diagnosis.state() != State.OPEN) {
            return Answer.done(diagnosis.path(), "fragility.not-open");
        }
        if (whose < 0 || whose >= diagnosis.groups().size() || many < 1 || many > MOST_LINKS) {
            return Answer.done(diagnosis.path(), "fragility.links.wrong", MOST_LINKS);
        }
        return forms.links(diagnosis, whose, links.make(diagnosis.id(), whose, many));
    }

    @GetMapping(DiagnosisId.ONE + "/sheet.pdf")
    ResponseEntity<byte[]> print(@Keeps Diagnosis diagnosis) {
        return document.paper(diagnosis);
    }

    @GetMapping(SEVERAL)
    Answer askSeveral(@Keeps Diagnosis diagnosis) {
        return diagnosis.state() == State.OPEN
                ? FeltFormOverview.show(forms.severalPage(diagnosis, forms.several(diagnosis), FeltId.fresh()))
                : Answer.done(diagnosis.path(), "fragility.not-open");
    }

    /** @param id that the page has given the answer, by which it is kept once */
    @PostMapping(SEVERAL)
    Answer addSeveral(
            @Keeps Diagnosis diagnosis, @RequestParam MultiValueMap<String, String> sent, @RequestParam UUID id) {
        var form = forms.several(diagnosis, sent);
        if (!form.check().none()) {
            return FeltFormOverview.refuse(forms.severalPage(diagnosis, form, new FeltId(id)));
        }
        var filled = form.filled();
        var kept = answers.add(
                diagnosis.id(),
                new FeltId(id),
                filled.must(FeltForm.GROUP),
                filled.must(FeltForm.PEOPLE),
                form.levels(),
                filled.must(FeltForm.CAME));
        return Answer.done(diagnosis.path(), kept ? "fragility.felt.several.kept" : "fragility.not-open");
    }

    @GetMapping(LINK)
    Answer ask(@Anybody FeltLink link) {
        return isOver(link)
                ? FeltFormOverview.said(link.diagnosis(), "fragility.felt.link.over")
                : FeltFormOverview.show(forms.linkedPage(link, forms.linked(link)));
    }

    @PostMapping(LINK)
    Answer add(@Anybody FeltLink link, @RequestParam MultiValueMap<String, String> sent) {
        if (isOver(link)) {
            return FeltFormOverview.said(link.diagnosis(), "fragility.felt.link.over");
        }
        var form = forms.linked(link, sent);
        if (!form.check().none()) {
            return FeltFormOverview.refuse(forms.linkedPage(link, form));
        }
        return FeltFormOverview.said(
                link.diagnosis(),
                answers.answer(link, form.levels()) ? "fragility.felt.link.kept" : "fragility.felt.link.over");
    }

    private static boolean isOver(FeltLink link) {
        return link.used() || link.diagnosis().state() != State.OPEN;
    }
}
