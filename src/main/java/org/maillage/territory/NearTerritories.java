package org.maillage.territory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The territories among which those who look at a place choose: EPCI and lived ones that have a commune in common with theirs. */
@Repository
public record NearTerritories(JdbcClient database) {

    private static final int MOST = 60;
    private static final int MOST_AROUND = 120;

    /** One of them. */
    public record Near(UUID id, String name) {}

    /** Themselves first, then the others by name; at most sixty. */
    public List<Near> of(Collection<UUID> territories) {
        return database.sql("""
                select t.id, t.name
                from territory.territory t
                where t.id = any(:ids)
                or (t.kind in ('epci', 'lived') and t.id in (
                  select other.territory
                  from territory.territory_commune own
                  join territory.territory_commune other on other.commune = own.commune
                  where own.territory = any(:ids)))
                order by t.id = any(:ids) desc, t.name collate "fr-x-icu", t.id
                limit :most
                """)
                .param("ids", territories.toArray(UUID[]::new))
                .param("most", MOST)
                .query(RecordRows.of(Near.class))
                .list();
    }

    /** The other EPCI of the departments in which they lie, by name; at most a hundred and twenty. */
    public List<Near> around(Collection<UUID> territories) {
        return database.sql("""
                select t.id, t.name
                from territory.territory t
                where t.kind = 'epci'
                and t.code in (
                  select c.epci
                  from territory.commune c
                  where c.department in (
                    select own.department
                    from territory.territory_commune member
                    join territory.commune own on own.code = member.commune
                    where member.territory = any(:ids)))
                and not exists (
                  select
                  from territory.territory_commune own
                  join territory.territory_commune other on other.commune = own.commune
                  where own.territory = any(:ids) and other.territory = t.id)
                order by t.name collate "fr-x-icu", t.id
                limit :most
                """)
                .param("ids", territories.toArray(UUID[]::new))
                .param("most", MOST_AROUND)
                .query(RecordRows.of(Near.class))
                .list();
    }
}
