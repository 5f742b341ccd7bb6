package org.maillage.programme.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.OneOf;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Signal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roadmaps of territories: actions with an owner and a day. */
@Component
public record Roadmaps(JdbcClient database, Clock clock) {

    /** The actions of a territory, the next to be due first. */
    public List<Action> of(UUID place) {
        return database.sql("""
                select a.id, a.title, a.owner, a.due_on, a.status, a.done_on, s.code as session, a.version
                from programme.action a
                left join programme.session s on s.id = a.session
                where a.place = :place
                order by a.due_on, a.id
                limit 200
                """)
                .param("place", place)
                .query(RecordRows.of(Action.class))
                .list();
    }

    void add(UUID place, Told told) {
        database.sql("""
                insert into programme.action (id, place, session, title, owner, due_on)
                select :id, :place,
                  (select s.id from programme.session s join programme.place p on p.edition = s.edition
                    where s.id = :session and p.id = :place),
                  :title, :owner, :dueOn
                """)
                .paramSource(RecordParams.of(told).with("id", UUID.randomUUID()).with("place", place))
                .update();
    }

    /** The version of an action, by which an edit knows that somebody else has changed it; -1 when it is gone. */
    int version(UUID place, UUID id) {
        return database.sql("select version from programme.action where id = :id and place = :place")
                .param("id", id)
                .param("place", place)
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }

    /**
     * Says anew what is done, by whom and by when.
     *
     * @throws OptimisticLockingFailureException when somebody else has changed it since it was read
     */
    void retell(UUID place, UUID id, Told told, int version) {
        var kept = database.sql("""
                update programme.action
                set title = :title, owner = :owner, due_on = :dueOn, version = version + 1
                where id = :id
                and place = :place
                and version = :version
                """)
                .paramSource(RecordParams.of(told)
                        .with("id", id)
                        .with("place", place)
                        .with("version", version))
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("The action (%s) has changed.".formatted(id));
        }
    }

    /** Takes an action out of the roadmap; false when somebody else has changed it since it was read. */
    boolean remove(UUID place, UUID id, int version) {
        return database.sql("delete from programme.action where id = :id and place = :place and version = :version")
                        .param("id", id)
                        .param("place", place)
                        .param("version", version)
                        .update()
                == 1;
    }

    /**
     * Moves an action on, and says whether it did: not when somebody else has moved it since it was read.
     */
    boolean move(UUID place, UUID id, State status, int version) {
        return database.sql("""
                update programme.action
                set status = :status, done_on = case when :status = 'done' then coalesce(done_on, cast(:today as date)) end,
                  version = version + 1
                where id = :id
                and place = :place
                and version = :version
                """)
                        .param("status", Typed.key(status))
                        .param("today", Words.today(clock))
                        .param("id", id)
                        .param("place", place)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** How many actions of an edition are still to be done. */
    public int open(UUID edition) {
        return database.sql("""
                select count(*)
                from programme.action a
                join programme.place p on p.id = a.place
                where p.edition = :edition
                and a.status in ('to-do', 'doing')
                """).param("edition", edition).query(Integer.class).single();
    }

    /**
     * Of the actions of each edition that are due: how many there are, and how many were done by their day. An edition
     * without any is left out.
     */
    public Map<UUID, FollowThrough> followThrough(Collection<UUID> editions) {
        var followed = new HashMap<UUID, FollowThrough>();
        var asked = OneOf.of("p.edition", editions);
        database.sql("""
                select p.edition, count(*) as due, count(*) filter (where a.status = 'done' and a.done_on <= a.due_on) as done
                from programme.action a
                join programme.place p on p.id = a.place
                where %s
                and a.status <> 'dropped'
                and a.due_on < :today
                group by p.edition
                """.formatted(asked.sql()))
                .param("ids", asked.ids())
                .param("today", Words.today(clock))
                .query(row -> {
                    followed.put(
                            row.getObject("edition", UUID.class),
                            new FollowThrough(row.getInt("due"), row.getInt("done")));
                });
        return followed;
    }

    /**
     * An action of a roadmap.
     *
     * @param session code of the one that it comes from; null for none
     */
    public record Action(
            UUID id,
            String title,
            String owner,
            LocalDate dueOn,
            State status,
            @Nullable LocalDate doneOn,
            @Nullable String session,
            int version) {

        /** Whether somebody still has to do it. */
        public boolean isOpen() {
            return status == State.TO_DO || status == State.DOING;
        }
    }

    /** How far an action is. */
    public enum State {
        TO_DO,
        DOING,
        DONE,
        DROPPED;

        Saying words() {
            return Saying.of("task.status." + Typed.key(this));
        }

        public Signal signal() {
            return switch (this) {
                case TO_DO -> Signal.WAITING;
                case DOING -> Signal.UNDER_WAY;
                case DONE -> Signal.DONE;
                case DROPPED -> Signal.OFF;
            };
        }
    }

    /**
     * What is to be done, by whom and by when.
     *
     * @param session that it comes from; null for none
     */
    record Told(
            String title,
            String owner,
            LocalDate dueOn,
            @Nullable UUID session) {}

    /** Actions done in time, of those due. */
    public record FollowThrough(int due, int done) {

        /** Of no actions. */
        public static final FollowThrough NONE = new FollowThrough(0, 0);
    }
}
