package org.maillage.programme.rollout;

import static org.maillage.web.FormField.choice;
import static org.maillage.web.FormField.choices;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.web.Fields;
import org.maillage.web.FormField;

/** A part of a template as it is written on screen: its fields have the names of the entries of its file. */
enum DraftPart {
    WHOLE(
            line("title", 200),
            text("summary", 2000),
            line("duration-months", 9).drawnAs(FormField.Kind.NUMBER),
            line("min", 9).drawnAs(FormField.Kind.NUMBER),
            line("max", 9).drawnAs(FormField.Kind.NUMBER),
            text("aims", 4000),
            text("outputs", 4000),
            text("participants", 4000),
            text("organisers", 4000),
            text("origin", 4000),
            line("licence", 100)),
    STEPS(
            line("code", 40),
            line("title", 200),
            line("month", 9).drawnAs(FormField.Kind.NUMBER),
            choice("format"),
            choice("applied-format"),
            choices("presupposes"),
            choices("themes"),
            text("theory", 4000),
            text("applied", 4000),
            text("between", 4000),
            text("outputs", 4000)),
    THEMES(line("title", 200), line("short", 100)),
    FORMATS(line("title", 200), text("description", 2000), choice("shape"), choice("icon"));

    /** Entries that are lists of texts: a line each. */
    private static final List<String> LISTS = List.of("aims", "outputs", "participants", "organisers", "between");

    /** Entries that are texts in both languages. */
    private static final List<String> TEXTS =
            List.of("title", "summary", "origin", "theory", "applied", "short", "description");

    @SuppressWarnings("ImmutableEnumChecker") // What List.of gives never changes, nor does a field of a form.
    private final List<FormField<?>> fields;

    DraftPart(FormField<?>... fields) {
        this.fields = List.of(fields);
    }

    /** Its word in addresses and in the file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A part that a template has several of. */
    static Optional<DraftPart> find(String word) {
        return Arrays.stream(values())
                .filter(it -> it != WHOLE && it.word().equals(word))
                .findFirst();
    }

    Fields form() {
        return new Fields("rollout.draft." + word(), fields);
    }

    List<FormField<?>> fields() {
        return fields;
    }

    /** The field by which people know it. */
    FormField<?> title() {
        return fields.stream()
                .filter(it -> it.name().equals("title"))
                .findFirst()
                .orElseThrow();
    }

    static boolean isList(FormField<?> field) {
        return LISTS.contains(field.name());
    }

    static boolean isText(FormField<?> field) {
        return TEXTS.contains(field.name());
    }

    /** Whether its value is one or more keys of other parts. */
    static boolean areKeys(FormField<?> field) {
        return field.kind() == FormField.Kind.CHOICES;
    }
}
