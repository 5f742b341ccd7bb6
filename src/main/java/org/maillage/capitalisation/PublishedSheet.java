package org.maillage.capitalisation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.Chronology.Moment;
import org.maillage.capitalisation.Measures.Measure;
import org.maillage.capitalisation.SheetDocuments.SheetDocument;

/**
 * What everybody reads of a sheet: a version as it was published. People are not in it: who wrote it is read with it, so that
 * whoever leaves the platform leaves no name behind.
 *
 * @param edition the edition that it comes from; null for a sheet by itself
 * @param quotes those to which whoever said them agrees at this moment
 */
public record PublishedSheet(
        SheetKind kind,
        String title,
        @Nullable UUID edition,
        @Nullable UUID territory,
        String territoryName,
        String began,
        String ended,
        String actors,
        @Nullable Maturity maturity,
        List<Said> sections,
        List<Moment> moments,
        List<Measure> measures,
        List<Quote> quotes,
        List<Document> documents) {

    public PublishedSheet {
        sections = List.copyOf(sections);
        moments = List.copyOf(moments);
        measures = List.copyOf(measures);
        // Versions from before there were quotes, or documents.
        quotes = List.copyOf(Objects.requireNonNullElse(quotes, List.of()));
        documents = List.copyOf(Objects.requireNonNullElse(documents, List.of()));
    }

    /**
     * A section that says something.
     *
     * @param title of its own; empty for the usual one
     * @param words in Markdown
     */
    public record Said(String key, String title, String words) {

        public Optional<SectionKey> usual() {
            return SectionKey.find(key);
        }
    }

    /**
     * A file that goes with it.
     *
     * @param madeBy who made a picture; empty for other files
     */
    public record Document(UUID id, String title, boolean picture, String madeBy) {}

    /** What a section says; empty where it says nothing. */
    public String words(SectionKey key) {
        return sections.stream()
                .filter(it -> it.key().equals(key.key()))
                .map(Said::words)
                .findFirst()
                .orElse("");
    }

    /** A sheet as it would be published at this moment. */
    static PublishedSheet of(
            ExperienceSheet sheet,
            List<Section> sections,
            List<Moment> moments,
            List<Measure> measures,
            List<Quote> quotes,
            List<SheetDocument> documents) {
        return new PublishedSheet(
                sheet.kind(),
                sheet.title(),
                sheet.edition(),
                sheet.territory(),
                sheet.territoryName(),
                sheet.began(),
                sheet.ended(),
                sheet.actors(),
                sheet.maturity(),
                sections.stream()
                        .filter(it -> it.saysSomething() || (!it.leftOut() && isQuotedIn(it, quotes)))
                        .filter(it -> it.usual()
                                .map(key -> key.isAskedAt(sheet.maturity()))
                                .orElse(true))
                        .map(it -> new Said(it.key(), it.title(), it.words()))
                        .toList(),
                moments,
                measures,
                quotes,
                documents.stream()
                        .filter(it -> it.shown() && it.mayBeShown())
                        .map(it -> new Document(it.id(), it.title(), it.picture(), it.madeBy()))
                        .toList());
    }

    private static boolean isQuotedIn(Section section, List<Quote> quotes) {
        return quotes.stream().anyMatch(it -> it.section().equals(section.key()));
    }

    /** What is said under a section. */
    public List<Quote> quotes(String section) {
        return quotes.stream().filter(it -> it.section().equals(section)).toList();
    }
}
