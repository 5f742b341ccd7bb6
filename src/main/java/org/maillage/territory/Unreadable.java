package org.maillage.territory;

import org.maillage.shared.Words;

/** Says that a file cannot be read as a table at all, and why. */
final class Unreadable extends IllegalArgumentException {

    Unreadable(String key, Object... values) {
        super(Words.say("territory.import.unreadable." + key, values));
    }
}
