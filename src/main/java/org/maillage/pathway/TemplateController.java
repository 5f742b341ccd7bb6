package org.maillage.pathway;

import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of templates. */
@Controller
record TemplateController(Templates templates, Editions editions) {

    private static final int MOST_TEMPLATES = 200;
    private static final int MOST_EDITIONS = 50;

    @GetMapping("/templates")
    Answer list() {
        return Answer.show("pathway/templates", TemplatesPage.of(templates.listNewest(MOST_TEMPLATES)));
    }

    @GetMapping("/templates/{slug}")
    Answer show(@PathVariable String slug, @RequestParam(defaultValue = "") String version) {
        var versions = templates.versions(slug);
        if (versions.isEmpty()) {
            throw new NotFound("template", slug);
        }
        if (templates.isDemonstration(slug)) {
            Here.markDemonstration();
        }
        var shown = templates.get(slug, version.isEmpty() ? String.valueOf(versions.getFirst()) : version);
        var usedBy = editions.listFrom(shown.id(), MOST_EDITIONS).stream()
                .map(Edition::content)
                .toList();
        return Answer.show("pathway/template", TemplatePage.of(shown.template(), versions, usedBy));
    }

    /** What a version says otherwise than an earlier one. */
    @GetMapping("/templates/{slug}/differences")
    Answer differences(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        var before = templates.get(slug, from).template();
        var after = templates.get(slug, to).template();
        return Answer.show("pathway/template-difference", TemplateDifferencePage.of(before, after));
    }
}
