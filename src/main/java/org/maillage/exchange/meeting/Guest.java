package org.maillage.exchange.meeting;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.OwnData;
import org.maillage.web.ComingAnswer.Reply;

/**
 * Somebody who is asked to a meeting, or came without being asked.
 *
 * @param structure for which they come; empty where nobody said it
 * @param organisation of the directory; null for whoever was asked by name alone
 * @param askedSequence the state of the meeting of which they were told last; null for nobody who was written to
 * @param answer null while they have said nothing
 * @param heads how many come with this answer
 * @param came null while nobody has said it
 * @param seatedAt the number of the table
 */
record Guest(
        UUID id,
        UUID meeting,
        String name,
        String structure,
        @Nullable String email,
        String phone,
        @Nullable UUID organisation,
        @Nullable Integer askedSequence,
        @Nullable OffsetDateTime askedAt,
        @Nullable OffsetDateTime remindedAt,
        @Nullable Reply answer,
        int heads,
        boolean meal,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt,
        @Nullable Boolean came,
        @Nullable Integer seatedAt,
        @Nullable OffsetDateTime thankedAt) {

    String shownName() {
        return OwnData.shown(name);
    }

    boolean isErased() {
        return name.equals(OwnData.ERASED);
    }

    boolean isThere() {
        return came != null && came;
    }

    /** Whether they were written to, have said nothing for that long, and were not reminded yet. */
    boolean isToRemind(OffsetDateTime askedBefore) {
        return email != null
                && askedAt != null
                && askedAt.isBefore(askedBefore)
                && answer == null
                && remindedAt == null;
    }

    /** Whether they are to be written to: never told, or not of what the meeting is by now. */
    boolean isToTell(Meeting meeting) {
        return email != null && (askedSequence == null || askedSequence < meeting.sequence());
    }
}
