package org.maillage.search.saved;

import java.util.Locale;
import org.maillage.shared.Words;

/** How often somebody wants to hear of new answers to a question. */
enum Alert {
    WEEKLY,
    DAILY,
    NEVER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return Words.say("search.save.alert." + key());
    }
}
