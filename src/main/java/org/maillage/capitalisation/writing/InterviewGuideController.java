package org.maillage.capitalisation.writing;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out the questions of an interview, to be printed. */
@Controller
record InterviewGuideController(InterviewGuideDocument document) {

    @GetMapping("/experience-sheets/interview-guide.pdf")
    ResponseEntity<byte[]> pdf() {
        var named = ContentDisposition.inline()
                .filename("guide-entretien-fiche-experience.pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(document.pdf());
    }
}
