package org.maillage.directory.imports;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.directory.formats.Format;
import org.maillage.directory.formats.MappedFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the sheets that rows are about: by the word of their source, else by the number of the place (SIRET), else by that
 * of the unit where it says enough. Never by a name alone. A place that comes twice is refused; a number of a place that
 * another sheet of the same keeper has is left out, with a doubt.
 */
@Component
class MatchRows {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final LeaveOut leaveOut;
    private final MatchTables matchTables;
    private final MatchUnits matchUnits;

    MatchRows(
            JdbcClient database,
            TransactionTemplate transaction,
            LeaveOut leaveOut,
            MatchTables matchTables,
            MatchUnits matchUnits) {
        this.matchUnits = matchUnits;
        this.matchTables = matchTables;
        this.leaveOut = leaveOut;
        this.database = database;
        this.transaction = transaction;
    }

    /** Matches the rows of an import; returns how many were left out for which reason. */
    Map<String, Long> match(Import it, Format format) {
        return Objects.requireNonNull(transaction.execute(status -> {
            // Sorting and hashing a million rows in the usual four megabytes would go through files.
            database.sql("set local work_mem = '128MB'").update();
            return matchNow(it, format);
        }));
    }

    private Map<String, Long> matchNow(Import it, Format format) {
        var left = new HashMap<String, Long>();
        long twice = 0;
        var isTable = format.key().equals(MappedFormat.KEY);
        if (isTable) {
            matchTables.clearRepeatedKeys(it);
            matchTables.clearRepeatedPlaces(it);
        }
        for (var column : alone(format)) {
            twice += refuseTwice(it, column);
        }
        if (!format.isOfEstablishments() && !isTable) {
            Stream.of("siren", "rna")
                    .filter(column -> !alone(format).contains(column))
                    .forEach(column -> clearTwice(it, column));
        }
        run(it, "drop table if exists {matched}");
        run(
                it,
                "create unlogged table {matched} (line bigint, organisation uuid, place boolean not null default true)");
        if (isTable) {
            matchTables.match(it);
        } else if (format.isOfEstablishments()) {
            matchUnits.matchEstablishments(it);
        } else {
            var isOfAssociations = format.key().equals("rna");
            matchUnits.matchUnits(it, isOfAssociations ? "rna" : "siren", isOfAssociations ? "siren" : "rna");
        }
        run(it, "create index on {matched} (line)");
        run(it, "analyze {matched}");
        if (!format.isOfEstablishments()) {
            twice += refuseSame(it);
            clearOthers(it);
        }
        left.putAll(leaveOut.leaveOut(it, format));
        left.put("refused", twice);
        return left;
    }

    /** The columns of which every row must have a value of its own. */
    private static List<String> alone(Format format) {
        return switch (format.key()) {
            case "rna" -> List.of("rna", "key");
            case "sirene-units" -> List.of("siren");
            case "sirene-establishments" -> List.of("siret");
            default -> List.of("key", "siret");
        };
    }

    /** Of rows about one, the first is heard, or the one that its source has changed last. */
    private long refuseTwice(Import it, String column) {
        return run(it, """
                with more as (
                  select {column} as value
                  from {staged}
                  where {column} is not null
                  group by {column}
                  having count(*) > 1
                ), twice as (
                  select distinct on (value) value, s.line as first
                  from more
                  join {staged} s on s.{column} = value
                  order by value, s.said_at desc nulls last, s.line
                ), gone as (
                  delete from {staged} s
                  using twice
                  where s.{column} = twice.value
                  and s.line <> twice.first
                  returning s.line, s.name, s.by_name, twice.value, twice.first
                )
                insert into directory.import_note (import, line, number, refused, key, filling, excerpt)
                select :import, line, 50, true, case when by_name then 'same-organisation' else 'twice-in-file' end,
                  case when by_name then array[first::text] else array[value, first::text] end, coalesce(name, '')
                from gone
                on conflict do nothing
                """.replace("{column}", column));
    }

    private void clearTwice(Import it, String column) {
        run(it, """
                with twice as (
                  select {column} as value, min(line) as first
                  from {staged}
                  where {column} is not null
                  group by {column}
                  having count(*) > 1
                ), cleared as (
                  update {staged} s
                  set {column} = null,
                    siret = case when '{column}' = 'siren' then null else siret end,
                    siret_of_seat = case when '{column}' = 'siren' then null else siret_of_seat end
                  from twice
                  where s.{column} = twice.value
                  and s.line > twice.first
                  returning s.line, s.name, twice.value
                )
                insert into directory.import_note (import, line, number, refused, key, filling, excerpt)
                select :import, line, 51, false, 'identifier-of-other', array[value], coalesce(name, '')
                from cleared
                on conflict do nothing
                """.replace("{column}", column));
    }

    private long refuseSame(Import it) {
        return run(it, """
                with twice as (
                  select organisation, min(line) as first from {matched} group by organisation having count(*) > 1
                ), gone as (
                  delete from {matched} m
                  using twice
                  where m.organisation = twice.organisation
                  and m.line > twice.first
                  returning m.line, twice.first
                ), out as (
                  delete from {staged} s using gone where s.line = gone.line returning s.line, s.name, gone.first
                )
                insert into directory.import_note (import, line, number, refused, key, filling, excerpt)
                select :import, line, 52, true, 'same-organisation', array[first::text], coalesce(name, '')
                from out
                on conflict do nothing
                """);
    }

    private void clearOthers(Import it) {
        database.sql(it.sql("""
                with other as (
                  select distinct s.line, s.siret as value
                  from {staged} s
                  join directory.organisation o on o.siret = s.siret and o.gone_at is null and o.visibility <> 'private'
                  left join {matched} m on m.line = s.line
                  left join directory.organisation meant on meant.id = m.organisation
                  where m.organisation is distinct from o.id
                  and o.owner is not distinct from case when meant.id is null then cast(:owner as uuid) else meant.owner end
                ), cleared as (
                  update {staged} s
                  set siret = null, siret_of_seat = null
                  from other
                  where s.line = other.line
                  returning s.line, s.name, other.value
                )
                insert into directory.import_note (import, line, number, refused, key, filling, excerpt)
                select :import, line, 53, false, 'identifier-of-other', array[value], coalesce(name, '')
                from cleared
                on conflict do nothing
                """))
                .param("import", it.id())
                .param("owner", it.owner(), Types.OTHER)
                .update();
    }

    private long run(Import it, String sql) {
        return database.sql(it.sql(sql)).param("import", it.id()).update();
    }
}
