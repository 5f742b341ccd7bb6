package org.maillage.table;

import org.maillage.shared.Words;

/** Says why one line of a file is not taken. */
public final class Refused extends RuntimeException {

    public Refused(String key, Object... values) {
        super(Words.say("table.refused." + key, values), null, false, false);
    }

    /** The reason as a sentence. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
