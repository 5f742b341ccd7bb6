package org.maillage.programme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.NoteFields;
import org.maillage.pathway.PublishedEdition.NoteField;
import org.maillage.shared.Text;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/**
 * What will be the next version of a framing note.
 *
 * @param version by which a save knows that somebody else has saved since
 * @param begun the keys of the fields that say what the template and the edition know, and nobody has looked at yet
 */
record NoteDraft(Filled filled, int version, Set<String> begun) {

    private static final List<FormField<String>> FIELDS =
            NoteFields.KEYS.stream().map(NoteDraft::field).toList();

    private static FormField<String> field(String key) {
        return FormField.text(key, 5000);
    }

    static NoteDraft of(List<NoteField> fields, int version) {
        var filled = Filled.empty("pathway.note", FIELDS);
        fields.forEach(it -> filled.with(field(it.key()), it.text().fr()));
        return new NoteDraft(filled, version, Set.of());
    }

    /** One that nobody has written yet. */
    static NoteDraft begun(List<NoteField> fields) {
        return new NoteDraft(
                of(fields, 0).filled(), 0, fields.stream().map(NoteField::key).collect(Collectors.toSet()));
    }

    static NoteDraft sent(MultiValueMap<String, String> sent, int version) {
        return new NoteDraft(Filled.sent("pathway.note", FIELDS, sent), version, Set.of());
    }

    /** The names of the fields that say nothing. */
    List<String> blank() {
        return filled.drawn().stream()
                .filter(it -> it.value().isBlank())
                .map(Drawn::label)
                .toList();
    }

    /** The fields that say something. */
    List<NoteField> fields() {
        return FIELDS.stream()
                .filter(it -> !filled.isBlank(it))
                .map(it -> new NoteField(it.name(), Text.french(filled.typed(it)), List.of(), Certainty.STATED))
                .toList();
    }
}
