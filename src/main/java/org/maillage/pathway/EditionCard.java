package org.maillage.pathway;

import java.util.List;
import org.maillage.pathway.PublishedEdition.Kind;
import org.maillage.shared.Words;

/** An edition as lists show it. */
record EditionCard(
        String path,
        String title,
        String summary,
        String period,
        boolean archive,
        String status,
        List<Figure> figures) {

    private static final int MOST_FIGURES = 3;

    /** A number and what it counts. */
    record Figure(String value, String label) {}

    static EditionCard of(PublishedEdition edition) {
        return new EditionCard(
                path(edition.slug()),
                edition.title().toString(),
                edition.summary().toString(),
                period(edition),
                edition.kind() == Kind.ARCHIVE,
                statusWords(edition.status()),
                edition.figures().stream()
                        .limit(MOST_FIGURES)
                        .map(it -> new Figure(it.value(), it.label().toString()))
                        .toList());
    }

    static String path(String slug) {
        return "/editions/" + slug;
    }

    static String statusWords(Status status) {
        return Words.say("pathway.status." + status.key());
    }

    /** From the first to the last day, as far as they are known. */
    static String period(PublishedEdition edition) {
        var starts = edition.starts();
        var ends = edition.ends();
        if (starts == null && ends == null) {
            return PartialDate.wordsOf(null);
        }
        if (starts != null && starts.equals(ends)) {
            return starts.words();
        }
        return Words.say("pathway.from-to", PartialDate.wordsOf(starts), PartialDate.wordsOf(ends));
    }
}
