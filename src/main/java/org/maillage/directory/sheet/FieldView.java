package org.maillage.directory.sheet;

import java.util.List;
import org.maillage.web.Choice;

/**
 * A field of a form.
 *
 * @param look how it is drawn: line, words, mark, choice, choices, commune
 * @param options of a choice, and of a commune that may be several
 * @param chosen the keys among the options that are chosen
 * @param mistake what is wrong with what was typed; empty for nothing
 */
record FieldView(
        String name,
        String label,
        String look,
        String value,
        int longest,
        boolean required,
        String hint,
        List<Choice> options,
        List<String> chosen,
        String mistake) {

    boolean isChosen(String key) {
        return chosen.contains(key);
    }

    boolean hasMistake() {
        return !mistake.isEmpty();
    }

    /** The ids of what describes the field; empty for nothing. */
    String describedBy() {
        return (hint.isEmpty() ? "" : name + "-hint ") + (hasMistake() ? name + "-problem" : "");
    }
}
