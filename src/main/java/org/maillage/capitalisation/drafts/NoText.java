package org.maillage.capitalisation.drafts;

import org.maillage.shared.Saying;

/** Says that a file cannot be read as a text, or as a table of sheets, why, and what to do. */
final class NoText extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Saying why;

    private NoText(Saying why) {
        super(why.key());
        this.why = why;
    }

    static NoText because(String key, Object... values) {
        return new NoText(Saying.of("capitalisation.drafts.refused." + key, values));
    }

    Saying why() {
        return why;
    }
}
