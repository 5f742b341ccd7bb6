package org.maillage.directory.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the sheets that rows of registers are about. A row about a legal unit is about one sheet of each who keeps some:
 * that of the seat, or one of which no other place is known. A row about an establishment is about the sheets of that
 * place, and about those of its unit if it is the seat.
 */
@Component
record MatchUnits(JdbcClient database, InReach inReach) {

    private static final String OPEN = "not exists (select from {matched} m where m.line = s.line)";

    /** Sheets that stand for a unit: no place other than its seat is known of them, or registers alone have made them. */
    private static final String STANDS =
            "(o.siret is null or o.siret = s.siret or o.siret_of_seat or o.owner is null or o.rna = s.rna)";

    /** Finds whom rows about units are about: by the word of their source, else by the first number, else by the other. */
    void matchUnits(Import it, String first, String second) {
        match(it, """
                join directory.source_row known on known.source = '{source}' and known.key = s.key
                join directory.organisation o on o.id = known.organisation
                """, "true");
        match(it, "join directory.organisation o on o.%1$s = s.%1$s and o.gone_at is null".formatted(first), STANDS);
        match(
                it,
                "join directory.organisation o on o.%1$s = s.%1$s and o.gone_at is null".formatted(second),
                STANDS + " and (o.%1$s is null or s.%1$s is null or o.%1$s = s.%1$s)".formatted(first));
    }

    private void match(Import it, String joins, String condition) {
        run(it, """
                insert into {matched} (line, organisation)
                select distinct on (%1$s) s.line, o.id
                from {staged} s
                %2$s
                where %3$s
                and %4$s
                and {reach}
                order by %1$s, o.owner nulls last, (o.siret = s.siret) desc nulls last, o.siret_of_seat desc, o.id
                """.formatted(each(it), joins, OPEN, condition));
    }

    // Of a file of a team, a row is about one sheet; of one of the platform, about one of each who keeps some.
    private static String each(Import it) {
        return it.owner() == null ? "s.line, o.owner" : "s.line";
    }

    /** Finds the sheets that rows about establishments are about, and those of whose unit they are further places. */
    void matchEstablishments(Import it) {
        run(it, """
                insert into {matched} (line, organisation)
                select s.line, o.id
                from {staged} s
                join directory.organisation o on o.siret = s.siret and o.gone_at is null
                where {reach}
                """);
        // A SIREN alone does not say which place a team means; the commune does.
        run(it, """
                insert into {matched} (line, organisation)
                select distinct on (s.line, o.owner) s.line, o.id
                from {staged} s
                join directory.organisation o on o.siren = s.siren and o.gone_at is null
                where s.seat
                and {reach}
                and (o.siret is null or o.siret_of_seat or o.owner is null)
                and (o.owner is null or o.commune is null or s.commune is null or o.commune = s.commune)
                and not exists (
                  select
                  from directory.organisation there
                  where there.siret = s.siret and there.owner is not distinct from o.owner and there.gone_at is null)
                order by s.line, o.owner, o.siret_of_seat desc, o.id
                """);
        run(it, """
                insert into {matched} (line, organisation, place)
                select s.line, o.id, false
                from {staged} s
                join directory.organisation o on o.siren = s.siren and o.gone_at is null
                where not s.seat
                and {reach}
                and o.siret is distinct from s.siret
                and (o.owner is null or o.siret_of_seat or o.rna is not null)
                """);
    }

    private void run(Import it, String sql) {
        database.sql(it.sql(sql.replace("{reach}", inReach.sql(it)).replace("{source}", it.source())))
                .update();
    }
}
