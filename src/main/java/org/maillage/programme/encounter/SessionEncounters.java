package org.maillage.programme.encounter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.programme.SessionHeld;
import org.maillage.programme.session.Session;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who met whom at a session, of those who are noted as there. */
@Repository
record SessionEncounters(JdbcClient database, Clock clock) {

    private static final int MOST = 5000;

    /** Two who met, with who says so. */
    record Pair(UUID one, UUID other, boolean saidByOne, boolean saidByOther, boolean seen) {

        boolean isSaidBy(UUID person) {
            return (saidByOne && one.equals(person)) || (saidByOther && other.equals(person));
        }

        UUID another(UUID person) {
            return one.equals(person) ? other : one;
        }
    }

    List<Pair> of(Session session) {
        return database.sql("""
                select e.one, e.other, bool_or(e.said_by = 'one') as said_by_one, bool_or(e.said_by = 'other') as said_by_other,
                  bool_or(e.said_by = 'facilitator') as seen
                from programme.session_encounter e
                where e.session = :session
                and (select count(*) from programme.attendance a
                  where a.session = e.session and a.person in (e.one, e.other) and a.presence in ('present', 'remote')) = 2
                group by e.one, e.other
                order by e.one, e.other
                limit :most
                """)
                .param("session", session.id())
                .param("most", MOST)
                .query(RecordRows.of(Pair.class))
                .list();
    }

    /** Keeps whom somebody says that they have met, in place of what they have said before. */
    void say(Session session, UUID person, Collection<UUID> others) {
        database.sql("""
                delete from programme.session_encounter
                where session = :session
                and (one = :person and said_by = 'one' and other <> all(:others)
                  or other = :person and said_by = 'other' and one <> all(:others))
                """)
                .param("session", session.id())
                .param("person", person)
                .param("others", others.toArray(UUID[]::new))
                .update();
        add(session, person, others, "case when said.other > :person then 'one' else 'other' end");
    }

    /** Keeps that whoever runs it has seen that somebody met others. */
    void see(Session session, UUID person, Collection<UUID> others) {
        add(session, person, others, "'facilitator'");
    }

    private void add(Session session, UUID person, Collection<UUID> others, String by) {
        database.sql("""
                insert into programme.session_encounter (session, one, other, said_by, said_at)
                select distinct :session, least(said.other, :person), greatest(said.other, :person), %s, :now
                from unnest(cast(:others as uuid[])) as said (other)
                where said.other <> :person
                and (select count(*) from programme.attendance a
                  where a.session = :session and a.person in (said.other, :person) and a.presence in ('present', 'remote')) = 2
                on conflict do nothing
                """.formatted(by))
                .param("session", session.id())
                .param("person", person)
                .param("others", others.toArray(UUID[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Takes back what whoever runs it has seen; what the two say themselves stays. */
    void unsee(Session session, UUID one, UUID other) {
        database.sql("""
                delete from programme.session_encounter
                where session = :session
                and one = least(cast(:one as uuid), cast(:other as uuid))
                and other = greatest(cast(:one as uuid), cast(:other as uuid))
                and said_by = 'facilitator'
                """)
                .param("session", session.id())
                .param("one", one)
                .param("other", other)
                .update();
    }

    /** Those who are noted as there, with the territory and the structure for which they sit in a pair. */
    List<SessionHeld.Present> present(Session session) {
        return database.sql("""
                select a.person, p.territory, p.structure
                from programme.attendance a
                join programme.place p on p.id = a.place
                where a.session = :session
                and a.presence in ('present', 'remote')
                order by p.id, a.person
                limit 1000
                """)
                .param("session", session.id())
                .query(RecordRows.of(SessionHeld.Present.class))
                .list();
    }

    /** The territories whose pairs a session is for. */
    List<UUID> territories(Session session) {
        return database.sql("""
                select distinct p.territory
                from programme.session s
                join programme.place p on p.edition = s.edition and (s.cohort is null or s.cohort = p.cohort)
                where s.id = :session
                limit 1000
                """)
                .param("session", session.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Whether anything was ever said of a session that is still kept. */
    boolean isSpokenOf(UUID session) {
        return database.sql("select exists (select from programme.session_encounter where session = :session)")
                .param("session", session)
                .query(Boolean.class)
                .single();
    }

    /** Forgets what was said of sessions that were over before a moment. */
    void forget(OffsetDateTime before) {
        database.sql("""
                delete from programme.session_encounter e
                using programme.session s
                where s.id = e.session
                and s.ends_at < :before
                """).param("before", before).update();
    }
}
