package org.maillage.evaluation.fit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.print.AccessibleOdt;
import org.maillage.print.AccessiblePdf;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The evaluations that a team is asked for: their list, what can be answered to one, and words to send on. */
@Controller
record FitController(
        FitOverview overview, FitFormOverview forms, FitDocument document, AskedEvaluations all, Clock clock) {

    private static final String FIT = FitId.ALL + "/" + FitId.ID;

    @GetMapping(EvaluationDoor.ALL)
    Answer list(@Keeps Reader reader, @RequestParam(required = false) @Nullable UUID after) {
        return Answer.show("evaluation/fit/list", overview.list(reader, after == null ? null : new FitId(after)));
    }

    /** @param of what is underway that it is about; null for none */
    @GetMapping(FitId.ALL + "/new")
    Answer ask(@Keeps Reader reader, @RequestParam(required = false) @Nullable UUID of) {
        return forms.ask(reader, of);
    }

    /** @param id that the page has given it, by which it is kept once */
    @PostMapping(FitId.ALL)
    Answer add(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        var fit = new FitId(id);
        var form = forms.sent(sent, reader, null);
        var underway = forms.underway(form, reader);
        if (!form.check(underway, null).none()) {
            return forms.refuse(form, fit, reader);
        }
        var team = form.filled().must(FitForm.TEAM);
        var asked = form.asked(fit, team, me.person(), Words.today(clock), 0, underway);
        // Who sends the same form again comes to what was kept; what others keep under this number stays theirs.
        all.add(asked);
        return Answer.done(fit.path(), "web.form.saved");
    }

    @GetMapping(FIT)
    Answer show(@Keeps AskedEvaluation fit) {
        return Answer.show("evaluation/fit/show", overview.page(fit));
    }

    @GetMapping(FIT + "/edit")
    Answer edit(@Keeps AskedEvaluation fit, @Keeps Reader reader) {
        return forms.edit(fit, reader);
    }

    @PostMapping(FIT)
    Answer save(
            @Keeps AskedEvaluation fit,
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = forms.sent(sent, reader, fit);
        var underway = forms.underway(form, reader);
        var mistakes = form.check(underway, fit.underway()).seen(version, fit.version());
        if (mistakes.none()) {
            mistakes.seen(
                    all.save(form.asked(fit.id(), fit.team(), me.person(), Words.today(clock), version, underway)));
        }
        return mistakes.none() ? Answer.done(fit.id().path(), "web.form.saved") : forms.refuse(fit, form, reader);
    }

    /** Says that what was heard in the words is asked for indeed. */
    @PostMapping(FIT + "/heard")
    Answer tick(
            @Keeps AskedEvaluation fit,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String what,
            @RequestParam int version) {
        var heard = Typed.one(AskedFor.class, what);
        if (heard.isEmpty()) {
            return Answer.goTo(fit.id().path());
        }
        var asked = EnumSet.of(heard.get());
        asked.addAll(fit.asked());
        var saved = version == fit.version() && all.save(fit.asking(asked, me.person()));
        return Answer.done(fit.id().path(), saved ? "web.form.saved" : "fit.changed-meanwhile");
    }

    @PostMapping(FIT + "/delete")
    Answer delete(@Keeps AskedEvaluation fit, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(fit.id().path(), "fit.delete.unsure");
        }
        all.remove(fit.id());
        return Answer.done(EvaluationDoor.ALL, "fit.deleted");
    }

    /** The words for those who ask, on paper. */
    @GetMapping(FIT + "/letter.pdf")
    ResponseEntity<byte[]> letter(@Keeps AskedEvaluation fit) {
        return file(fit, "reponse-", ".pdf", MediaType.APPLICATION_PDF, AccessiblePdf.of(document.letter(fit)));
    }

    /** The form that fits, to be written into. */
    @GetMapping(FIT + "/form.odt")
    ResponseEntity<byte[]> form(@Keeps AskedEvaluation fit) {
        return file(
                fit,
                "trame-",
                ".odt",
                MediaType.parseMediaType(AccessibleOdt.MEDIA_TYPE),
                AccessibleOdt.of(document.form(fit)));
    }

    private static ResponseEntity<byte[]> file(
            AskedEvaluation fit, String name, String ending, MediaType type, byte[] body) {
        var disposition = ContentDisposition.attachment()
                .filename(name + Typed.slug(fit.title()) + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }
}
