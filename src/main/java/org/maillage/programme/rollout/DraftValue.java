package org.maillage.programme.rollout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.FormField;

/** What is typed as the value of an entry of a template, and back; French words that stand keep their translation. */
final class DraftValue {

    private DraftValue() {}

    static @Nullable Object of(FormField<?> field, Filled form, @Nullable Object old) {
        if (DraftPart.areKeys(field)) {
            return filled(form.values(field));
        }
        var typed = form.typed(field);
        if (DraftPart.isList(field)) {
            var known = old instanceof List<?> list ? list : List.of();
            return filled(typed.lines()
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .map(it -> known.stream()
                            .filter(before -> it.equals(french(before)))
                            .findFirst()
                            .<Object>map(before -> new LinkedHashMap<>((Map<?, ?>) before))
                            .orElse(Map.of("fr", it)))
                    .toList());
        }
        if (typed.isEmpty()) {
            return null;
        }
        return DraftPart.isText(field) ? typed.equals(french(old)) ? old : Map.of("fr", typed) : typed;
    }

    // Each entry is an object of its own: what stands in a file twice would be written as a reference, which no file
    // may have.
    private static @Nullable List<?> filled(List<?> list) {
        return list.isEmpty() ? null : list;
    }

    /** The French words of a text; empty where it is none. */
    static String french(@Nullable Object text) {
        return text instanceof Map<?, ?> map ? Objects.toString(map.get("fr"), "") : "";
    }

    /** A form as these entries fill it; {@code entries} are those of the part. */
    static Filled fill(DraftPart part, Filled form, Function<String, @Nullable Object> entries) {
        for (var field : part.fields()) {
            fill(form, field, entries.apply(field.name()));
        }
        return form;
    }

    @SuppressWarnings("unchecked") // All fields of these forms hold words.
    private static void fill(Filled form, FormField<?> field, @Nullable Object value) {
        var words = (FormField<String>) field;
        if (DraftPart.areKeys(field)) {
            form.withAll(
                    words,
                    value instanceof List<?> list
                            ? list.stream().map(String::valueOf).toList()
                            : List.of());
        } else if (DraftPart.isList(field)) {
            form.with(
                    words,
                    value instanceof List<?> list
                            ? String.join(
                                    "\n", list.stream().map(DraftValue::french).toList())
                            : "");
        } else {
            form.with(words, DraftPart.isText(field) ? french(value) : Objects.toString(value, ""));
        }
    }
}
