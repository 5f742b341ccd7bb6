package org.maillage.directory.contact;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.Reader;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * People who have not been told yet that a team keeps them (GDPR, article 14), as far as the reader knows how to reach them. They
 * have to hear of it within a month.
 */
@Repository
record Untold(JdbcClient database) {

    private static final String REACHED = """
            from directory.contact c
            where c.owner = any(:teams)
            and c.gone_at is null
            and (c.keeper = :person or (c.visibility <> 'private' and c.reach_visibility <> 'private'))
            """;

    private static final String THEIRS = REACHED + "and c.informed_on is null\n";

    /** Somebody who waits for it. */
    record Somebody(UUID id, String name, String email, LocalDate since) {}

    /** Some of them, those who have waited longest first. */
    List<Somebody> of(UUID team, boolean withAddress, Reader reader, int most) {
        return database.sql("select c.id, c.name, coalesce(c.email, '') as email, c.created_at::date as since " + THEIRS
                        + """
                and (c.email is not null) = :withAddress
                order by c.created_at, c.name collate "fr-x-icu", c.id
                limit :most
                """)
                .param("teams", new UUID[] {team})
                .param("person", reader.person(), Types.OTHER)
                .param("withAddress", withAddress)
                .param("most", most)
                .query(RecordRows.of(Somebody.class))
                .list();
    }

    /** Those who were told last and have an address. */
    List<Somebody> toldLately(UUID team, Reader reader, int most) {
        return database.sql("select c.id, c.name, c.email, c.created_at::date as since " + REACHED + """
                and c.informed_on is not null
                and c.email is not null
                order by c.informed_on desc, c.name collate "fr-x-icu", c.id
                limit :most
                """)
                .param("teams", new UUID[] {team})
                .param("person", reader.person(), Types.OTHER)
                .param("most", most)
                .query(RecordRows.of(Somebody.class))
                .list();
    }

    /** How many there are, added before a moment. */
    long count(Collection<UUID> teams, Reader reader, OffsetDateTime before) {
        return database.sql("select count(*) " + THEIRS + "and c.created_at < :before")
                .param("teams", teams.toArray(UUID[]::new))
                .param("person", reader.person(), Types.OTHER)
                .param("before", before)
                .query(Long.class)
                .single();
    }

    /** What somebody is told of themselves. */
    record Told(UUID id, String name, String email, String basis, String purpose, LocalDate keepUntil) {}

    /** Says of some that they are told today; returns those who were not before. */
    List<Told> tell(UUID team, Collection<UUID> people, Reader reader, LocalDate today) {
        return database.sql("""
                update directory.contact c
                set informed_on = :today, version = version + 1
                where c.owner = :team
                and c.id = any(:people)
                and c.informed_on is null
                and c.gone_at is null
                and c.email is not null
                and (c.keeper = :person or (c.visibility <> 'private' and c.reach_visibility <> 'private'))
                returning c.id, c.name, c.email, c.basis, c.purpose, c.keep_until
                """)
                .param("today", today)
                .param("team", team)
                .param("people", people.toArray(UUID[]::new))
                .param("person", reader.person(), Types.OTHER)
                .query(RecordRows.of(Told.class))
                .list();
    }
}
