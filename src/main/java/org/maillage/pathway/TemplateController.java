package org.maillage.pathway;

import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of templates. */
@Controller
record TemplateController(Templates templates, Editions editions) {

    private static final int MOST_TEMPLATES = 200;
    private static final int MOST_EDITIONS = 50;

    @GetMapping("/templates")
    String list(Model model) {
        model.addAttribute("page", TemplatesPage.of(templates.listNewest(MOST_TEMPLATES)));
        return "pathway/templates";
    }

    @GetMapping("/templates/{slug}")
    String show(@PathVariable String slug, @RequestParam(defaultValue = "") String version, Model model) {
        var versions = templates.versions(slug);
        if (versions.isEmpty()) {
            throw new NotFound("template", slug);
        }
        var shown = get(slug, version.isEmpty() ? versions.getFirst() : Typed.number(version));
        var usedBy = editions.listFrom(shown.id(), MOST_EDITIONS).stream()
                .map(Edition::content)
                .toList();
        model.addAttribute("page", TemplatePage.of(shown.template(), versions, usedBy));
        return "pathway/template";
    }

    /** What a version says otherwise than an earlier one. */
    @GetMapping("/templates/{slug}/differences")
    String differences(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        var before = get(slug, Typed.number(from)).template();
        var after = get(slug, Typed.number(to)).template();
        model.addAttribute("page", TemplateDifferencePage.of(before, after));
        return "pathway/template-difference";
    }

    private TemplateVersion get(String slug, int version) {
        return templates.find(slug, version).orElseThrow(() -> new NotFound("template", slug + " " + version));
    }
}
