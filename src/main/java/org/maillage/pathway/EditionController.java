package org.maillage.pathway;

import java.time.Clock;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of editions and of their framing notes. */
@Controller
record EditionController(
        Editions editions,
        Templates templates,
        EditionLinkedData linkedData,
        MapParticipants participants,
        Clock clock) {

    private static final int MOST_EDITIONS = 200;

    @GetMapping("/editions")
    String list(Model model) {
        var all = editions.list(MOST_EDITIONS).stream().map(Edition::content).toList();
        model.addAttribute("page", EditionsPage.of(all));
        return "pathway/editions";
    }

    @GetMapping("/editions/{slug}")
    String show(@PathVariable String slug, Model model) {
        var edition = get(slug);
        var words = editions.words(slug);
        var template = templates.find(edition.template()).orElseThrow().template();
        var published = edition.content();
        model.addAttribute(
                "page",
                EditionPage.of(
                        published,
                        words,
                        template,
                        Words.today(clock),
                        linkedData.of(published),
                        participants.map(published)));
        return "pathway/edition";
    }

    @GetMapping("/editions/{slug}/framing-note")
    String framingNote(@PathVariable String slug, @RequestParam(defaultValue = "") String version, Model model) {
        var edition = get(slug).content();
        model.addAttribute("page", FramingNotePage.of(edition, note(edition, version), editions.noteVersions(slug)));
        return "pathway/framing-note";
    }

    private FramingNote note(PublishedEdition edition, String version) {
        var newest = edition.framingNote();
        if (version.isEmpty() && newest != null) {
            return newest;
        }
        return editions.findNote(edition.slug(), Typed.number(version))
                .orElseThrow(() -> new NotFound("framing note", edition.slug() + " " + version));
    }

    private Edition get(String slug) {
        return editions.findPublished(slug).orElseThrow(() -> new NotFound("edition", slug));
    }
}
