package org.maillage.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The names of the columns of a table.
 *
 * @param typed as they stand in the file
 * @param names in lower case
 */
public record TableHeader(List<String> typed, List<String> names) {

    public TableHeader(List<String> typed) {
        this(
                apart(typed.stream().map(TableHeader::tidy).toList()),
                apart(typed.stream()
                        .map(it -> tidy(it).toLowerCase(Locale.ROOT))
                        .toList()));
    }

    /** Names for columns that have none, as spreadsheets call them: A, B, … Z, AA, AB… */
    public static TableHeader ofLetters(int columns) {
        return new TableHeader(
                IntStream.range(0, columns).mapToObj(TableHeader::letters).toList());
    }

    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    // Without marks that nobody sees, and with common blanks.
    private static String tidy(String name) {
        return name.replace("\uFEFF", "")
                .replace("\u200B", "")
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .strip();
    }

    // Of several columns of one name, the later ones are counted, so that each can be meant.
    private static List<String> apart(List<String> names) {
        var seen = new HashMap<String, Integer>();
        return names.stream()
                .map(it -> {
                    var count = seen.merge(it.toLowerCase(Locale.ROOT), 1, Integer::sum);
                    return it.isEmpty() || count == 1 ? it : it + " (" + count + ")";
                })
                .toList();
    }

    /** The place of the first of these names that is there, or -1. */
    public int place(String... wanted) {
        for (var name : wanted) {
            var place = names.indexOf(name);
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }

    public boolean hasAll(String... wanted) {
        return names.containsAll(List.of(wanted));
    }

    public boolean hasAny(String... wanted) {
        return place(wanted) >= 0;
    }
}
