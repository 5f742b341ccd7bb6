package org.maillage.directory.imports;

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
 * Finds the organisations that rows are about: by the word of their source, else by the register of the file, else by
 * another identifier unless the first says otherwise. Never by a name. Rows that cannot be told apart are refused; an
 * identifier that belongs to somebody else is left out, with a doubt.
 */
@Component
class MatchRows {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final LeaveOut leaveOut;
    private final MatchTables matchTables;

    MatchRows(JdbcClient database, TransactionTemplate transaction, LeaveOut leaveOut, MatchTables matchTables) {
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
        }
        for (var column : alone(format)) {
            twice += refuseTwice(it, column);
        }
        if (!format.isOfEstablishments()) {
            Stream.of("siren", "rna")
                    .filter(column -> !alone(format).contains(column))
                    .forEach(column -> clearTwice(it, column));
        }
        run(it, "drop table if exists {matched}");
        var matching = format.key().equals("rna") ? matching("rna", "siren") : matching("siren", "rna");
        run(it, matching.replace("{source}", it.source()));
        if (isTable) {
            matchTables.matchSheets(it);
            matchTables.matchCorrected(it);
        }
        run(it, "create unique index on {matched} (line)");
        run(it, "analyze {matched}");
        if (!format.isOfEstablishments()) {
            twice += refuseSame(it);
            clearOthers(it, "siren", "siren = null, siret = null");
            clearOthers(it, "rna", "rna = null");
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
            default -> List.of("key", "siren", "rna");
        };
    }

    private long refuseTwice(Import it, String column) {
        return run(it, """
                with twice as (
                  select {column} as value, min(line) as first
                  from {staged}
                  where {column} is not null
                  group by {column}
                  having count(*) > 1
                ), gone as (
                  delete from {staged} s
                  using twice
                  where s.{column} = twice.value
                  and s.line > twice.first
                  returning s.line, s.name, twice.value, twice.first
                )
                insert into directory.import_note (import, line, number, refused, key, filling, excerpt)
                select :import, line, 50, true, 'twice-in-file', array[value, first::text], coalesce(name, '')
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
                  set {column} = null, siret = case when '{column}' = 'siren' then null else siret end
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

    private static String matching(String first, String second) {
        return """
                create unlogged table {matched} as
                select s.line,
                  coalesce(
                    known.organisation,
                    one.id,
                    case when other.{first} is null or s.{first} is null or other.{first} = s.{first} then other.id end
                  ) as organisation
                from {staged} s
                left join directory.source_row known on known.source = '{source}'
                  and known.key = s.key
                left join directory.organisation one on one.{first} = s.{first} and one.gone_at is null
                left join directory.organisation other on other.{second} = s.{second} and other.gone_at is null
                where known.organisation is not null
                or one.id is not null
                or (other.id is not null
                  and (other.{first} is null or s.{first} is null or other.{first} = s.{first}))
                """.replace("{first}", first).replace("{second}", second);
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

    private void clearOthers(Import it, String column, String cleared) {
        run(it, """
                with other as (
                  select s.line, s.{column} as value
                  from {staged} s
                  join directory.organisation o on o.{column} = s.{column} and o.gone_at is null
                  left join {matched} m on m.line = s.line
                  where m.organisation is distinct from o.id
                ), cleared as (
                  update {staged} s
                  set {cleared}
                  from other
                  where s.line = other.line
                  returning s.line, s.name, other.value
                )
                insert into directory.import_note (import, line, number, refused, key, filling, excerpt)
                select :import, line, 53, false, 'identifier-of-other', array[value], coalesce(name, '')
                from cleared
                on conflict do nothing
                """.replace("{column}", column).replace("{cleared}", cleared));
    }

    private long run(Import it, String sql) {
        return database.sql(it.sql(sql)).param("import", it.id()).update();
    }
}
