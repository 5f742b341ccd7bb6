package org.maillage.codevelopment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was not at a session, and so reads nothing of what was said there. All of a group are there until it is said. */
@Component
public record Absences(JdbcClient database) {

    public Set<UUID> of(PeerSession session) {
        return new HashSet<>(database.sql("select person from codevelopment.absence where session = :session limit 99")
                .param("session", session.id())
                .query(UUID.class)
                .list());
    }

    public boolean has(PeerSession session, UUID person) {
        return of(session).contains(person);
    }

    /** Notes who of those that were asked about is not there; of others, and of who is not in the group, nothing changes. */
    public void note(PeerSession session, Collection<UUID> asked, Collection<UUID> there) {
        database.sql("""
                delete from codevelopment.absence where session = :session and person = any(:there)
                """)
                .param("session", session.id())
                .param("there", there.toArray(UUID[]::new))
                .update();
        database.sql("""
                insert into codevelopment.absence (session, person)
                select :session, person from codevelopment.member
                where peer_group = :group
                and person = any(:asked)
                and person <> all(:there)
                and accepted_at is not null
                and left_at is null
                on conflict do nothing
                """)
                .param("session", session.id())
                .param("group", session.peerGroup())
                .param("asked", asked.toArray(UUID[]::new))
                .param("there", there.toArray(UUID[]::new))
                .update();
    }
}
