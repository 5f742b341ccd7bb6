package org.maillage.evaluation.funder;

import java.util.function.Function;
import org.maillage.directory.Keeps;
import org.maillage.print.AccessibleOdt;
import org.maillage.print.AccessiblePdf;
import org.maillage.print.Document;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The files of a report. */
@Controller
record FunderFileController(DraftFunderReport draft, FunderDocument document) {

    @GetMapping(FunderReportController.ONE + "/report.pdf")
    ResponseEntity<byte[]> pdf(@Keeps FunderReport report) {
        return file(report, "pdf", MediaType.APPLICATION_PDF, AccessiblePdf::of);
    }

    @GetMapping(FunderReportController.ONE + "/report.odt")
    ResponseEntity<byte[]> odt(@Keeps FunderReport report) {
        return file(report, "odt", MediaType.parseMediaType(AccessibleOdt.MEDIA_TYPE), AccessibleOdt::of);
    }

    private ResponseEntity<byte[]> file(
            FunderReport report, String ending, MediaType type, Function<Document, byte[]> write) {
        var named = ContentDisposition.attachment()
                .filename("%s-%s-%s.%s"
                        .formatted(
                                report.language().getLanguage().equals("en") ? "report" : "compte-rendu",
                                report.from(),
                                report.until(),
                                ending))
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(write.apply(document.of(report, draft.content(report))));
    }
}
