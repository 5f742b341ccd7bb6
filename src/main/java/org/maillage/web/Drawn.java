package org.maillage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.FormField.Kind;

/** What a template needs to draw a field. */
public record Drawn(
        String name,
        String label,
        String hint,
        Kind kind,
        int longest,
        boolean required,
        List<String> values,
        List<Choice> choices,
        String mistake) {

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
        var parts = (hint.isEmpty() ? "" : name + "-hint ") + (mistake.isEmpty() ? "" : name + "-mistake");
        return parts.isEmpty() ? null : parts.strip();
    }
}
