package org.maillage.directory.imports;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Locale;
import org.maillage.directory.imports.ImportPages.Figure;
import org.maillage.shared.Words;

/** Tells how many rows of a file are what. */
final class FormatCounts {

    private FormatCounts() {}

    /** The counts that are worth telling, each with its words. */
    static List<Figure> of(Import it) {
        return Imports.COUNTED.stream()
                .filter(what -> it.count(what) > 0
                        || (it.counts().containsKey("rows")
                                && List.of("rows", "new", "changed", "same", "refused")
                                        .contains(what)))
                .map(what -> new Figure(count(it.count(what)), words(what, it.count(what))))
                .toList();
    }

    /** In French, zero is singular. */
    static boolean isSingular(long count) {
        return count == 1 || (count == 0 && Words.language().getLanguage().equals(Locale.FRENCH.getLanguage()));
    }

    private static String words(String what, long count) {
        return say("directory.import.count." + what + (isSingular(count) ? ".one" : ""));
    }
}
