package org.maillage.pathway.files;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.maillage.pathway.Editions;
import org.maillage.pathway.Template;
import org.maillage.pathway.Templates;
import org.maillage.shared.FileKind;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a version of a template into the platform, where it then never changes. */
@Component
public class TemplateFileKind implements FileKind {

    private static final String KIND = "template";

    private final Templates templates;
    private final Editions editions;
    private final Changes changes;

    TemplateFileKind(Templates templates, Editions editions, Changes changes) {
        this.templates = templates;
        this.editions = editions;
        this.changes = changes;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public boolean recognises(Path file) {
        return YamlText.says(file, KIND);
    }

    @Override
    public Preview preview(Path file) {
        return look(read(file)).preview();
    }

    @Override
    @Transactional
    public UUID apply(Path file) {
        var reading = read(file);
        look(reading).refuseUnlessApplicable();
        var added = templates.add(reading.sound().orElseThrow());
        return changes.add(KIND, file.getFileName().toString(), added.id(), null, 0);
    }

    @Override
    @Transactional
    public boolean undo(UUID change) {
        return changes.findStanding(KIND, change).map(it -> undo(change, it)).orElse(false);
    }

    private boolean undo(UUID id, Changes.Change change) {
        if (!editions.listFrom(change.subject(), 1).isEmpty()) {
            throw new IllegalStateException(Words.say("pathway.undo.template-in-use"));
        }
        templates.remove(change.subject());
        changes.markUndone(id);
        return true;
    }

    private static Reading<Template> read(Path file) {
        var faults = new Faults();
        return YamlText.of(file, faults)
                .map(it -> TemplateFile.read(it.text()))
                .orElseGet(() -> Reading.failed(faults));
    }

    private Findings look(Reading<Template> reading) {
        return reading.sound().map(it -> look(it, reading)).orElseGet(() -> Findings.wrong(reading.faults()));
    }

    private Findings look(Template template, Reading<Template> reading) {
        var findings = Findings.of(List.of(
                Findings.count("themes", template.themes().size()),
                Findings.count("formats", template.formats().size()),
                Findings.count("steps", template.steps().size()),
                Findings.count("sources", template.sources().size())));
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
