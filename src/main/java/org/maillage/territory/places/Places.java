package org.maillage.territory.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.maillage.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps all that people may type to find a place, derived from the communes and territories. */
@Component
public class Places {

    private static final String COLUMNS = "kind, code, name, detail, how, said, sought, whole, weight";

    private static final String STAGE = """
            drop table if exists fresh_place;
            create temporary table fresh_place on commit drop as
            select kind, code, name, detail, how, said, sought, whole, weight
            from territory.place
            with no data
            """;

    // Its indexes make a row of this table dear to write: only what is new or gone is touched.
    private static final String REPLACE = """
            analyze fresh_place;
            delete from territory.place old
            using (
              select kind, code, name, detail, how, said, sought, whole, weight from territory.place
              except
              select kind, code, name, detail, how, said, sought, whole, weight from fresh_place
            ) gone
            where (old.kind, old.code, old.name, old.detail, old.how, old.said, old.sought, old.whole, old.weight)
              = (gone.kind, gone.code, gone.name, gone.detail, gone.how, gone.said, gone.sought, gone.whole, gone.weight);
            insert into territory.place (kind, code, name, detail, how, said, sought, whole, weight)
            select kind, code, name, detail, how, said, sought, whole, weight from fresh_place
            except
            select kind, code, name, detail, how, said, sought, whole, weight from territory.place;
            analyze territory.place
            """;

    /**
     * All names and postal codes. A commune weighs its inhabitants; what groups communes weighs as much as its largest one, so
     * that it stands beside it.
     */
    private static final String NAMES = """
            select 'commune' as kind, commune.code, commune.name, department.name || ' (' || department.code || ')' as detail,
              found.how, found.said, coalesce(commune.people, 0) as weight
            from territory.commune commune
            join territory.department on department.code = commune.department
            cross join lateral (
              select 'name' as how, commune.name as said
              union all
              select 'postal', unnest(commune.postal_codes)
              union all
              select case former.kind when 'associated' then 'associated' when 'arrondissement' then 'part' else 'former' end,
                former.name
              from territory.former_commune former
              where former.commune = commune.code and former.name <> '' and former.name <> commune.name
            ) found
            union all
            select territory.kind, coalesce(territory.code, territory.id::text), territory.name,
              coalesce((select nature from territory.epci where kind = 'epci' and siren = territory.code), ''),
              found.how, found.said, coalesce(largest.people, 0)
            from territory.territory
            left join lateral (
              select max(commune.people) as people
              from territory.territory_commune member
              join territory.commune on commune.code = member.commune
              where member.territory = territory.id
            ) largest on true
            cross join lateral (
              select 'name' as how, territory.name as said
              union all
              select 'name', epci.name
              from territory.epci
              where kind = 'epci' and siren = territory.code
              union all
              select 'name', regexp_replace(epci.name, '^C[ACU] (d[eu]s? |d’)?(la |les? |l’)?', '')
              from territory.epci
              where kind = 'epci' and siren = territory.code
              union all
              select 'name', brand
              from territory.epci
              cross join lateral territory.names_people_say(epci.name) brand
              where kind = 'epci' and siren = territory.code and brand <> ''
              union all
              select 'name', said
              from territory.epci_brand
              where kind = 'epci' and siren = territory.code
            ) found
            """;

    private final JdbcClient database;
    private final Rows rows;

    Places(JdbcClient database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Makes the places again; called whenever names, codes, members or populations have changed. */
    @Transactional
    public void rebuild() {
        var names = database.sql(NAMES).query(Name::of).list();
        database.sql(STAGE).update();
        rows.copy("fresh_place (" + COLUMNS + ")", writer -> write(names, writer));
        database.sql(REPLACE).update();
    }

    private static void write(List<Name> names, Rows.Writer writer) {
        var written = new HashSet<String>();
        for (var name : names) {
            var sought = Sought.name(name.said());
            if (written.add(name.kind() + name.code() + " " + sought.text())) {
                name.write(sought, true, writer);
                if (name.hasWords()) {
                    sought.laterStarts().forEach(it -> name.write(it, false, writer));
                }
            }
        }
    }

    private record Name(String kind, String code, String name, String detail, String how, String said, long weight) {

        static Name of(ResultSet row, int number) throws SQLException {
            return new Name(
                    row.getString("kind"),
                    row.getString("code"),
                    row.getString("name"),
                    row.getString("detail"),
                    row.getString("how"),
                    row.getString("said"),
                    row.getLong("weight"));
        }

        boolean hasWords() {
            return !how.equals("postal");
        }

        void write(Sought sought, boolean whole, Rows.Writer writer) {
            writer.row(kind, code, name, detail, how, said, sought.text(), whole, weight);
        }
    }
}
