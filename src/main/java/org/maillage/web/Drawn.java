package org.maillage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.FormField.Kind;

/**
 * What a template needs to draw a field.
 *
 * @param id by which the parts of the page know it
 */
public record Drawn(
        String id,
        String name,
        String label,
        String hint,
        Kind kind,
        int longest,
        boolean required,
        List<String> values,
        List<Choice> choices,
        String mistake) {

    /** The same on a page with several such forms, in the one of this id. */
    public Drawn in(Object form) {
        return new Drawn(name + "-" + form, name, label, hint, kind, longest, required, values, choices, mistake);
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean has(String key) {
        return values.contains(key) || (key.isEmpty() && values.isEmpty());
    }

    public String type() {
        return kind.type();
    }

    public int rows() {
        return longest >= 4000 ? 6 : 3;
    }

    /** The parts of the page that say more of it, for readers that hear it; null when there are none. */
    public @Nullable String describedBy() {
        var parts = (hint.isEmpty() ? "" : id + "-hint ") + (mistake.isEmpty() ? "" : id + "-mistake");
        return parts.isEmpty() ? null : parts.strip();
    }
}
