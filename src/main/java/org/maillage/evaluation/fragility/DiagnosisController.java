package org.maillage.evaluation.fragility;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.PageEnd;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The diagnoses of a team: begun, changed, opened to answers, closed, seen. */
@Controller
record DiagnosisController(
        DiagnosisOverview overview,
        DiagnosisFormOverview forms,
        KeepDiagnosis keep,
        Diagnoses diagnoses,
        DirectoryPolicy policy,
        Clock clock) {

    @GetMapping(DiagnosisId.ALL)
    Answer list(@Keeps Reader reader, @RequestParam(defaultValue = "") String after) {
        return Answer.show("evaluation/fragility/list", overview.list(reader, PageEnd.read(after)));
    }

    @GetMapping(DiagnosisId.ALL + "/new")
    Answer ask(@Keeps Reader reader) {
        return forms.ask(reader);
    }

    /** @param id that the page has given it, by which it is kept once */
    @PostMapping(DiagnosisId.ALL)
    Answer begin(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        var diagnosis = new DiagnosisId(id);
        var form = forms.sent(sent, reader);
        if (!form.check().none()) {
            return forms.refuse(form, diagnosis, reader);
        }
        keep.begin(
                form.begin(
                        diagnosis,
                        DiagnosisFormOverview.team(form, reader),
                        forms.perimeter(form, reader),
                        OffsetDateTime.now(clock)),
                fresh(form.lines(DiagnosisForm.LOOKED)),
                me.person());
        return Answer.done(diagnosis.path(), "fragility.begun");
    }

    private static Map<FragilityId, String> fresh(List<String> words) {
        var all = new LinkedHashMap<FragilityId, String>();
        words.forEach(it -> all.put(FragilityId.fresh(), it));
        return all;
    }

    @GetMapping(DiagnosisId.ONE)
    Answer show(@Keeps Diagnosis diagnosis, @AuthenticationPrincipal SignedIn me) {
        return Answer.show("evaluation/fragility/show", overview.page(diagnosis, policy.reader(me)));
    }

    @GetMapping(DiagnosisId.ONE + "/edit")
    Answer edit(@Keeps Diagnosis diagnosis) {
        return forms.edit(diagnosis);
    }

    @PostMapping(DiagnosisId.ONE)
    Answer save(
            @Keeps Diagnosis diagnosis,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = DiagnosisForm.sent(sent, diagnosis);
        var mistakes = form.check().seen(version, diagnosis.version());
        if (mistakes.none()) {
            mistakes.seen(keep.change(form.change(diagnosis, version), me.person()));
        }
        return mistakes.none() ? Answer.done(diagnosis.path(), "web.form.saved") : forms.refuse(diagnosis, form);
    }

    @PostMapping(DiagnosisId.ONE + "/open")
    Answer open(@Keeps Diagnosis diagnosis, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(diagnosis.path(), "fragility.open.unsure");
        }
        return Answer.done(
                diagnosis.path(),
                switch (keep.open(diagnosis)) {
                    case OPENED -> "fragility.open.done";
                    case OPENED_BEFORE -> "fragility.open.already";
                    case NOTHING_TO_ASK -> "fragility.open.nothing";
                });
    }

    @PostMapping(DiagnosisId.ONE + "/close")
    Answer close(@Keeps Diagnosis diagnosis, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(diagnosis.path(), "fragility.close.unsure");
        }
        return Answer.done(
                diagnosis.path(),
                switch (keep.close(diagnosis)) {
                    case CLOSED -> "fragility.close.done";
                    case CLOSED_BEFORE -> "fragility.close.already";
                    case NOT_YET -> "fragility.close.not-yet";
                });
    }

    @PostMapping(DiagnosisId.ONE + "/delete")
    Answer delete(@Keeps Diagnosis diagnosis, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(diagnosis.path(), "fragility.delete.unsure");
        }
        diagnoses.remove(diagnosis.id());
        return Answer.done(DiagnosisId.ALL, "fragility.deleted");
    }
}
