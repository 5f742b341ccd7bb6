package org.maillage.directory.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the organisations that rows of tables are about which no register knows. */
@Component
record MatchTables(JdbcClient database) {

    private static final String SAME_STREET = "and lower(open.street) = lower(known.street)";

    /**
     * Takes identifiers that come again under other names for none: programs count rows anew, and people copy them. What
     * comes again under one name stays, and is refused.
     */
    void clearRepeatedKeys(Import it) {
        run(it, """
                with repeated as (
                  select key
                  from {staged}
                  where key is not null
                  and not by_name
                  group by key
                  having count(distinct likeness) > 1
                ), cleared as (
                  update {staged} s
                  set key = left(concat_ws(', ', s.name, s.commune, s.street), 200), by_name = true
                  from repeated
                  where s.key = repeated.key
                  returning s.line, s.name, repeated.key
                )
                insert into directory.import_note (import, line, number, refused, key, filling, excerpt)
                select :import, line, 55, false, 'key-repeated', array[key], coalesce(name, '')
                from cleared
                on conflict do nothing
                """);
    }

    /** Finds what was exported from this platform by the sheet it was exported from. */
    void matchSheets(Import it) {
        run(it, """
                delete from {matched} m
                using {staged} s
                join directory.organisation o on o.id = s.sheet
                where m.line = s.line
                """);
        run(it, """
                insert into {matched} (line, organisation)
                select s.line, coalesce(o.merged_into, o.id)
                from {staged} s
                join directory.organisation o on o.id = s.sheet
                where o.gone_at is null
                or o.merged_into is not null
                """);
    }

    /**
     * Finds again what the same source has said before under nearly the same name in the same commune: a list is corrected
     * where nobody would think of another actor. Where several are alike, the street tells them apart, or nothing does.
     */
    void matchCorrected(Import it) {
        matchAlike(it, SAME_STREET);
        matchAlike(it, "");
    }

    private void matchAlike(Import it, String condition) {
        run(it, """
                insert into {matched} (line, organisation)
                select line, id
                from (
                  select open.line, known.id, count(*) over (partition by open.line) as of_line,
                    count(*) over (partition by known.id) as of_actor
                  from {staged} open
                  join lateral (
                    select o.id, o.street
                    from directory.organisation o
                    where o.commune = open.commune
                    and o.likeness = open.likeness
                    and o.gone_at is null
                    and exists (
                      select from directory.source_row r where r.organisation = o.id and r.source = '{source}')
                    and not exists (select from {matched} m where m.organisation = o.id)
                  ) known on true
                  where open.by_name
                  and open.likeness <> ''
                  and not exists (select from {matched} m where m.line = open.line)
                  {condition}
                ) pair
                where of_line = 1
                and of_actor = 1
                """.replace("{source}", it.source()).replace("{condition}", condition));
    }

    private void run(Import it, String sql) {
        database.sql(it.sql(sql)).param("import", it.id()).update();
    }
}
