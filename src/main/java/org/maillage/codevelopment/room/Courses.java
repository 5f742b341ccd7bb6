package org.maillage.codevelopment.room;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.room.Course.Before;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where sessions stand that have begun. */
@Component
record Courses(JdbcClient database) {

    private record Row(
            int stage,
            @Nullable OffsetDateTime pausedAt,
            @Nullable OffsetDateTime endedAt,
            int moves,
            int version) {}

    private record StageRow(
            int number,
            int topicNumber,
            CourseStep step,
            int minutes,
            int extraMinutes,
            @Nullable OffsetDateTime begunAt) {

        CourseStage stage() {
            return new CourseStage(number, topicNumber, step, minutes);
        }
    }

    Optional<Course> find(PeerSession session) {
        var row = database.sql("""
                select stage, paused_at, ended_at, moves, version from codevelopment.course where session = :session
                """)
                .param("session", session.id())
                .query(RecordRows.of(Row.class))
                .optional();
        return row.map(it -> course(it, stages(session)));
    }

    private static Course course(Row row, List<StageRow> stages) {
        var now = stages.get(row.stage);
        return new Course(
                stages.stream().map(StageRow::stage).toList(),
                row.stage,
                begun(now),
                now.extraMinutes,
                moment(row.pausedAt),
                moment(row.endedAt),
                row.moves,
                row.version);
    }

    private List<StageRow> stages(PeerSession session) {
        return database.sql("""
                select number, topic_number, step, minutes, extra_minutes, begun_at
                from codevelopment.stage
                where session = :session
                order by number
                """)
                .param("session", session.id())
                .query(RecordRows.of(StageRow.class))
                .list();
    }

    /** When the step before the one under way began; null where there is none. */
    @Nullable
    Before before(PeerSession session, Course course) {
        return stages(session).stream()
                .filter(it -> it.number == course.stage() - 1)
                .map(it -> new Before(begun(it), it.extraMinutes))
                .findFirst()
                .orElse(null);
    }

    private static Instant begun(StageRow row) {
        if (row.begunAt == null) {
            throw new IllegalStateException("The step under way (%d) has not begun.".formatted(row.number));
        }
        return row.begunAt.toInstant();
    }

    /** Begins a session with the steps of its plan; false when somebody else has, a moment before. */
    boolean begin(PeerSession session, Plan plan, Instant now) {
        var begun = database.sql("""
                        insert into codevelopment.course (session, begun_at, stage) values (:session, :now, 0)
                        on conflict do nothing
                        """)
                        .param("session", session.id())
                        .param("now", at(now))
                        .update()
                > 0;
        if (begun) {
            var stages = plan.stages();
            database.sql("""
                    insert into codevelopment.stage (session, number, topic_number, step, minutes, begun_at)
                    select :session, number, topic, step, minutes, case when number = 0 then cast(:now as timestamptz) end
                    from unnest(cast(:numbers as int[]), cast(:topics as int[]), cast(:steps as text[]),
                      cast(:minutes as int[])) as planned (number, topic, step, minutes)
                    order by number
                    """)
                    .param("session", session.id())
                    .param("now", at(now))
                    .param("numbers", stages.stream().map(CourseStage::number).toArray(Integer[]::new))
                    .param(
                            "topics",
                            stages.stream().map(CourseStage::topicNumber).toArray(Integer[]::new))
                    .param(
                            "steps",
                            stages.stream()
                                    .map(it -> org.maillage.shared.Typed.key(it.step()))
                                    .toArray(String[]::new))
                    .param("minutes", stages.stream().map(CourseStage::minutes).toArray(Integer[]::new))
                    .update();
        }
        return begun;
    }

    /** Whoever moves a session waits here for whoever else does; false when it has not begun. */
    boolean hold(PeerSession session) {
        return database.sql("select session from codevelopment.course where session = :session for update")
                .param("session", session.id())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Keeps where a session stands after it was moved from where it stood. */
    void keep(PeerSession session, Course from, Course to, Instant now) {
        // One step is under way at a time: the one that is left ends before the other begins.
        if (from.stage() != to.stage() || to.isOver()) {
            leave(session, from.stage(), from.stage() > to.stage() ? null : at(from.begunAt()), at(now));
        }
        database.sql("""
                update codevelopment.stage set begun_at = :begun, extra_minutes = :extra, ended_at = :ended
                where session = :session
                and number = :number
                """)
                .param("session", session.id())
                .param("number", to.stage())
                .param("begun", at(to.begunAt()))
                .param("extra", to.extraMinutes())
                .param("ended", to.endedAt() == null ? null : at(to.endedAt()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        database.sql("""
                update codevelopment.course
                set stage = :stage, paused_at = :paused, ended_at = :ended, moves = :moves, version = version + 1
                where session = :session
                """)
                .param("session", session.id())
                .param("stage", to.stage())
                .param(
                        "paused",
                        to.pausedAt() == null ? null : at(to.pausedAt()),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("ended", to.endedAt() == null ? null : at(to.endedAt()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("moves", to.moves())
                .update();
    }

    private void leave(PeerSession session, int stage, @Nullable OffsetDateTime begun, OffsetDateTime now) {
        database.sql("""
                update codevelopment.stage
                set begun_at = cast(:begun as timestamptz),
                  ended_at = case when cast(:begun as timestamptz) is null then null else cast(:now as timestamptz) end,
                  extra_minutes = case when cast(:begun as timestamptz) is null then 0 else extra_minutes end
                where session = :session
                and number = :number
                """)
                .param("session", session.id())
                .param("number", stage)
                .param("begun", begun, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", now)
                .update();
    }

    /** Says that something of a session has changed that is no move: all nodes hear of it. */
    void touch(PeerSession session) {
        database.sql("update codevelopment.course set version = version + 1 where session = :session")
                .param("session", session.id())
                .update();
    }

    /** Takes a session back to before it began. */
    void forget(PeerSession session) {
        database.sql("delete from codevelopment.course where session = :session")
                .param("session", session.id())
                .update();
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
