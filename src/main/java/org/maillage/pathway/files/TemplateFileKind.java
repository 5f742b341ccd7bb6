package org.maillage.pathway.files;

import java.util.List;
import org.maillage.pathway.Editions;
import org.maillage.pathway.Template;
import org.maillage.pathway.Templates;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Reads a version of a template into the platform, where it then never changes. */
@Component
class TemplateFileKind extends YamlFileKind<Template> {

    private final Templates templates;
    private final Editions editions;

    TemplateFileKind(Templates templates, Editions editions, FileChanges changes) {
        super("template", changes);
        this.templates = templates;
        this.editions = editions;
    }

    @Override
    Reading<Template> read(String yaml) {
        return TemplateFile.read(yaml);
    }

    @Override
    FileChanges.Change change(Template said) {
        return new FileChanges.Change(templates.add(said).id(), null, 0);
    }

    @Override
    void takeBack(FileChanges.Change change) {
        if (!editions.listFrom(change.subject(), 1).isEmpty()) {
            throw new IllegalStateException(Words.say("pathway.undo.template-in-use"));
        }
        templates.remove(change.subject());
    }

    @Override
    YamlFindings look(Template template, Reading<Template> reading) {
        var findings = YamlFindings.of(List.of(
                YamlFindings.count("themes", template.themes().size()),
                YamlFindings.count("formats", template.formats().size()),
                YamlFindings.count("steps", template.steps().size()),
                YamlFindings.count("sources", template.sources().size())));
        var there = templates.find(template.slug(), template.version());
        var newest = templates.versions(template.slug()).stream().findFirst();
        if (there.isPresent() && !there.get().template().equals(template)) {
            findings.fault(
                    reading.line("version"),
                    "version-frozen",
                    template.version(),
                    newest.orElse(template.version()) + 1);
        } else if (there.isEmpty()) {
            findings.change(
                    newest.isEmpty() ? "template-new" : "template-version", template.title(), template.version());
        }
        return findings;
    }
}
