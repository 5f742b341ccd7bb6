package org.maillage.programme.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Hours;
import org.maillage.shared.Words;

/**
 * A meeting of an edition.
 *
 * @param cohort that meets; null for all cohorts of the edition
 * @param format key of a format of the template, as is {@code appliedFormat}
 * @param startsAt known together with {@code endsAt}; null while the date is open
 * @param zone in which its times were said
 * @param sequence how often its calendar entry was changed; null while nobody was invited
 * @param version by which an edit knows that somebody else has changed it since
 */
public record Session(
        UUID id,
        UUID edition,
        @Nullable UUID cohort,
        String code,
        String title,
        String format,
        @Nullable String appliedFormat,
        String theory,
        String applied,
        String words,
        String experts,
        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        String zone,
        String place,
        String videoLink,
        @Nullable OffsetDateTime cancelledAt,
        @Nullable Integer sequence,
        int version) {

    /** People say what they think of it from this long before its end. */
    private static final Duration FEEDBACK_BEFORE_END = Duration.ofMinutes(30);

    /** How long after it people are still asked what they think of it. */
    static final Duration FEEDBACK_ASKED_FOR = Duration.ofDays(30);

    /** How long after it who facilitated may still sign: what is signed months later proves nothing. */
    static final Duration SIGNED_WITHIN = Duration.ofDays(7);

    private static final Duration ROOM_CLOSES_AFTER = Duration.ofHours(4);

    /** The address of its page. */
    public String path() {
        return "/sessions/" + id;
    }

    /** Its code and title: S1, Comprendre. */
    public String name() {
        return Words.say("session.name", code, title);
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean isDated() {
        return startsAt != null;
    }

    /** The day on which it begins, for the reader; null while the date is open. */
    @Nullable
    LocalDate day() {
        return startsAt == null
                ? null
                : startsAt.atZoneSameInstant(Words.zone()).toLocalDate();
    }

    /** Whether it has begun, a while before its hour for who comes early. */
    public boolean hasBegun(Instant now) {
        return startsAt != null
                && !isCancelled()
                && now.isAfter(startsAt.toInstant().minusSeconds(3600));
    }

    /** Whether all its days, where it is held, are of a period. */
    boolean isWithin(LocalDate first, LocalDate last) {
        return startsAt == null
                || endsAt == null
                || (!startsAt.atZoneSameInstant(there()).toLocalDate().isBefore(first)
                        && !endsAt.atZoneSameInstant(there()).toLocalDate().isAfter(last));
    }

    /** Whether the same people come to both: one of them is for all, or both for one cohort. */
    boolean isOfSame(Session other) {
        return cohort == null || other.cohort == null || cohort.equals(other.cohort);
    }

    /** Whether both are held at the same time, if only for a while. */
    boolean overlaps(Session other) {
        return startsAt != null
                && endsAt != null
                && other.startsAt != null
                && other.endsAt != null
                && startsAt.isBefore(other.endsAt)
                && endsAt.isAfter(other.startsAt);
    }

    /** The same at another time. */
    Session at(OffsetDateTime start, OffsetDateTime end) {
        return new Session(
                id,
                edition,
                cohort,
                code,
                title,
                format,
                appliedFormat,
                theory,
                applied,
                words,
                experts,
                start,
                end,
                zone,
                place,
                videoLink,
                cancelledAt,
                sequence,
                version);
    }

    /** Whether it is between its first and its last minute. */
    public boolean isUnderWay(Instant now) {
        return startsAt != null && !isCancelled() && !now.isBefore(startsAt.toInstant()) && !isOver(now);
    }

    /** Whether it was held and is over. */
    public boolean isOver(Instant now) {
        return endsAt != null && !isCancelled() && now.isAfter(endsAt.toInstant());
    }

    /** Whether it was held and is over for longer than that. */
    boolean isOverSince(Duration length, Instant now) {
        return isOver(now.minus(length));
    }

    /** Whether people say, or take back, that they cannot come: until its end. */
    boolean takesExcuses(Instant now) {
        return endsAt != null && !isCancelled() && now.isBefore(endsAt.toInstant());
    }

    /** Whether people are still asked what they think of it: for a month. */
    public boolean asksForFeedback(Instant now) {
        return isOver(now) && endsAt != null && now.isBefore(endsAt.toInstant().plus(FEEDBACK_ASKED_FOR));
    }

    /** Whether its code for the room still serves: until the evening of its end. */
    public boolean isRoomOpen(Instant now) {
        return endsAt != null
                && hasBegun(now)
                && now.isBefore(endsAt.toInstant().plus(ROOM_CLOSES_AFTER));
    }

    /** Whether somebody says now what they think of it: near its end, unless they were noted as not there. */
    boolean takesFeedback(@Nullable Presence presence, Instant now) {
        return endsAt != null
                && !isCancelled()
                && now.isAfter(endsAt.toInstant().minus(FEEDBACK_BEFORE_END))
                && (presence == null || presence.isThere());
    }

    /** Whether calendars must hear of what has changed. */
    boolean isNewsSince(Session before) {
        return !Objects.equals(instant(startsAt), instant(before.startsAt))
                || !Objects.equals(instant(endsAt), instant(before.endsAt))
                || !place.equals(before.place)
                || !videoLink.equals(before.videoLink)
                || !code.equals(before.code)
                || !title.equals(before.title);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /** When it is, for the reader: mardi 5 mars 2027, de 09:30 à 16:30 (heure de Paris); nothing stands without its zone. */
    public String when() {
        return whenIn(Words.language(), Words.zone());
    }

    /** When it is by the clocks of its place alone, for what is put up there. */
    public String whenThere() {
        return whenIn(Words.language(), there());
    }

    /** When it is, in a language and for the clocks of a reader. */
    String whenIn(Locale language, ZoneId reader) {
        var start = startsAt;
        var end = endsAt;
        return start == null || end == null
                ? Words.sayIn(language, "session.date-open")
                : Hours.spanIn(language, start.toInstant(), end.toInstant(), there(), reader);
    }

    /** The zone in which its times were said. */
    public ZoneId there() {
        return ZoneId.of(zone);
    }
}
