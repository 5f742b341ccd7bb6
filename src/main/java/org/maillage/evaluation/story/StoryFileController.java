package org.maillage.evaluation.story;

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

/** The files of a story, with what goes out alone. */
@Controller
record StoryFileController(DraftStory draft, StoryDocument document) {

    @GetMapping(StoryController.ONE + "/story.pdf")
    ResponseEntity<byte[]> pdf(@Keeps ContributionStory story) {
        return file(story, "pdf", MediaType.APPLICATION_PDF, AccessiblePdf::of);
    }

    @GetMapping(StoryController.ONE + "/story.odt")
    ResponseEntity<byte[]> odt(@Keeps ContributionStory story) {
        return file(story, "odt", MediaType.parseMediaType(AccessibleOdt.MEDIA_TYPE), AccessibleOdt::of);
    }

    private ResponseEntity<byte[]> file(
            ContributionStory story, String ending, MediaType type, Function<Document, byte[]> write) {
        var english = story.language().getLanguage().equals("en");
        var named = ContentDisposition.attachment()
                .filename("%s-%s-%s.%s"
                        .formatted(
                                english ? "contribution" : "recit-de-contribution",
                                story.from(),
                                story.until(),
                                ending))
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(write.apply(document.of(story, draft.content(story))));
    }
}
