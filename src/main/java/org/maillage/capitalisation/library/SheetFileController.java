package org.maillage.capitalisation.library;

import org.maillage.capitalisation.SheetVersion;
import org.maillage.print.AccessibleOdt;
import org.maillage.print.AccessiblePdf;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands published sheets out as files. They are made at each request: what somebody has taken back is in none. */
@Controller
record SheetFileController(DescribeSheetOnPaper paper, DescribeSheetsOpenly openly) {

    @GetMapping("/experience-sheets/{slug}/sheet.pdf")
    ResponseEntity<byte[]> whole(@Anybody SheetVersion sheet) {
        return file(sheet, ".pdf", MediaType.APPLICATION_PDF, AccessiblePdf.of(paper.whole(sheet)));
    }

    @GetMapping("/experience-sheets/{slug}/two-pages.pdf")
    ResponseEntity<byte[]> inShort(@Anybody SheetVersion sheet) {
        return file(sheet, "-2-pages.pdf", MediaType.APPLICATION_PDF, paper.inShort(sheet));
    }

    @GetMapping("/experience-sheets/{slug}/sheet.odt")
    ResponseEntity<byte[]> text(@Anybody SheetVersion sheet) {
        return file(
                sheet,
                ".odt",
                MediaType.parseMediaType(AccessibleOdt.MEDIA_TYPE),
                AccessibleOdt.of(paper.whole(sheet)));
    }

    private static ResponseEntity<byte[]> file(SheetVersion sheet, String ending, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(sheet.slug() + ending))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }

    @GetMapping("/experience-sheets.csv")
    Answer csv() {
        return Answer.file(headers("text/csv; charset=utf-8", ".csv"), openly::csv);
    }

    @GetMapping("/experience-sheets.jsonld")
    Answer linked() {
        return Answer.file(headers("application/ld+json", ".jsonld"), openly::linked);
    }

    private static HttpHeaders headers(String type, String ending) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, type);
        headers.set(HttpHeaders.CONTENT_DISPOSITION, named("experience-sheets" + ending));
        headers.setCacheControl("no-store");
        // What everybody may see, any site may read.
        headers.setAccessControlAllowOrigin("*");
        return headers;
    }

    private static String named(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
