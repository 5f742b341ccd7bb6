package org.maillage.capitalisation.finding;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.maillage.pathway.Editions;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.shared.FirstContent;
import org.maillage.shared.Typed;
import org.springframework.stereotype.Component;

/** Lets what archived editions have learnt stand among the findings, in their own words, with the public documents that say so: once, and again when an archive that came along is told anew. */
@Component
record LoadArchivedFindings(Editions editions, Findings findings, GatheredEvidence evidence, Clock clock)
        implements FirstContent {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        findings.archivesUntold().forEach(slug -> {
            var found = editions.findBySlug(slug).orElseThrow();
            var edition = found.content();
            var lessons = edition.lessons().stream()
                    .filter(it -> Finding.KINDS.contains(it.kind()))
                    .toList();
            for (var place = 0; place < lessons.size(); place++) {
                load(edition, found.id().value(), lessons.get(place), place);
            }
        });
    }

    private void load(PublishedEdition edition, UUID id, Lesson lesson, int place) {
        var slug = Typed.slug("%s %s %s".formatted(edition.slug(), lesson.kind().key(), lesson.number()));
        var finding = new Finding(
                UUID.randomUUID(),
                slug,
                lesson.kind(),
                lesson.title().fr(),
                lesson.title().en(),
                lesson.text().fr(),
                lesson.text().en(),
                "",
                id,
                null,
                null,
                true,
                // The list shows the latest first: the first of them stands before the second.
                OffsetDateTime.now(clock).minusSeconds(place),
                0);
        findings.tellArchived(finding)
                .ifPresent(it -> evidence.replaceSources(
                        it,
                        edition.sources().stream()
                                .filter(source -> lesson.sources().contains(source.key()))
                                .toList()));
    }
}
