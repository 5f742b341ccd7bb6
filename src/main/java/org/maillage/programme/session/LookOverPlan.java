package org.maillage.programme.session;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.session.Slots.Slot;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Saying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What whoever plans a session may not have seen: steps that do not fill its hours, no meal, days and people. None is refused. */
@Component
record LookOverPlan(JdbcClient database, SessionParts parts, Sessions sessions, Slots slots) {

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** A day of so many hours over noon wants a meal. */
    private static final Duration LONG_DAY = Duration.ofHours(5);

    private static final LocalTime LUNCH_FROM = LocalTime.of(12, 30);
    private static final LocalTime LUNCH_UNTIL = LocalTime.of(13, 30);

    List<Saying> remarks(Session session, LiveEdition edition) {
        if (session.isCancelled()) {
            return List.of();
        }
        if (!session.isDated()) {
            return ofSlots(session, slots.of(session, NOBODY), edition, sessions.all(edition.id()));
        }
        var remarks = new ArrayList<>(ofHours(session, parts.schedule(session)));
        remarks.addAll(ofDays(session, edition));
        clashes(session, edition).forEach(it -> remarks.add(it.words()));
        return remarks;
    }

    /** Of the steps against the hours, for one that begins and ends on a day. */
    static List<Saying> ofHours(Session session, Schedule schedule) {
        var zone = session.there();
        var from = Objects.requireNonNull(session.startsAt()).atZoneSameInstant(zone);
        var until = Objects.requireNonNull(session.endsAt()).atZoneSameInstant(zone);
        if (schedule.size() == 0 || !from.toLocalDate().equals(until.toLocalDate())) {
            return List.of();
        }
        var remarks = new ArrayList<Saying>();
        var hours = Duration.between(from, until);
        var left = hours.minus(schedule.from(0));
        if (!left.isZero()) {
            remarks.add(Saying.of(
                    left.isNegative() ? "session.remark.too-long" : "session.remark.too-short",
                    length(schedule.from(0)),
                    length(hours),
                    length(left.abs())));
        }
        if (hours.compareTo(LONG_DAY) >= 0
                && !from.toLocalTime().isAfter(LUNCH_FROM)
                && !until.toLocalTime().isBefore(LUNCH_UNTIL)
                && !schedule.hasLunch()) {
            remarks.add(Saying.of("session.remark.no-lunch", length(hours)));
        }
        return remarks;
    }

    /** Of its day against those of the edition. */
    static List<Saying> ofDays(Session session, LiveEdition edition) {
        return !session.isWithin(edition.startsOn(), edition.endsOn())
                ? List.of(Saying.of("session.remark.outside", edition.period()))
                : List.of();
    }

    /** Of days that are proposed: outside the edition, at the time of another session of the same people, or of one another. */
    static List<Saying> ofSlots(Session session, List<Slot> proposed, LiveEdition edition, List<Session> all) {
        var remarks = new ArrayList<Saying>();
        for (var slot : proposed) {
            var at = session.at(slot.startsAt(), slot.endsAt());
            if (!at.isWithin(edition.startsOn(), edition.endsOn())) {
                remarks.add(Saying.of("session.remark.slot-outside", at.when(), edition.period()));
            }
            all.stream()
                    .filter(it -> !it.id().equals(session.id()) && !it.isCancelled())
                    .filter(it -> it.isOfSame(session) && it.overlaps(at))
                    .forEach(it -> remarks.add(Saying.of("session.remark.slot-overlap", at.when(), it.name())));
            proposed.stream()
                    .filter(it -> it.startsAt().isAfter(slot.startsAt())
                            || (it.startsAt().isEqual(slot.startsAt())
                                    && it.endsAt().isAfter(slot.endsAt())))
                    .map(it -> session.at(it.startsAt(), it.endsAt()))
                    .filter(at::overlaps)
                    .forEach(it -> remarks.add(Saying.of("session.remark.slots-overlap", at.when(), it.when())));
        }
        return remarks;
    }

    /** Hours and minutes as they are said: 6 h, 45 min, 1 h 30. */
    private static Saying length(Duration length) {
        var minutes = length.toMinutesPart();
        if (length.toHours() == 0) {
            return Saying.of("session.minutes", minutes);
        }
        return minutes == 0
                ? Saying.of("session.length.hours", length.toHours())
                : Saying.of("session.length.hours-minutes", length.toHours(), "%02d".formatted(minutes));
    }

    /** Other sessions at the same time to which people of this one are to come, or which they facilitate. */
    private List<Clash> clashes(Session session, LiveEdition edition) {
        return database.sql("""
                with here as (
                  select m.person
                  from programme.place p
                  join programme.pair_member m on m.place = p.id and m.until is null
                  where p.edition = :edition
                  and (cast(:cohort as uuid) is null or p.cohort = :cohort)
                  union
                  select person from programme.session_facilitator where session = :session),
                theirs as (
                  select h.person, s.id
                  from here h
                  join programme.pair_member m on m.person = h.person and m.until is null
                  join programme.place p on p.id = m.place
                  join programme.session s on s.edition = p.edition and (s.cohort is null or s.cohort = p.cohort)
                  union
                  select h.person, f.session from here h join programme.session_facilitator f on f.person = h.person
                  union
                  -- those of the same edition, even while nobody sits in its pairs
                  select cast(null as uuid), s.id
                  from programme.session s
                  where s.edition = :edition
                  and (cast(:cohort as uuid) is null or s.cohort is null or s.cohort = :cohort))
                select s.code, s.title, e.programme = :programme as known, count(t.person) as people
                from theirs t
                join programme.session s on s.id = t.id
                join pathway.edition e on e.id = s.edition
                where s.id <> :session
                and s.cancelled_at is null
                and s.starts_at < :until
                and s.ends_at > :from
                group by s.id, e.programme
                order by s.starts_at, s.code
                limit 10
                """)
                .param("edition", session.edition())
                .param("cohort", session.cohort(), java.sql.Types.OTHER)
                .param("session", session.id())
                .param("programme", edition.programme())
                .param("from", session.startsAt())
                .param("until", session.endsAt())
                .query(RecordRows.of(Clash.class))
                .list();
    }

    /** @param known whether it is of the same programme, so that it may be named */
    record Clash(String code, String title, boolean known, int people) {

        Saying words() {
            if (people == 0) {
                return Saying.of("session.remark.overlap", Saying.of("session.name", code, title));
            }
            return known
                    ? Saying.of("session.remark.clash", people, Saying.of("session.name", code, title))
                    : Saying.of("session.remark.clash-elsewhere", people);
        }
    }
}
