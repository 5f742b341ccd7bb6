package org.maillage.directory.imports;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.imports.ImportPages.Figure;

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

    private static String words(String what, long count) {
        return say("directory.import.count." + what + (count == 1 ? ".one" : ""));
    }
}
