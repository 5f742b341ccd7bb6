package org.maillage.publishing;

import java.nio.charset.StandardCharsets;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.PublishedEditions;
import org.maillage.shared.Words;
import org.maillage.web.Anybody;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out documents and pictures; browsers may keep them, and ask each time whether they are still the same. */
@Controller
record DocumentController(Documents documents, PublishedEditions editions) {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    @GetMapping("/editions/{slug}/framing-note.pdf")
    ResponseEntity<byte[]> framingNote(
            @Anybody PublishedEdition edition, @RequestParam(defaultValue = "") String version) {
        var note = editions.note(edition, version);
        var name = Words.say("publishing.note.file", edition.slug(), Integer.toString(note.version()));
        return answer(documents.framingNote(edition, note), MediaType.APPLICATION_PDF, inline(name));
    }

    @GetMapping("/editions/{slug}/calendar.ics")
    ResponseEntity<byte[]> calendar(@Anybody PublishedEdition edition) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(edition.slug() + ".ics")
                                .build()
                                .toString())
                .body(documents.calendar(edition).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/card.png")
    ResponseEntity<byte[]> card() {
        return answer(documents.siteCard(), MediaType.IMAGE_PNG, inline("maillage.png"));
    }

    @GetMapping("/editions/{slug}/card.png")
    ResponseEntity<byte[]> card(@Anybody PublishedEdition edition) {
        return answer(documents.editionCard(edition), MediaType.IMAGE_PNG, inline(edition.slug() + ".png"));
    }

    private static ContentDisposition inline(String name) {
        return ContentDisposition.inline().filename(name).build();
    }

    private static ResponseEntity<byte[]> answer(Shelf.Made made, MediaType type, ContentDisposition disposition) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(made.tag())
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .header(HttpHeaders.CONTENT_LANGUAGE, Words.language().getLanguage())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(made.bytes());
    }
}
