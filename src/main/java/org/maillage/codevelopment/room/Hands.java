package org.maillage.codevelopment.room;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Absences;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.room.HandQueue.Hand;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who raises a hand in the step under way, and who gets the word. */
@Component
class Hands {

    private final JdbcClient database;
    private final Courses courses;
    private final Absences absences;
    private final Clock clock;

    Hands(JdbcClient database, Courses courses, Absences absences, Clock clock) {
        this.database = database;
        this.courses = courses;
        this.absences = absences;
        this.clock = clock;
    }

    HandQueue of(PeerSession session, int stage) {
        return new HandQueue(database.sql("""
                select person, raised_at, given_at, spoken from codevelopment.hand
                where session = :session and stage = :stage
                """)
                .param("session", session.id())
                .param("stage", stage)
                .query(RecordRows.of(Hand.class))
                .list());
    }

    /**
     * Somebody raises their hand, or says so again; false where there is no queue, or for whoever is absent. Whoever has the
     * word keeps it.
     */
    @Transactional
    public boolean raise(PeerSession session, SignedIn me) {
        var stage = stage(session);
        if (stage < 0 || absences.has(session, me.id())) {
            return false;
        }
        database.sql("""
                insert into codevelopment.hand (session, stage, person, raised_at)
                values (:session, :stage, :person, :now)
                on conflict (session, stage, person) do update set raised_at = excluded.raised_at
                where hand.raised_at is null and hand.given_at is null
                """)
                .param("session", session.id())
                .param("stage", stage)
                .param("person", me.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
        courses.touch(session);
        return true;
    }

    /** Whoever is absent asks for no word, and has none. */
    void forgetAbsent(PeerSession session) {
        database.sql("""
                update codevelopment.hand set raised_at = null, given_at = null
                where session = :session
                and (raised_at is not null or given_at is not null)
                and person in (select person from codevelopment.absence where session = :session)
                """).param("session", session.id()).update();
    }

    /** Somebody takes their hand down. */
    @Transactional
    public void lower(PeerSession session, SignedIn me) {
        database.sql("update codevelopment.hand set raised_at = null where session = :session and person = :person")
                .param("session", session.id())
                .param("person", me.id())
                .update();
        courses.touch(session);
    }

    /** Gives the word to somebody who waits for it; whoever has it has spoken. False when they wait no more. */
    @Transactional
    public boolean give(PeerSession session, PersonId person) {
        var stage = stage(session);
        if (stage < 0 || !of(session, stage).isRaised(person.value())) {
            return false;
        }
        finish(session, stage, null);
        database.sql("""
                update codevelopment.hand set raised_at = null, given_at = :now
                where session = :session and stage = :stage and person = :person
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("session", session.id())
                .param("stage", stage)
                .param("person", person.value())
                .update();
        courses.touch(session);
        return true;
    }

    /** Whoever has the word has spoken. */
    @Transactional
    public void done(PeerSession session) {
        var stage = stage(session);
        if (stage >= 0) {
            finish(session, stage, null);
            courses.touch(session);
        }
    }

    /** Somebody says that they have spoken; nothing where another has the word. */
    @Transactional
    public void done(PeerSession session, SignedIn me) {
        var stage = stage(session);
        if (stage >= 0) {
            finish(session, stage, me.id());
            courses.touch(session);
        }
    }

    private void finish(PeerSession session, int stage, @org.jspecify.annotations.Nullable UUID person) {
        database.sql("""
                update codevelopment.hand set given_at = null, spoken = spoken + 1
                where session = :session
                and stage = :stage
                and given_at is not null
                and (cast(:person as uuid) is null or person = :person)
                """)
                .param("session", session.id())
                .param("stage", stage)
                .param("person", person, java.sql.Types.OTHER)
                .update();
    }

    /** The step under way, which does not change meanwhile; -1 where nobody raises hands. */
    private int stage(PeerSession session) {
        if (!courses.hold(session)) {
            return -1;
        }
        var course = courses.find(session).orElseThrow();
        return course.now().step().hasQueue() && !course.isOver() ? course.stage() : -1;
    }
}
