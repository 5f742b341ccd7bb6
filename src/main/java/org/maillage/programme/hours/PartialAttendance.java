package org.maillage.programme.hours;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.session.Session;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came late to a session, or left before its end. */
@Component
class PartialAttendance {

    private final JdbcClient database;

    PartialAttendance(JdbcClient database) {
        this.database = database;
    }

    /** What is noted of a session, by person. */
    Map<UUID, Part> of(Session session) {
        return database.sql("""
                select person, arrived_at, left_at
                from programme.partial_attendance
                where session = :session
                order by person
                limit 1000
                """).param("session", session.id()).query(RecordRows.of(Part.class)).list().stream()
                .collect(Collectors.toMap(Part::person, it -> it));
    }

    /** Notes a session anew. */
    @Transactional
    public void note(Session session, Iterable<Part> parts) {
        database.sql("delete from programme.partial_attendance where session = :session")
                .param("session", session.id())
                .update();
        for (var part : parts) {
            database.sql("""
                    insert into programme.partial_attendance (session, person, arrived_at, left_at)
                    values (:session, :person, :arrived, :left)
                    """)
                    .param("session", session.id())
                    .param("person", part.person())
                    .param("arrived", part.arrivedAt())
                    .param("left", part.leftAt())
                    .update();
        }
    }

    /**
     * What is noted of somebody; one of the two at least.
     *
     * @param arrivedAt null for who came in time
     * @param leftAt null for who stayed until the end
     */
    record Part(
            UUID person,
            @Nullable OffsetDateTime arrivedAt,
            @Nullable OffsetDateTime leftAt) {}
}
