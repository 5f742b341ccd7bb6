package org.maillage.pathway.files;

import java.util.List;
import java.util.Optional;
import org.maillage.pathway.Edition;
import org.maillage.pathway.Editions;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.TemplateVersion;
import org.maillage.pathway.Templates;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Reads an edition into the platform; of one that is there already, it takes what is new. */
@Component
class EditionFileKind extends YamlFileKind<PublishedEdition> {

    private final Editions editions;
    private final Templates templates;

    EditionFileKind(Editions editions, Templates templates, FileChanges changes) {
        super("edition", changes);
        this.editions = editions;
        this.templates = templates;
    }

    @Override
    Reading<PublishedEdition> read(String yaml) {
        return EditionFile.read(
                yaml, (slug, version) -> templates.find(slug, version).map(TemplateVersion::template));
    }

    @Override
    FileChanges.Change change(PublishedEdition said) {
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
        return new FileChanges.Change(edition.id().value(), there.isPresent() ? before : null, edition.version() + 1);
    }

    private Edition open(PublishedEdition said) {
        return Edition.open(
                said, templates.find(said.template(), said.templateVersion()).orElseThrow());
    }

    @Override
    void takeBack(FileChanges.Change change) {
        var edition = editions.find(change.subject());
        if (edition.isEmpty() || edition.get().version() != change.versionAfter()) {
            throw new IllegalStateException(Words.say("pathway.undo.edition-changed"));
        }
        editions.takeBack(edition.get(), change.before());
    }

    @Override
    YamlFindings look(PublishedEdition said, Reading<PublishedEdition> reading) {
        var findings = YamlFindings.of(List.of(
                YamlFindings.count("sessions", said.sessions().size()),
                YamlFindings.count("milestones", said.milestones().size()),
                YamlFindings.count("moves", said.moves().size()),
                YamlFindings.count("participants", said.participants().named().size()),
                YamlFindings.count("lessons", said.lessons().size()),
                YamlFindings.count("sources", said.sources().size())));
        Optional<PublishedEdition> there = editions.findBySlug(said.slug()).map(Edition::content);
        if (there.isEmpty()) {
            findings.change("edition-new", said.title());
        } else {
            new EditionChange(there.get(), said, reading, findings).look();
        }
        return findings;
    }
}
