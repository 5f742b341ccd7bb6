package org.maillage.programme.session;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.programme.SeatChanged;
import org.maillage.shared.RecordRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has a place in a session that has so many, and who waits for one: in the order in which they registered. */
@Component
class Registrations {

    private final JdbcClient database;
    private final Attendance attendance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registrations(JdbcClient database, Attendance attendance, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.attendance = attendance;
        this.events = events;
        this.clock = clock;
    }

    PlacesTaken standing(Session session, UUID reader) {
        return database.sql("""
                select s.places,
                  (select count(*) from programme.registration r where r.session = s.id) as registered,
                  (select count(*)
                    from programme.registration r
                    join programme.registration me on me.session = r.session and me.person = :reader
                    where r.session = s.id
                    and r.number <= me.number) as mine
                from programme.session s
                where s.id = :session
                """)
                .param("session", session.id())
                .param("reader", reader)
                .query(RecordRows.of(PlacesTaken.class))
                .single();
    }

    /** Those who have registered, in the order in which they did. */
    List<UUID> registered(Session session) {
        return database.sql(
                        "select person from programme.registration where session = :session order by number limit 1000")
                .param("session", session.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** How many the pairs of a session are, with or without a place. */
    int invited(Session session) {
        return database.sql("""
                select count(*)
                from programme.place p
                join programme.pair_member m on m.place = p.id and m.until is null
                where p.edition = :edition
                and (cast(:cohort as uuid) is null or p.cohort = :cohort)
                """)
                .param("edition", session.edition())
                .param("cohort", session.cohort(), Types.OTHER)
                .query(Integer.class)
                .single();
    }

    /** Whether one can register or give a place up at this moment. */
    boolean isOpen(Session session) {
        var start = session.startsAt();
        return !session.isCancelled() && (start == null || start.toInstant().isAfter(clock.instant()));
    }

    /** Registers somebody of the pairs; false when they are none, have registered, or it is too late. */
    @Transactional
    public boolean register(Session session, PersonId person) {
        attendance.hold(session);
        if (!isOpen(session) || !standing(session, person.value()).isLimited()) {
            return false;
        }
        var registered = database.sql("""
                insert into programme.registration (session, person, registered_at)
                select :session, m.person, :now
                from programme.place p
                join programme.pair_member m on m.place = p.id and m.until is null
                where p.edition = :edition
                and (cast(:cohort as uuid) is null or p.cohort = :cohort)
                and m.person = :person
                on conflict do nothing
                """)
                        .param("session", session.id())
                        .param("person", person.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("edition", session.edition())
                        .param("cohort", session.cohort(), Types.OTHER)
                        .update()
                > 0;
        if (registered) {
            // Who has said that they cannot come does come now.
            database.sql("""
                    delete from programme.attendance
                    where session = :session
                    and person = :person
                    and said_by = 'self'
                    """)
                    .param("session", session.id())
                    .param("person", person.value())
                    .update();
        }
        if (registered && standing(session, person.value()).hasPlace()) {
            events.publishEvent(new PlacesChanged(session.id(), List.of(person.value()), false, List.of()));
        }
        return registered;
    }

    /** Somebody gives up their place, or waits no more; the first who waits gets it. False when they had not registered. */
    @Transactional
    public boolean giveUp(Session session, PersonId person) {
        return isOpen(session) && leave(session.id(), person.value());
    }

    private boolean leave(UUID session, UUID person) {
        hold(session);
        var before = seated(session);
        var left = database.sql("delete from programme.registration where session = :session and person = :person")
                        .param("session", session)
                        .param("person", person)
                        .update()
                > 0;
        if (left) {
            moveUp(session, before, before.contains(person) ? List.of(person) : List.of());
        }
        return left;
    }

    void moveUp(UUID session, Collection<UUID> before, Collection<UUID> left) {
        var joined = seated(session).stream().filter(it -> !before.contains(it)).toList();
        events.publishEvent(new PlacesChanged(session, joined, true, left));
    }

    private void hold(UUID session) {
        database.sql("select id from programme.session where id = :session for update")
                .param("session", session)
                .query(UUID.class)
                .single();
    }

    List<UUID> seated(UUID session) {
        return database.sql("select person from programme.session_seat where session = :session")
                .param("session", session)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    // In the transaction that changes the seat, before they are told that the session is not theirs any more.
    @EventListener
    @Order(0)
    void on(SeatChanged changed) {
        if (!changed.taken()) {
            database.sql("""
                    select r.session
                    from programme.registration r
                    join programme.session s on s.id = r.session
                    where r.person = :person
                    and s.edition = :edition
                    """)
                    .param("person", changed.person())
                    .param("edition", changed.edition())
                    .query((row, number) -> row.getObject(1, UUID.class))
                    .list()
                    .forEach(it -> leave(it, changed.person()));
        }
    }
}
