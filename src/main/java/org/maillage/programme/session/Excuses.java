package org.maillage.programme.session;

import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import org.maillage.account.PersonId;
import org.maillage.programme.session.Attendance.Expected;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People say that they cannot come to a session, and take it back until its end. */
@Component
class Excuses {

    /** By whom it is said. */
    static final String SELF = "self";

    private final JdbcClient database;
    private final Attendance attendance;
    private final Clock clock;

    Excuses(JdbcClient database, Attendance attendance, Clock clock) {
        this.database = database;
        this.attendance = attendance;
        this.clock = clock;
    }

    /**
     * What somebody can do about not coming: {@code give}, {@code undo} or {@code none}.
     *
     * @param expected they themselves, where they are expected; of the pairs even those are who have no place
     */
    String of(Session session, PersonId person, Optional<Expected> expected) {
        if (!session.takesExcuses(clock.instant())) {
            return "none";
        }
        return expected.or(() -> member(session, person))
                .map(it -> it.saidBy().equals(SELF) ? "undo" : it.presence() == null ? "give" : "none")
                .orElse("none");
    }

    /** Notes that somebody says that they cannot come; false when something is noted of them already. */
    @Transactional
    public boolean excuse(Session session, PersonId person) {
        attendance.hold(session);
        var mine = mine(session, person).filter(it -> it.presence() == null);
        mine.ifPresent(it -> attendance.note(session, it.person(), it.place(), Presence.EXCUSED, SELF));
        return mine.isPresent();
    }

    /** Takes back that somebody has excused themselves; false when they have not. */
    @Transactional
    public boolean takeBack(Session session, PersonId person) {
        attendance.hold(session);
        var excused =
                mine(session, person).filter(it -> it.saidBy().equals(SELF)).isPresent();
        if (excused) {
            attendance.forget(session, person.value());
        }
        return excused;
    }

    /** Whether somebody is asked to a session that is not over: of its pairs, with a place or not. */
    boolean isAsked(Session session, PersonId person) {
        return mine(session, person).isPresent();
    }

    /** Whether somebody has said themselves that they do not come. */
    boolean hasExcused(Session session, PersonId person) {
        return mine(session, person).filter(it -> it.saidBy().equals(SELF)).isPresent();
    }

    private Optional<Expected> mine(Session session, PersonId person) {
        return session.takesExcuses(clock.instant())
                ? attendance.expected(session).stream()
                        .filter(it -> it.person().equals(person.value()))
                        .findFirst()
                        .or(() -> member(session, person))
                : Optional.empty();
    }

    /** Somebody of the pairs of a session, whether they have a place or not. */
    private Optional<Expected> member(Session session, PersonId person) {
        return database.sql("""
                select p.id as place, p.name as territory, m.person, a.presence, coalesce(a.said_by, '') as said_by
                from programme.place p
                join programme.pair_member m on m.place = p.id and m.until is null
                left join programme.attendance a on a.session = :session and a.person = m.person
                where p.edition = :edition
                and (cast(:cohort as uuid) is null or p.cohort = :cohort)
                and m.person = :person
                """)
                .param("session", session.id())
                .param("edition", session.edition())
                .param("cohort", session.cohort(), Types.OTHER)
                .param("person", person.value())
                .query(RecordRows.of(Expected.class))
                .optional();
    }
}
