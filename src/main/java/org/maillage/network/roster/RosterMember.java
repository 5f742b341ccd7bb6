package org.maillage.network.roster;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.OwnData;

/**
 * Somebody in a roster.
 *
 * @param organisation in the directory; null for somebody who stands there by name alone
 * @param email empty where none is known
 * @param language of their mails, as their account says; null for whoever has none
 * @param shows whether the team sees by name whom they know
 * @param remindedAt when they were last reminded, or asked what is new
 * @param handedAt when their link was last shown, to be handed over; null for whoever has an address
 */
record RosterMember(
        UUID id,
        UUID roster,
        @Nullable UUID organisation,
        String name,
        String email,
        @Nullable String language,
        boolean shows,
        OffsetDateTime addedAt,
        @Nullable OffsetDateTime invitedAt,
        @Nullable OffsetDateTime remindedAt,
        @Nullable OffsetDateTime answeredAt,
        @Nullable OffsetDateTime handedAt) {

    /** Nobody is written to twice in it. */
    static final Duration BETWEEN = Duration.ofDays(7);

    boolean hasAnswered() {
        return answeredAt != null;
    }

    boolean hasAddress() {
        return !email.isEmpty();
    }

    String shown() {
        return OwnData.shown(name);
    }

    Locale reads() {
        return language == null ? Locale.FRENCH : Locale.of(language);
    }
}
