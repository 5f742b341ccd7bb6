package org.maillage.exchange.note;

import static org.maillage.web.Assets.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Here;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What a phone keeps so that notes can be written without a network: an empty form with its script and styles, the same for
 * everybody. Nothing else is kept, and nothing of anybody.
 */
@Controller
class OfflineController {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final String worker = read("static/note-worker.js");

    /** The empty form. */
    @GetMapping("/notes/offline")
    Answer form() {
        return Answer.show(
                "exchange/note/offline", new OfflinePage(Words.language().getLanguage()));
    }

    /** The worker, with what it keeps; its address is that of notes, since it may see no others. */
    @GetMapping("/notes/worker.js")
    ResponseEntity<String> worker() {
        var files = List.of(
                        asset("bootstrap/5.3.8/css/bootstrap.min.css"),
                        asset("maillage.css"),
                        asset("note.js"),
                        asset("icon.svg"),
                        asset("fonts/source-sans-3-latin-wght-normal.woff2"),
                        asset("fonts/source-serif-4-latin-600-normal.woff2"))
                .stream()
                .map("\"%s\""::formatted)
                .collect(Collectors.joining(", "));
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body("const SHELL = \"/notes/offline?lang=%s\";\nconst FILES = [%s];\n%s"
                        .formatted(Words.language().getLanguage(), files, worker));
    }

    /** What makes the page of notes an application of a phone. */
    @GetMapping(value = "/notes/app.webmanifest", produces = "application/manifest+json")
    ResponseEntity<AppManifest> app() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(AppManifest.of(
                        Words.say("note.app.name"),
                        Words.say("note.app.short"),
                        Words.language().getLanguage()));
    }

    /**
     * Whether somebody is signed in, so that notes can be sent.
     *
     * @param reader as their phone remembers whose notes it keeps; empty for nobody
     * @param word that a form must carry
     */
    record Ready(String reader, String word) {}

    @GetMapping(value = "/notes/ready", produces = "application/json")
    ResponseEntity<Ready> ready(@AuthenticationPrincipal @Nullable SignedIn me) {
        Here.keepNothing();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(me == null ? new Ready("", "") : new Ready(me.id().toString(), Here.csrf()));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no " + file, e);
        }
    }
}
