package org.maillage.exchange.note;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done after an exchange.
 *
 * @param words empty where only the day was said
 * @param guessed whether it was read out of the words of the note
 * @param carrier who is reminded of it; null for nobody
 * @param mutedAt since when nobody is reminded of it any more
 */
record NextAction(
        String words,
        LocalDate on,
        boolean guessed,
        @Nullable UUID carrier,
        @Nullable LocalDate doneOn,
        @Nullable OffsetDateTime mutedAt) {

    NextAction confirmed() {
        return new NextAction(words, on, false, carrier, doneOn, mutedAt);
    }

    NextAction done(@Nullable LocalDate on) {
        return new NextAction(words, this.on, guessed, carrier, on, mutedAt);
    }

    NextAction muted(@Nullable OffsetDateTime at) {
        return new NextAction(words, on, guessed, carrier, doneOn, at);
    }

    /** It on another day, to be reminded of then. */
    NextAction later(LocalDate on) {
        return new NextAction(words, on, false, carrier, null, null);
    }

    boolean isOpen() {
        return doneOn == null;
    }
}
