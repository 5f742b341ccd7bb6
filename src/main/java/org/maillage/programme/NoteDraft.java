package org.maillage.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.NoteFields;
import org.maillage.pathway.PublishedEdition.NoteField;
import org.maillage.shared.Text;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;

/**
 * What will be the next version of a framing note.
 *
 * @param words by the key of the field, in the order of the note
 * @param version by which a save knows that somebody else has saved since
 */
record NoteDraft(Map<String, String> words, int version) {

    private static final int LONGEST = 5000;

    static NoteDraft of(List<NoteField> fields, int version) {
        var words = new LinkedHashMap<String, String>();
        NoteFields.KEYS.forEach(it -> words.put(it, ""));
        fields.forEach(it -> words.put(it.key(), it.text().fr()));
        return new NoteDraft(words, version);
    }

    static NoteDraft typed(Map<String, String> form, int version) {
        var words = new LinkedHashMap<String, String>();
        NoteFields.KEYS.forEach(it -> words.put(it, Typed.words(form.get(it))));
        return new NoteDraft(words, version);
    }

    Mistakes check() {
        var mistakes = new Mistakes();
        words.forEach((key, typed) -> mistakes.atMost(typed, key, LONGEST));
        return mistakes;
    }

    /** The fields that say something. */
    List<NoteField> fields() {
        return words.entrySet().stream()
                .filter(it -> !it.getValue().isBlank())
                .map(it -> new NoteField(it.getKey(), Text.french(it.getValue()), List.of(), Certainty.STATED))
                .toList();
    }

    boolean isEmpty() {
        return fields().isEmpty();
    }
}
