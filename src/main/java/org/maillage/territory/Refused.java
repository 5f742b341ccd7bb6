package org.maillage.territory;

import org.maillage.shared.Words;

/** Says why one line of a file is not taken. */
final class Refused extends RuntimeException {

    Refused(String key, Object... values) {
        super(Words.say("territory.import.refused." + key, values), null, false, false);
    }

    /** The reason as a sentence. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
