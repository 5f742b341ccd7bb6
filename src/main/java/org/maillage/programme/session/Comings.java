package org.maillage.programme.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.maillage.web.ComingAnswer;
import org.maillage.web.ComingAnswer.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who says that they come to a session, with how many, and whether they eat there, until it begins. */
@Component
class Comings {

    private final JdbcClient database;
    private final Attendance attendance;
    private final Excuses excuses;
    private final Registrations registrations;
    private final Clock clock;

    Comings(JdbcClient database, Attendance attendance, Excuses excuses, Registrations registrations, Clock clock) {
        this.database = database;
        this.attendance = attendance;
        this.excuses = excuses;
        this.registrations = registrations;
        this.clock = clock;
    }

    /**
     * What somebody has answered.
     *
     * @param heads how many come, they themselves among them
     */
    record Coming(UUID person, int heads, boolean meal) {}

    /** Whether people still say if they come. */
    boolean isOpen(Session session) {
        var start = session.startsAt();
        return !session.isCancelled() && start != null && start.toInstant().isAfter(clock.instant());
    }

    /** Whether those who come are asked if they eat there. */
    boolean asksForMeals(Session session) {
        return database.sql("select meal from programme.session where id = :session")
                .param("session", session.id())
                .query(Boolean.class)
                .single();
    }

    void askForMeals(Session session, boolean asks) {
        database.sql("update programme.session set meal = :asks where id = :session")
                .param("asks", asks)
                .param("session", session.id())
                .update();
    }

    /** What was answered by those who are expected and have not excused themselves since. */
    List<Coming> of(Session session) {
        return database.sql("""
                select a.person, a.heads, a.meal
                from programme.session_answer a
                where a.session = :session
                and exists (
                  select from programme.session_guest g
                  where g.session = a.session and g.person = a.person and g.until is null)
                and not exists (
                  select from programme.attendance t
                  where t.session = a.session and t.person = a.person and t.presence = 'excused')
                order by a.said_at, a.person
                limit 1000
                """)
                .param("session", session.id())
                .query(RecordRows.of(Coming.class))
                .list();
    }

    Optional<Coming> of(Session session, PersonId person) {
        return of(session).stream()
                .filter(it -> it.person().equals(person.value()))
                .findFirst();
    }

    /** Keeps that somebody comes, who may have excused themselves before; false when it is too late or they are not expected. */
    @Transactional
    public boolean come(Session session, PersonId person, int heads, boolean meal) {
        attendance.hold(session);
        if (!isOpen(session)) {
            return false;
        }
        excuses.takeBack(session, person);
        var expected = attendance.expected(session).stream()
                .anyMatch(it -> it.person().equals(person.value()) && it.presence() == null);
        if (expected) {
            database.sql("""
                    insert into programme.session_answer (session, person, heads, meal, said_at)
                    values (:session, :person, :heads, :meal, :now)
                    on conflict (session, person) do update set heads = :heads, meal = :meal, said_at = :now
                    """)
                    .param("session", session.id())
                    .param("person", person.value())
                    .param("heads", heads)
                    .param("meal", meal && asksForMeals(session))
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
        return expected;
    }

    /** What has become of an answer. */
    enum Kept {
        COMES,
        COMES_NOT,
        /** All places are taken: they wait for one. */
        WAITS,
        /** It is too late, or not theirs any more, or whoever facilitates has noted otherwise. */
        NOTHING
    }

    /** Keeps that somebody comes; where places are counted, with one, or waiting for one. */
    @Transactional
    public Kept comes(Session session, PersonId person, int heads, boolean meal) {
        attendance.hold(session);
        if (!excuses.isAsked(session, person)) {
            return Kept.NOTHING;
        }
        registrations.register(session, person);
        var standing = registrations.standing(session, person.value());
        return standing.isLimited() && standing.turn() > 0
                ? Kept.WAITS
                : come(session, person, heads, meal) ? Kept.COMES : Kept.NOTHING;
    }

    /** Keeps that somebody does not come; the place that they had is given to whoever waits. */
    @Transactional
    public Kept comesNot(Session session, PersonId person) {
        attendance.hold(session);
        if (!isOpen(session)) {
            return Kept.NOTHING;
        }
        registrations.giveUp(session, person);
        return excuses.excuse(session, person) || excuses.hasExcused(session, person) ? Kept.COMES_NOT : Kept.NOTHING;
    }

    /** What somebody has answered so far; nothing while they have not. */
    ComingAnswer said(Session session, PersonId person) {
        var coming = of(session, person);
        return ComingAnswer.of(
                coming.isPresent() ? Reply.YES : excuses.hasExcused(session, person) ? Reply.NO : null,
                coming.map(Coming::heads).orElse(1),
                coming.map(Coming::meal).orElse(false));
    }
}
