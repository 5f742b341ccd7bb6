package org.maillage.directory.formats;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.Field;
import org.maillage.directory.Tidy;
import org.maillage.directory.Vocabularies;
import org.maillage.table.TableRow;

/** Reads words of lists: by the vocabulary, and by what somebody has said of the words of the source. */
record ReadWords(Vocabularies vocabularies, ColumnMapping mapping) {

    /** Says of a word that it means none of the platform's. */
    private static final String IGNORED = "-";

    void key(Field field, String typed, StagedRow into) {
        key(field, typed).ifPresentOrElse(it -> into.put(field, it), () -> notInList(field, typed, into));
    }

    private Optional<String> key(Field field, String typed) {
        var wanted = UsualWords.plain(typed);
        var told = mapping.words().get(ColumnMapping.word(field, wanted));
        if (told != null) {
            return Optional.of(told.equals(IGNORED) ? "" : told);
        }
        return vocabularies.allWords(field).entrySet().stream()
                .filter(it -> UsualWords.plain(it.getKey()).equals(wanted)
                        || it.getValue().stream()
                                .anyMatch(word -> UsualWords.plain(word).equals(wanted)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void keys(Field field, String typed, StagedRow into) {
        var keys = new LinkedHashSet<String>();
        for (var word : typed.split("[|;,/\\n]", -1)) {
            if (!word.isBlank()) {
                key(field, word.strip()).ifPresentOrElse(keys::add, () -> notInList(field, word, into));
            }
        }
        keys.remove("");
        into.put(field, String.join(",", keys));
    }

    // Told with the field and the plain word, so that somebody can say what it means.
    private static void notInList(Field field, String word, StagedRow into) {
        into.doubt(
                "not-in-list",
                field.words(),
                TableRow.shortened(Tidy.line(word)),
                field.column(),
                UsualWords.plain(word));
    }
}
