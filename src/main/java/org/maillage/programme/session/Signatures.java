package org.maillage.programme.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who signed on screen, by half-day: for having been at a session, or for having facilitated it. */
@Component
record Signatures(JdbcClient database, Clock clock) {

    /** Signs for somebody who is noted as there, for the half-day that it is. */
    void sign(Session session, PersonId person) {
        database.sql("""
                insert into programme.attendance_signature (session, person, half_day, signed_at)
                select session, person, :half, :now
                from programme.attendance
                where session = :session
                and person = :person
                and presence in ('present', 'remote')
                on conflict do nothing
                """)
                .param("half", Typed.key(HalfDay.at(session, clock.instant())))
                .param("now", OffsetDateTime.now(clock))
                .param("session", session.id())
                .param("person", person.value())
                .update();
    }

    /** Signs for who facilitates; false for a half-day that has not begun, is none of the session, or is signed by them. */
    boolean signAsFacilitator(Session session, HalfDay half, PersonId person) {
        return maySign(session, half)
                && database.sql("""
                        insert into programme.facilitation_signature (session, person, half_day, signed_at)
                        values (:session, :person, :half, :now)
                        on conflict do nothing
                        """)
                                .param("session", session.id())
                                .param("person", person.value())
                                .param("half", Typed.key(half))
                                .param("now", OffsetDateTime.now(clock))
                                .update()
                        > 0;
    }

    /** Whether who facilitates may sign for a half-day by now. */
    boolean maySign(Session session, HalfDay half) {
        var now = clock.instant();
        return session.hasBegun(now)
                && !session.isOverSince(Session.SIGNED_WITHIN, now)
                && HalfDay.of(session).contains(half)
                && (session.isOver(now) || half.compareTo(HalfDay.at(session, now)) <= 0);
    }

    /** The signatures of those who were there; of those who are noted otherwise by now, none. */
    List<Signature> ofAttendees(Session session) {
        return read(session, """
                select s.person, s.half_day, s.signed_at
                from programme.attendance_signature s
                join programme.attendance a on a.session = s.session and a.person = s.person
                where s.session = :session
                and a.presence in ('present', 'remote')
                order by s.signed_at
                limit 2000
                """);
    }

    /** The signatures of those who facilitated. */
    List<Signature> ofFacilitators(Session session) {
        return read(session, """
                select person, half_day, signed_at
                from programme.facilitation_signature
                where session = :session
                order by signed_at
                limit 100
                """);
    }

    private List<Signature> read(Session session, String sql) {
        return database.sql(sql)
                .param("session", session.id())
                .query(RecordRows.of(Signature.class))
                .list();
    }

    /** That somebody signed for a half-day. */
    record Signature(UUID person, HalfDay halfDay, OffsetDateTime signedAt) {}
}
