package org.maillage.exchange.meeting;

import java.util.Locale;

/** Those of a meeting to whom its team writes together. */
enum GuestGroup {
    ALL,
    /** They were asked and have said nothing. */
    SILENT,
    CAME;

    boolean has(Guest guest) {
        return !guest.isErased()
                && switch (this) {
                    case ALL -> true;
                    case SILENT -> guest.askedAt() != null && guest.answer() == null && !guest.isThere();
                    case CAME -> guest.isThere();
                };
    }

    /** How addresses and letters name them. */
    String kind() {
        return "meeting-" + key();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
