package org.maillage.territory.imports;

import java.util.List;
import java.util.UUID;
import org.maillage.territory.Figures;
import org.maillage.territory.TerritoryId;
import org.maillage.territory.places.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is derived from communes and measures, and follows what an import has changed of them. */
@Component
record Derived(JdbcClient database, Figures figures, Places places) {

    /** Rows of a table, after the change of which its statistics are taken anew. */
    private static final int MANY = 1000;

    /** Without fresh statistics, what reads many changed rows next may be planned as if there were none. */
    void lookAtWhatChanged(UUID id) {
        database.sql("""
                        select table_name
                        from territory.import_change
                        where import = :id
                        group by table_name
                        having count(*) >= :many
                        """)
                .param("id", id)
                .param("many", MANY)
                .query(String.class)
                .list()
                .forEach(it -> database.sql("analyze territory.import_change, territory." + it)
                        .update());
    }

    /** Makes again what is derived; the places only when names, codes, members or inhabitants have changed. */
    void remake(UUID id) {
        figures.recomputeOf(changedBy(id));
        var named = database.sql("""
                        select exists (
                          select
                          from territory.import_change
                          where import = :id and table_name not in ('source', 'measure', 'commune_contour')
                            and (
                              table_name <> 'commune' or before is null or after is null
                              or before - '{latitude,longitude,point_source}'::text[]
                                <> after - '{latitude,longitude,point_source}'::text[]))
                        """).param("id", id).query(Boolean.class).single();
        if (named) {
            places.rebuild();
        }
    }

    /** The territories whose communes or measures an import has changed. */
    private List<TerritoryId> changedBy(UUID id) {
        return database.sql("""
                        with changed as (
                          select distinct table_name, coalesce(after, before) ->> 'territory' as territory,
                            coalesce(after, before) ->> 'commune' as commune
                          from territory.import_change
                          where import = :import and table_name in ('measure', 'territory_commune')
                        )
                        select territory.id
                        from changed
                        join territory.territory on territory.id = changed.territory::uuid
                        union
                        select member.territory
                        from changed
                        join territory.territory_commune member using (commune)
                        where table_name = 'measure'
                        """)
                .param("import", id)
                .query((row, number) -> new TerritoryId(row.getObject(1, UUID.class)))
                .list();
    }
}
