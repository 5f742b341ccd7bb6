package org.maillage.publishing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.maillage.shared.NotFound;
import org.maillage.territory.Gazetteer;
import org.maillage.web.Answer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages on the platform itself. */
@Controller
class AboutController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final About about = About.read();
    private final Glossary glossary = Glossary.read();
    private final List<Libraries.Library> libraries = Libraries.list();
    private final Gazetteer gazetteer;

    AboutController(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @GetMapping("/about")
    Answer about() {
        return Answer.show("publishing/about", AboutPage.of(about));
    }

    @GetMapping("/glossary")
    Answer glossary() {
        return Answer.show("publishing/glossary", GlossaryPage.of(glossary, about));
    }

    @GetMapping("/about/sources")
    Answer sources() {
        return Answer.show("publishing/sources", SourcesPage.of(gazetteer.sources(), about, libraries));
    }

    @GetMapping("/about/libraries.csv")
    ResponseEntity<String> libraries() {
        var file = Libraries.file().orElseThrow(() -> new NotFound("file", "libraries.csv"));
        return ResponseEntity.ok().contentType(CSV).body(file);
    }
}
