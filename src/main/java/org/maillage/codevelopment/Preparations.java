package org.maillage.codevelopment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sheets by which clients prepare what they will say; each is its author's alone. */
@Component
record Preparations(JdbcClient database, Clock clock) {

    /**
     * A sheet.
     *
     * @param facts of the situation, {@code tried} what was done about it, {@code hopes} what is hoped for from the group
     * @param version 0 before anything was written
     */
    record Preparation(String facts, String tried, String hopes, int version) {

        static final Preparation NONE = new Preparation("", "", "", 0);
    }

    Preparation of(PeerSession session, UUID person) {
        return database.sql("""
                select facts, tried, hopes, version
                from codevelopment.preparation
                where session = :session
                and person = :person
                """)
                .param("session", session.id())
                .param("person", person)
                .query(RecordRows.of(Preparation.class))
                .optional()
                .orElse(Preparation.NONE);
    }

    /** Keeps a sheet; false when its author has written it elsewhere since the version that they saw. */
    boolean keep(PeerSession session, PersonId person, Preparation sheet) {
        return database.sql("""
                insert into codevelopment.preparation (session, person, facts, tried, hopes, version, changed_at)
                select :session, :person, :facts, :tried, :hopes, 1, :now
                where :version = 0 or exists (
                  select from codevelopment.preparation where session = :session and person = :person)
                on conflict (session, person) do update
                set facts = excluded.facts, tried = excluded.tried, hopes = excluded.hopes,
                  version = preparation.version + 1, changed_at = excluded.changed_at
                where preparation.version = :version
                """)
                        .param("session", session.id())
                        .param("person", person.value())
                        .param("facts", sheet.facts())
                        .param("tried", sheet.tried())
                        .param("hopes", sheet.hopes())
                        .param("version", sheet.version())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }
}
