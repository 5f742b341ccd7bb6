package org.maillage.exchange.meeting;

import java.util.Locale;
import java.util.function.Predicate;

/** Those of a meeting to whom its team writes together. */
enum GuestGroup {
    ALL(it -> true),
    /** They were asked and have said nothing. */
    SILENT(it -> it.askedAt() != null && it.answer() == null && !it.isThere()),
    CAME(Guest::isThere);

    private final Predicate<Guest> members;

    GuestGroup(Predicate<Guest> members) {
        this.members = members;
    }

    boolean has(Guest guest) {
        return !guest.isErased() && members.test(guest);
    }

    /** How addresses and letters name them. */
    String kind() {
        return "meeting-" + key();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
