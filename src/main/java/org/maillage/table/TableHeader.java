package org.maillage.table;

import java.util.List;
import java.util.Locale;

/**
 * The names of the columns of a table.
 *
 * @param typed as they stand in the file
 * @param names in lower case
 */
public record TableHeader(List<String> typed, List<String> names) {

    public TableHeader(List<String> typed) {
        this(
                typed.stream().map(String::strip).toList(),
                typed.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList());
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
