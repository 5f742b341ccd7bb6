package org.maillage.alliance.action;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;

/**
 * What was agreed at a meeting to be done.
 *
 * @param owner the account of whoever does it; null for somebody who is only named
 * @param ownerName of whoever has no account; empty beside an account
 * @param ownerEmail where they are told; null for whom the team follows
 * @param toldAt when they were told; null for never
 * @param doneOn null while it is not done
 */
record AllianceAction(
        UUID id,
        AllianceId alliance,
        BodyMeetingId meeting,
        String words,
        LocalDate dueOn,
        @Nullable UUID owner,
        String ownerName,
        @Nullable String ownerEmail,
        @Nullable OffsetDateTime toldAt,
        @Nullable LocalDate doneOn) {

    String path() {
        return alliance.path() + "/actions/" + id;
    }

    boolean isLate(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }
}
