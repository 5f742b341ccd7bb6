package org.maillage.directory.imports;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/** What the page shows on which somebody says what a file left open. */
final class CompletePages {

    private CompletePages() {}

    /**
     * @param action where the answers are sent
     * @param of the words whose rows are asked about one by one; empty for all words
     * @param communes of the territory, to choose from
     */
    record CompletePage(
            Frame frame,
            String action,
            String back,
            String of,
            String lead,
            List<Place> places,
            List<Word> words,
            List<String> communes,
            Mistakes mistakes) {}

    /**
     * A commune that is asked for.
     *
     * @param kind words or row
     * @param key by which the answer is known
     * @param rowsPath where its rows are asked about one by one; empty for a single row
     * @param chosen one of the choices; empty for later
     * @param typed another commune
     */
    record Place(
            int number,
            String kind,
            String key,
            String words,
            String rows,
            List<String> samples,
            String rowsPath,
            List<Choice> choices,
            String chosen,
            String typed) {}

    /** A word that is asked about. */
    record Word(
            int number,
            String field,
            String key,
            String title,
            String word,
            String rows,
            List<Choice> choices,
            String chosen) {}
}
