package org.maillage.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often somebody wants to hear by mail of what happens. What somebody must know to act comes at once whatever the pace. */
public enum Pace {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NEVER;

    /** The pace as tables, forms and message keys name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Pace> find(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
