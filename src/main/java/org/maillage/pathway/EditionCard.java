package org.maillage.pathway;

import java.util.List;
import org.maillage.pathway.PublishedEdition.Figure;
import org.maillage.shared.Words;

/** An edition as lists show it. */
record EditionCard(PublishedEdition edition) {

    private static final int MOST_FIGURES = 3;

    String path() {
        return path(edition.slug());
    }

    String title() {
        return edition.title().toString();
    }

    List<Figure> figures() {
        return edition.figures().stream().limit(MOST_FIGURES).toList();
    }

    static String path(String slug) {
        return "/editions/" + slug;
    }

    /** From the first to the last day, as far as they are known. */
    String period() {
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
