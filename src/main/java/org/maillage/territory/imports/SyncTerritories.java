package org.maillage.territory.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the territories of EPCI, departments and regions the sets of communes that the communes say. */
@Component
record SyncTerritories(JdbcClient database) {

    void syncTerritories() {
        // Members first: a row that goes by cascade is written down after the one that it hangs on.
        database.sql("""
                        delete from territory.territory_commune member
                        using territory.territory, territory.commune
                        where territory.id = member.territory and commune.code = member.commune
                          and (
                            kind = 'epci' and commune.epci is distinct from territory.code
                            or kind = 'department' and commune.department <> territory.code
                            or kind = 'region' and commune.region <> territory.code)
                        """).update();
        database.sql("""
                        delete from territory.territory
                        where kind = 'epci' and not exists (
                          select
                          from territory.epci
                          where siren = territory.code)
                        """).update();
        database.sql("""
                        insert into territory.territory (id, kind, code, name, cog_year)
                        select md5('epci ' || siren)::uuid, 'epci', siren, territory.name_of_epci(epci.name),
                          (select max(cog_year) from territory.commune)
                        from territory.epci
                        where not exists (
                          select
                          from territory.territory
                          where kind = 'epci' and code = siren)
                        """).update();
        database.sql("""
                        insert into territory.territory_commune (territory, commune)
                        select territory.id, commune.code
                        from territory.commune
                        join territory.territory on (kind, territory.code) in (
                          ('epci', epci), ('department', department), ('region', region))
                        where not exists (
                          select
                          from territory.territory_commune member
                          where member.territory = territory.id and member.commune = commune.code)
                        """).update();
    }
}
