package org.maillage.programme.hours;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.AttendedHours;
import org.maillage.programme.AttendedSession;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Participant;
import org.maillage.programme.session.Presence;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.SessionParts;
import org.maillage.programme.session.Sessions;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many hours each has attended of those that were held for them, in one reading for a whole edition. */
@Component
record ReadAttendedHours(JdbcClient database, Sessions sessions, SessionParts parts, Clock clock)
        implements AttendedHours {

    /** Those who walk an edition or have walked a part of it, by territory and seat; whoever has left the platform is none. */
    @Override
    public List<Participant> of(LiveEdition edition) {
        var held = ended(edition);
        var counted = counted(held.values().stream().toList());
        var byPerson = noted(edition).stream()
                .filter(it -> held.containsKey(it.session()))
                .collect(groupingBy(Noted::person, LinkedHashMap::new, toList()));
        return byPerson.values().stream()
                .map(it -> new Participant(
                        it.getFirst().person(),
                        it.getFirst().place(),
                        it.getFirst().territory(),
                        it.stream()
                                .map(noted -> session(
                                        Objects.requireNonNull(held.get(noted.session())),
                                        Objects.requireNonNull(counted.get(noted.session())),
                                        noted))
                                .toList()))
                .toList();
    }

    /** The sessions that are over, in their order. */
    private Map<UUID, Session> ended(LiveEdition edition) {
        var now = clock.instant();
        return sessions.all(edition.id()).stream()
                .filter(it -> it.isOver(now))
                .collect(toMap(Session::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private Map<UUID, CountedHours> counted(List<Session> held) {
        var schedules = parts.schedules(held);
        return held.stream()
                .collect(toMap(Session::id, it -> CountedHours.of(it, Objects.requireNonNull(schedules.get(it.id())))));
    }

    private static AttendedSession session(Session session, CountedHours hours, Noted noted) {
        var isThere = noted.presence() != null && noted.presence().isThere();
        return new AttendedSession(
                session.code(),
                session.title(),
                day(session),
                hours.planned(),
                isThere ? hours.attended(noted.arrivedAt(), noted.leftAt()) : 0,
                noted.presence() == null ? "" : Typed.key(noted.presence()));
    }

    @Override
    public List<Held> held(LiveEdition edition) {
        var held = ended(edition);
        var counted = counted(held.values().stream().toList());
        return held.values().stream()
                .map(it -> new Held(
                        it.name(),
                        day(it),
                        Objects.requireNonNull(counted.get(it.id())).planned(),
                        it.path() + "/hours"))
                .toList();
    }

    private static LocalDate day(Session session) {
        return Objects.requireNonNull(session.startsAt())
                .atZoneSameInstant(ZoneId.of(session.zone()))
                .toLocalDate();
    }

    private List<Noted> noted(LiveEdition edition) {
        return database.sql("""
                select m.person, p.id as place, p.name as territory, m.session, a.presence, h.arrived_at, h.left_at
                from programme.place p
                join programme.session_guest m on m.place = p.id
                join programme.session s on s.id = m.session
                join account.person who on who.id = m.person
                left join programme.attendance a on a.session = m.session and a.person = m.person
                left join programme.partial_attendance h on h.session = m.session and h.person = m.person
                where p.edition = :edition
                and (m.until is null or a.person is not null)
                and s.cancelled_at is null
                order by p.name collate "fr-x-icu", p.id, m.seat, m.person, s.starts_at, s.code
                limit 20000
                """)
                .param("edition", edition.id())
                .query(RecordRows.of(Noted.class))
                .list();
    }

    private record Noted(
            UUID person,
            UUID place,
            String territory,
            UUID session,
            @Nullable Presence presence,
            @Nullable OffsetDateTime arrivedAt,
            @Nullable OffsetDateTime leftAt) {}
}
