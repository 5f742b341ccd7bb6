package org.maillage.directory.formats;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.Tidy;
import org.maillage.directory.Vocabularies;
import org.maillage.table.TableRow;

/** Reads words of lists: by the vocabulary, and by what somebody has said of the words of the source. */
record ReadWords(Vocabularies vocabularies, ColumnMapping mapping) {

    /** Says of a word that it means none of the platform's. */
    private static final String IGNORED = "-";

    /** Says of a profile that whoever has it is no organisation. */
    static final String NO_ACTOR = "!";

    /** What programs call what is none, where nobody has said otherwise. */
    private static final Set<String> NO_ORGANISATIONS = Set.of(
            "person",
            "people",
            "personne",
            "personnes",
            "individu",
            "individus",
            "citoyen individuel",
            "event",
            "events",
            "evenement",
            "evenements",
            "rencontre",
            "poi event",
            "citoyens individuels");

    /** So many commas a label may hold, and one more. */
    private static final int MOST_PARTS = 6;

    /** Whether the word of a profile says that somebody is no organisation. */
    boolean isNoActor(String typed) {
        var plain = UsualWords.plain(typed);
        var told = mapping.words().get(ColumnMapping.word(Field.PROFILE, plain));
        return told == null ? NO_ORGANISATIONS.contains(plain) : told.equals(NO_ACTOR);
    }

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

    /** Words of a list; a label that holds a comma itself, as our own files write it, is one word. */
    void keys(Field field, String typed, StagedRow into) {
        var keys = new LinkedHashSet<String>();
        var words = Stream.of(typed.split("[|;,/\\n]", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        for (var from = 0; from < words.size(); ) {
            var until = until(field, words, from);
            if (until == from) {
                notInList(field, words.get(from), into);
                from++;
            } else {
                keys.add(
                        key(field, String.join(" ", words.subList(from, until))).orElseThrow());
                from = until;
            }
        }
        keys.remove("");
        into.put(field, String.join(",", keys));
    }

    /** Where the longest word of the list ends that begins here; here where there is none. */
    private int until(Field field, List<String> words, int from) {
        for (var until = Math.min(words.size(), from + MOST_PARTS); until > from; until--) {
            if (key(field, String.join(" ", words.subList(from, until))).isPresent()) {
                return until;
            }
        }
        return from;
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
