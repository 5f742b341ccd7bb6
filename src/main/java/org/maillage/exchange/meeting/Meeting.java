package org.maillage.exchange.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Visibility;
import org.maillage.exchange.MeetingHeld;
import org.maillage.shared.Folded;
import org.maillage.shared.Hours;

/**
 * A meeting that the team of a territory holds.
 *
 * @param team the territory
 * @param ownForm what the team calls its form in its own words; empty for one of those that are known
 * @param zone in which its hours were said
 * @param place where it is held, in a line; {@code commune} its code, and {@code communeName} its name, empty where nobody said it
 * @param host the organisation of the directory at which it is held; null for none
 * @param meal whether those who come are asked if they eat there
 * @param seenBy who sees that it is held; who is asked is seen by the team alone
 * @param language in which guests are written to of whom nobody knows what they read
 * @param sequence how often what calendars show of it was changed
 * @param door what the QR code on the table says
 * @param example whether it was made up for the demonstration
 * @param version by which an edit knows that somebody else has changed it since
 */
record Meeting(
        UUID id,
        UUID team,
        String purpose,
        MeetingKind kind,
        String ownForm,
        String words,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String zone,
        String place,
        String commune,
        String communeName,
        @Nullable UUID host,
        boolean meal,
        Visibility seenBy,
        String language,
        @Nullable UUID madeBy,
        @Nullable OffsetDateTime cancelledAt,
        int sequence,
        String door,
        String decisions,
        String born,
        boolean example,
        int version) {

    /** People say that they are there from this long before its beginning, until this long after its end. */
    private static final Duration EARLY = Duration.ofHours(1);

    private static final Duration AFTERWARDS = Duration.ofHours(4);

    /** How long those who were asked are kept by name. */
    private static final Period KEPT = Period.ofYears(1);

    /** How long one that was cancelled can be brought back. */
    private static final Period BROUGHT_BACK = Period.ofDays(30);

    String path() {
        return MeetingHeld.path(id);
    }

    static String ofTeam(UUID team) {
        return "/meetings/of/" + team;
    }

    /** Where it is held: the line of the team, and the commune where that line does not name it. */
    String where() {
        return where(place, communeName);
    }

    static String where(String place, String commune) {
        return commune.isEmpty() || Folded.of(place).contains(Folded.of(commune))
                ? place
                : place.isEmpty() ? commune : place + ", " + commune;
    }

    ZoneId there() {
        return ZoneId.of(zone);
    }

    /** When it is, for the reader of this request. */
    String when() {
        return Hours.span(startsAt.toInstant(), endsAt.toInstant(), there());
    }

    LocalDate day() {
        return startsAt.atZoneSameInstant(there()).toLocalDate();
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    boolean mayComeBack(Instant now) {
        return cancelledAt != null
                && now.isBefore(cancelledAt.plus(BROUGHT_BACK).toInstant());
    }

    /** Whether people still say if they come. */
    boolean takesAnswers(Instant now) {
        return !isCancelled() && now.isBefore(startsAt.toInstant());
    }

    /** Whether it can be said who came. */
    boolean hasBegun(Instant now) {
        return !isCancelled() && !now.isBefore(startsAt.toInstant().minus(EARLY));
    }

    boolean isOver(Instant now) {
        return now.isAfter(endsAt.toInstant());
    }

    /** Whether whoever is there may say so at the table. */
    boolean isDoorOpen(Instant now) {
        return hasBegun(now) && now.isBefore(endsAt.toInstant().plus(AFTERWARDS));
    }

    LocalDate keepsUntil() {
        return day().plus(KEPT);
    }

    /** Whether calendars must hear of what has changed. */
    boolean isNewsSince(Meeting before) {
        return !startsAt.isEqual(before.startsAt)
                || !endsAt.isEqual(before.endsAt)
                || !where().equals(before.where())
                || !purpose.equals(before.purpose);
    }
}
