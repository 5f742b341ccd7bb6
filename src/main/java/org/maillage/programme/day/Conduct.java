package org.maillage.programme.day;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.day.DayClock.Move;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.SessionParts;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads a session through its steps. */
@Component
class Conduct {

    private final JdbcClient database;
    private final SessionParts parts;
    private final Clock clock;

    Conduct(JdbcClient database, SessionParts parts, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.clock = clock;
    }

    /** The clock of a session that has a date. */
    DayClock clock(Session session) {
        // What was begun on another day is nothing to one that was moved.
        return new DayClock(
                parts.schedule(session),
                Objects.requireNonNull(session.startsAt()).toInstant(),
                progress(session).filter(it -> session.hasBegun(it.since())).orElse(null));
    }

    /**
     * Moves a session on, back, holds it or lets it go on.
     *
     * @param seen the step that stood before the eyes of who says so
     * @return false when the session stands elsewhere by now, or cannot be moved so; then it stays
     */
    @Transactional
    public boolean move(Session session, Move move, int seen) {
        // Two who facilitate press at the same moment: the second finds another step.
        database.sql("select id from programme.session where id = :session for update")
                .param("session", session.id())
                .query(UUID.class)
                .single();
        var now = clock.instant();
        var stands = clock(session);
        if (!session.hasBegun(now) || stands.at(now).step() != seen || !stands.allows(move, now)) {
            return false;
        }
        keep(session, stands.moved(move, now));
        return true;
    }

    private Optional<Progress> progress(Session session) {
        return database.sql("select step, since, held_at from programme.session_progress where session = :session")
                .param("session", session.id())
                .query(RecordRows.of(Kept.class))
                .optional()
                .map(Kept::progress);
    }

    private void keep(Session session, @Nullable Progress progress) {
        if (progress == null) {
            database.sql("delete from programme.session_progress where session = :session")
                    .param("session", session.id())
                    .update();
            return;
        }
        database.sql("""
                insert into programme.session_progress (session, step, since, held_at)
                values (:session, :step, :since, :held)
                on conflict (session) do update
                set step = excluded.step, since = excluded.since, held_at = excluded.held_at
                """)
                .param("session", session.id())
                .param("step", progress.step())
                .param("since", at(progress.since()))
                .param(
                        "held",
                        progress.heldAt() == null ? null : at(progress.heldAt()),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(java.time.ZoneOffset.UTC);
    }

    /** A row of it. */
    record Kept(int step, OffsetDateTime since, @Nullable OffsetDateTime heldAt) {

        Progress progress() {
            return new Progress(step, since.toInstant(), heldAt == null ? null : heldAt.toInstant());
        }
    }
}
