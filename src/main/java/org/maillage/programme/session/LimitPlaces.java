package org.maillage.programme.session;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how many places a session has, without putting out anybody who holds one. */
@Component
class LimitPlaces {

    private final JdbcClient database;
    private final Registrations registrations;
    private final Attendance attendance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LimitPlaces(
            JdbcClient database,
            Registrations registrations,
            Attendance attendance,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.registrations = registrations;
        this.attendance = attendance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says how many places a session has; who waits moves up into those that are more, and who was called already keeps
     * theirs.
     *
     * @param places null for one for everybody
     * @return how many hold a place when they are more than these, and nothing is changed; 0 when it is done
     */
    @Transactional
    public int limitPlaces(Session session, @Nullable Integer places) {
        attendance.hold(session);
        var standing = registrations.standing(session, new UUID(0, 0));
        var holding = standing.isLimited() ? standing.taken() : called(session).size();
        if (places != null && places < holding) {
            return holding;
        }
        var before = standing.isLimited() ? registrations.seated(session.id()) : called(session);
        if (!standing.isLimited()) {
            for (var person : before) {
                database.sql("""
                        insert into programme.registration (session, person, registered_at)
                        values (:session, :person, :now)
                        on conflict do nothing
                        """)
                        .param("session", session.id())
                        .param("person", person)
                        .param("now", OffsetDateTime.now(clock))
                        .update();
            }
        }
        database.sql("update programme.session set places = :places, version = version + 1 where id = :session")
                .param("places", places, Types.INTEGER)
                .param("session", session.id())
                .update();
        if (places != null) {
            registrations.moveUp(session.id(), before, List.of());
        } else {
            database.sql("delete from programme.registration where session = :session")
                    .param("session", session.id())
                    .update();
            events.publishEvent(new PlacesChanged(session.id(), attendance.seated(session), false, List.of()));
        }
        return 0;
    }

    /** Those of the pairs who have been called. */
    private List<UUID> called(Session session) {
        var seated = attendance.seated(session);
        return database
                .sql("select person from programme.session_called where session = :session order by called_at, person")
                .param("session", session.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .filter(seated::contains)
                .toList();
    }
}
