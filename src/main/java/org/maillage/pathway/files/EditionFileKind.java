package org.maillage.pathway.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.pathway.Edition;
import org.maillage.pathway.EditionContent;
import org.maillage.pathway.Editions;
import org.maillage.pathway.TemplateVersion;
import org.maillage.pathway.Templates;
import org.maillage.shared.FileKind;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an edition into the platform; of one that is there already, it takes what is new. */
@Component
public class EditionFileKind implements FileKind {

    private static final String KIND = "edition";

    private final Editions editions;
    private final Templates templates;
    private final Changes changes;

    EditionFileKind(Editions editions, Templates templates, Changes changes) {
        this.editions = editions;
        this.templates = templates;
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
        var said = reading.sound().orElseThrow();
        var there = editions.findBySlug(said.slug());
        var edition = there.orElseGet(() -> open(said));
        var before = edition.content();
        if (there.isPresent()) {
            said.moves().stream().skip(before.moves().size()).forEach(edition::move);
            edition.rewrite(said);
            editions.save(edition);
        } else {
            editions.add(edition);
        }
        return changes.add(
                KIND,
                file.getFileName().toString(),
                edition.id().value(),
                there.isPresent() ? before : null,
                edition.version() + 1);
    }

    private Edition open(EditionContent said) {
        return Edition.open(
                said, templates.find(said.template(), said.templateVersion()).orElseThrow());
    }

    @Override
    @Transactional
    public boolean undo(UUID change) {
        return changes.findStanding(KIND, change).map(it -> undo(change, it)).orElse(false);
    }

    private boolean undo(UUID id, Changes.Change change) {
        var edition = editions.find(change.subject());
        if (edition.isEmpty() || edition.get().version() != change.versionAfter()) {
            throw new IllegalStateException(Words.say("pathway.undo.edition-changed"));
        }
        editions.takeBack(edition.get(), change.before());
        changes.markUndone(id);
        return true;
    }

    private Reading<EditionContent> read(Path file) {
        var faults = new Faults();
        return YamlText.of(file, faults)
                .map(it -> EditionFile.read(
                        it.text(),
                        (slug, version) -> templates.find(slug, version).map(TemplateVersion::template)))
                .orElseGet(() -> Reading.failed(faults));
    }

    private Findings look(Reading<EditionContent> reading) {
        return reading.sound().map(it -> look(it, reading)).orElseGet(() -> Findings.wrong(reading.faults()));
    }

    private Findings look(EditionContent said, Reading<EditionContent> reading) {
        var findings = Findings.of(List.of(
                Findings.count("sessions", said.sessions().size()),
                Findings.count("milestones", said.milestones().size()),
                Findings.count("moves", said.moves().size()),
                Findings.count("participants", said.participants().named().size()),
                Findings.count("lessons", said.lessons().size()),
                Findings.count("sources", said.sources().size())));
        Optional<EditionContent> there = editions.findBySlug(said.slug()).map(Edition::content);
        if (there.isEmpty()) {
            findings.change("edition-new", said.title());
        } else {
            new EditionChange(there.get(), said, reading, findings).look();
        }
        return findings;
    }
}
