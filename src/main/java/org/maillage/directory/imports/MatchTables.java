package org.maillage.directory.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the sheets that rows of tables are about. A SIREN or an RNA number is of a unit, which may have many places: beside
 * it, commune and name say which of them is meant.
 */
@Component
record MatchTables(JdbcClient database, InReach inReach) {

    private static final String SAME_STREET = "and lower(open.street) = lower(known.street)";

    private static final String SAID_BEFORE =
            "and exists (select from directory.source_row r where r.organisation = o.id and r.source = '{source}')";

    /** A name, a commune and a street, or how to be reached there: together they say enough, whoever wrote them. */
    private static final String SAME_PLACE = """
            and (lower(open.street) = lower(known.street) or open.email = known.email)
            and lower(open.name) = lower(known.name)
            """;

    /** Under one name a place is the same; the numbers and communes that are known do not say otherwise. */
    private static final String SAME_NAME = "o.likeness = s.likeness";

    /** Registers call places as the unit is called; what teams have written is the name of the place itself. */
    private static final String NAMED_ALIKE = """
            (similarity(o.likeness, s.likeness) >= 0.3
              or exists (
                select
                from directory.origin said
                join directory.source by on by.key = said.source and by.rank < 50
                where said.id = coalesce((o.origins ->> 'name')::int, o.origin)))
            """;

    /** Finds the sheets of all rows. */
    void match(Import it) {
        run(it, """
                insert into {matched} (line, organisation)
                select distinct on (s.line) s.line, o.id
                from {staged} s
                join directory.source_row known on known.source = '{source}' and known.key = s.key
                join directory.organisation o on o.id = known.organisation
                where {reach}
                order by s.line, o.owner nulls last, o.id
                """);
        matchSheets(it);
        run(it, """
                insert into {matched} (line, organisation)
                select distinct on (s.line) s.line, o.id
                from {staged} s
                join directory.organisation o on o.siret = s.siret and o.gone_at is null
                where {reach}
                and not exists (select from {matched} m where m.line = s.line or m.organisation = o.id)
                order by s.line, o.owner nulls last, o.id
                """);
        for (var named : List.of(SAME_NAME, NAMED_ALIKE)) {
            matchUnit(it, "siren", named);
            matchUnit(it, "rna", named);
        }
        matchCorrected(it);
    }

    /** Rows with the number of a unit, and the sheets of that unit, where one can only be about the other. */
    private void matchUnit(Import it, String number, String named) {
        run(it, """
                insert into {matched} (line, organisation)
                select line, id
                from (
                  select s.line, o.id, count(*) over (partition by s.line) as of_line, count(*) over (partition by o.id) as of_actor
                  from {staged} s
                  join directory.organisation o on o.{number} = s.{number} and o.gone_at is null
                  where {reach}
                  and (s.siret is null or o.siret is null or s.siret = o.siret)
                  and (s.siren is null or o.siren is null or s.siren = o.siren)
                  and (s.rna is null or o.rna is null or s.rna = o.rna)
                  and (s.commune is null or o.commune is null or s.commune = o.commune)
                  and {named}
                  and not exists (select from {matched} m where m.line = s.line)
                  and not exists (select from {matched} m where m.organisation = o.id)
                ) pair
                where of_line = 1
                and of_actor = 1
                """.replace("{number}", number).replace("{named}", named));
    }

    /**
     * Takes the number of a place that comes again under another name for that of its unit: lists give the number of the
     * town hall to all that belongs to the town. Each stays; what comes again under one name is refused.
     */
    void clearRepeatedPlaces(Import it) {
        run(it, """
                with first as (
                  select distinct on (siret) siret, likeness, commune
                  from {staged}
                  where siret is not null
                  order by siret, line
                ), cleared as (
                  update {staged} s
                  set siret = null,
                    siret_of_seat = null,
                    key = coalesce(s.key, left(concat_ws(', ', s.siren, s.name, s.commune, s.street), 200)),
                    by_name = by_name or s.key is null
                  from first
                  where s.siret = first.siret
                  and (s.likeness, s.commune) is distinct from (first.likeness, first.commune)
                  returning s.line, s.name, first.siret
                )
                insert into directory.import_note (import, line, number, refused, key, filling, excerpt)
                select :import, line, 56, false, 'place-repeated', array[siret], coalesce(name, '')
                from cleared
                on conflict do nothing
                """);
    }

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
                  set key = left(concat_ws(', ', s.siren, s.name, s.commune, s.street), 200), by_name = true
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
    private void matchSheets(Import it) {
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
     * where nobody would think of another actor. Where several are alike, the street tells them apart, or nothing does. Of
     * another source, the very name and the street or the address of mail say it: our own file read back under another name.
     */
    private void matchCorrected(Import it) {
        matchAlike(it, SAID_BEFORE, SAME_STREET);
        matchAlike(it, SAID_BEFORE, "");
        matchAlike(it, "", SAME_PLACE);
    }

    private void matchAlike(Import it, String said, String condition) {
        run(it, """
                insert into {matched} (line, organisation)
                select line, id
                from (
                  select open.line, known.id, count(*) over (partition by open.line) as of_line,
                    count(*) over (partition by known.id) as of_actor
                  from {staged} open
                  join lateral (
                    select o.id, o.name, o.street, o.email
                    from directory.organisation o
                    where o.commune = open.commune
                    and o.likeness = open.likeness
                    and o.gone_at is null
                    and {reach}
                    and (o.siret is null or open.siret is null or o.siret = open.siret)
                    and (o.siren is null or open.siren is null or o.siren = open.siren)
                    and (o.rna is null or open.rna is null or o.rna = open.rna)
                    {said}
                    and not exists (select from {matched} m where m.organisation = o.id)
                  ) known on true
                  where open.by_name
                  and open.likeness <> ''
                  and not exists (select from {matched} m where m.line = open.line)
                  {condition}
                ) pair
                where of_line = 1
                and of_actor = 1
                """.replace("{said}", said).replace("{condition}", condition));
    }

    private void run(Import it, String sql) {
        database.sql(it.sql(sql.replace("{reach}", inReach.sql(it)).replace("{source}", it.source())))
                .param("import", it.id())
                .update();
    }
}
