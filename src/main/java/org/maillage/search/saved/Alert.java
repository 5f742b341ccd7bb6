package org.maillage.search.saved;

import java.util.Locale;
import org.maillage.shared.Saying;

/** How often somebody wants to hear of new answers to a question. */
enum Alert {
    WEEKLY,
    DAILY,
    NEVER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Saying words() {
        return Saying.of("search.save.alert." + key());
    }
}
