package org.maillage.account;

import java.util.Locale;
import org.maillage.shared.Words;

/** How often somebody wants to be written to about what happens: each time, once a day, or never. */
public enum HowOften {
    EACH,
    DAILY,
    NONE;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return Words.say("account.notices." + column());
    }

    static HowOften of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
