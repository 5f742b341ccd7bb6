package org.maillage.table;

import org.maillage.shared.Words;

/** Says that a file cannot be read as a table at all, and why. */
public final class Unreadable extends IllegalArgumentException {

    public Unreadable(String key, Object... values) {
        super(Words.say("table.unreadable." + key, values));
    }
}
