package org.maillage.capitalisation.report;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.print.AccessibleOdt;
import org.maillage.print.AccessiblePdf;
import org.maillage.print.Document;
import org.maillage.programme.Leads;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Runs;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of an edition: written between its figures, read over, published as a version that stays. */
@Controller
record ReportController(
        ReportOverview overview,
        PublishReport publish,
        ReportWords words,
        ReportDocument document,
        LiveEditions editions,
        Clock clock) {

    @GetMapping("/editions/{slug}/report")
    Answer draft(@ReadsReport LiveEdition edition, @AuthenticationPrincipal SignedIn me) {
        return overview.draft(edition, me);
    }

    @PostMapping("/editions/{slug}/report")
    Answer write(
            @Runs LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = ReportForm.sent(sent);
        if (form.filled().check().mistakes().none()) {
            var overtaken = publish.write(edition, form, me);
            var now = words.of(edition.id());
            overtaken.forEach(it -> form.overtaken(it, now.getOrDefault(it, ReportWords.Written.NOTHING)));
        }
        return form.filled().mistakes().none()
                ? Answer.done(edition.path() + "/report", "web.form.saved")
                : overview.draft(edition, me, form);
    }

    /** What came of a chapter that a browser sent by itself. */
    record Kept(int version, String saved) {}

    /** What somebody else has written meanwhile, for the browser to show beside what was typed; or why nothing was kept. */
    record NotKept(int version, String words, String saved) {}

    /** Keeps one chapter, for a browser that sends what is typed while it is typed. */
    @PostMapping("/editions/{slug}/report/chapters/{chapter}")
    ResponseEntity<?> writeChapter(
            @Runs LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String chapter,
            @RequestParam MultiValueMap<String, String> sent) {
        var one = Typed.one(ReportChapter.class, chapter).orElseThrow(() -> new NotFound("chapter", chapter));
        var form = ReportForm.sent(sent, one);
        if (!form.filled().check().mistakes().none()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new NotKept(
                            form.version(one),
                            "",
                            form.filled().mistakes().sentences().getFirst()));
        }
        var overtaken = publish.write(edition, form, me).contains(one);
        var now = words.of(edition.id()).getOrDefault(one, ReportWords.Written.NOTHING);
        return overtaken
                ? ResponseEntity.status(HttpStatus.CONFLICT).body(new NotKept(now.version(), now.words(), ""))
                : ResponseEntity.ok(
                        new Kept(now.version(), Words.say("capitalisation.saved.now", Words.moment(clock.instant()))));
    }

    @GetMapping("/editions/{slug}/report/preview")
    Answer preview(@Leads LiveEdition edition) {
        return overview.preview(edition);
    }

    /** @param read the seal of what was read over */
    @PostMapping("/editions/{slug}/report/versions")
    Answer publish(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "0") int read,
            @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(edition.path() + "/report/preview", "web.form.sure");
        }
        var number = publish.publish(edition, read, me);
        return number > 0
                ? Answer.done(edition.path() + "/report/" + number, "report.published", number)
                : Answer.done(edition.path() + "/report/preview", "report.changed-since");
    }

    @PostMapping("/editions/{slug}/report/{number}/withdraw")
    Answer withdraw(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(edition.path() + "/report/" + number, "web.form.sure");
        }
        return Answer.done(
                edition.path() + "/report",
                publish.withdraw(edition, number, me) ? "report.withdrawn" : "report.not-withdrawn",
                number);
    }

    @GetMapping("/editions/{slug}/report/{number}")
    Answer show(@Anybody ReportVersion version, @AuthenticationPrincipal @Nullable SignedIn me) {
        return overview.show(version, me);
    }

    @GetMapping("/editions/{slug}/report/{number}/report.pdf")
    ResponseEntity<byte[]> pdf(@Anybody ReportVersion version) {
        return file(version, "pdf", MediaType.APPLICATION_PDF, AccessiblePdf.of(of(version)));
    }

    @GetMapping("/editions/{slug}/report/{number}/report.odt")
    ResponseEntity<byte[]> odt(@Anybody ReportVersion version) {
        return file(version, "odt", MediaType.parseMediaType(AccessibleOdt.MEDIA_TYPE), AccessibleOdt.of(of(version)));
    }

    private Document of(ReportVersion version) {
        return document.of(version, editions.get(version.edition()).path());
    }

    private ResponseEntity<byte[]> file(ReportVersion version, String ending, MediaType type, byte[] bytes) {
        var named = ContentDisposition.attachment()
                .filename("%s-%s-%s.%s"
                        .formatted(
                                Words.language().getLanguage().equals("fr") ? "rapport" : "report",
                                editions.get(version.edition()).slug(),
                                version.number(),
                                ending))
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(bytes);
    }
}
