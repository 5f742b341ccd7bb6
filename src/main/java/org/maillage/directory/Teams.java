package org.maillage.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the teams of territories keep, in numbers. */
@Repository
public record Teams(JdbcClient database) {

    /** How many sheets a team keeps, of how many legal units (each counted once, whatever its places), how many of them were looked at within a year, those that wait for it, and how many corrections of actors do. */
    public record Counts(long kept, long units, long fresh, long due, long away, long corrections) {}

    public Counts counts(UUID territory, Reader reader, LocalDate today) {
        return database.sql("""
                select count(*) filter (where gone_at is null) as kept,
                  count(distinct coalesce(siren, rna, id::text)) filter (where gone_at is null) as units,
                  count(*) filter (where gone_at is null and reviewed_at > :today - interval '1 year') as fresh,
                  count(*) filter (where gone_at is null and (review_on is null or review_on <= :today)) as due,
                  count(*) filter (where gone_at is not null and merged_into is null) as away,
                  (select count(*)
                    from directory.proposal p
                    join directory.organisation o on o.id = p.organisation
                    where o.owner = :territory and o.gone_at is null and p.decided_at is null
                      and (o.visibility <> 'private' or o.keeper = :person)) as corrections
                from directory.organisation
                where owner = :territory
                and (visibility <> 'private' or keeper = :person)
                """)
                .param("person", reader.person(), java.sql.Types.OTHER)
                .param("territory", territory)
                .param("today", today)
                .query(RecordRows.of(Counts.class))
                .single();
    }

    /** A sheet in a list. */
    public record Listed(UUID id, String name, String commune) {}

    /** The sheets of a team that were put away, and can still be brought back. */
    public List<Listed> away(UUID territory, int most) {
        return database.sql("""
                select id, name, coalesce(commune, '') as commune
                from directory.organisation
                where owner = :territory
                and gone_at is not null
                and merged_into is null
                and visibility <> 'private'
                order by gone_at desc, id
                limit :most
                """)
                .param("territory", territory)
                .param("most", most)
                .query(RecordRows.of(Listed.class))
                .list();
    }

    /** The communes in which sheets of a team lie, by their codes. */
    public List<String> communes(UUID territory, int most) {
        return database.sql("""
                select distinct commune
                from directory.organisation
                where owner = :territory and gone_at is null and commune is not null
                order by commune
                limit :most
                """)
                .param("territory", territory)
                .param("most", most)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Takes what was put away before a day out for good; returns how many. */
    public int forgetAway(LocalDate before) {
        return database.sql("""
                delete from directory.organisation
                where gone_at < :before
                and merged_into is null
                and not exists (
                  select from directory.organisation other where other.merged_into = organisation.id)
                """).param("before", before).update();
    }
}
