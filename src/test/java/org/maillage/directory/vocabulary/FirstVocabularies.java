package org.maillage.directory.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.maillage.support.CannedRows;

/** The words that an empty platform begins with. */
public final class FirstVocabularies {

    private FirstVocabularies() {}

    /** The keys of profiles and themes. */
    public static Map<String, Collection<String>> keys() {
        var rows = written();
        return Map.of(
                "profile",
                first(rows.sent("into directory.profile")),
                "theme",
                first(rows.sent("into directory.theme")));
    }

    private static List<String> first(List<List<Object>> rows) {
        return rows.stream().map(it -> (String) it.getFirst()).toList();
    }

    /** What is written into an empty directory. */
    static CannedRows written() {
        var rows = CannedRows.none().row("select not exists", "empty", true);
        new LoadVocabularies(rows.client()).load();
        return rows;
    }
}
