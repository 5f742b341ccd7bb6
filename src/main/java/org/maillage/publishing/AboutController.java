package org.maillage.publishing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.maillage.shared.NotFound;
import org.maillage.territory.Gazetteer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages on the platform itself. */
@Controller
class AboutController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final About about = About.read();
    private final List<Libraries.Library> libraries = Libraries.list();
    private final Operator operator;
    private final Gazetteer gazetteer;

    AboutController(Operator operator, Gazetteer gazetteer) {
        this.operator = operator;
        this.gazetteer = gazetteer;
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("page", AboutPage.of(about));
        return "publishing/about";
    }

    @GetMapping("/about/sources")
    String sources(Model model) {
        model.addAttribute("page", SourcesPage.of(gazetteer.sources(), about, libraries));
        return "publishing/sources";
    }

    @GetMapping("/about/libraries.csv")
    ResponseEntity<String> libraries() {
        var file = Libraries.file().orElseThrow(() -> new NotFound("file", "libraries.csv"));
        return ResponseEntity.ok().contentType(CSV).body(file);
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("page", StatementPage.accessibility(operator));
        return "publishing/statement";
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("page", StatementPage.privacy(operator));
        return "publishing/statement";
    }
}
