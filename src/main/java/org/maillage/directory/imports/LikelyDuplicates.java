package org.maillage.directory.imports;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds new rows of a file that may be about somebody who is known, or about the same as another new row, although no
 * identifier says so: in the same commune, under names that are the same but for accents, order and light words, or (in
 * files of moderate size) nearly so. They are added, and somebody is asked.
 */
@Component
record LikelyDuplicates(JdbcClient database) {

    /** Beyond so many new rows, names must be the same: comparing each with each would take hours. */
    private static final int MODERATE = 2_000;

    /** A similarity of trigrams from which two names of one commune are likely one: a score of 0.85, as FindAlike counts. */
    private static final String ALIKE = "similarity(o.likeness, s.likeness) >= 0.8";

    private static final String SAME = "o.likeness = s.likeness";

    /** New rows with who is known, and with new rows above them. */
    private static final String PAIRS = """
            select s.id as new, s.line, s.name, o.id as known, o.line as known_line, o.name as known_name, 0.75 * similarity(o.likeness, s.likeness) + 0.25 as score
            from {staged} s
            join (
              select id, name, commune, likeness, siren, siret, rna, owner, keeper, visibility, cast(0 as bigint) as line
              from directory.organisation
              where gone_at is null and nominative and import is distinct from '{import}'
              union all
              select id, name, commune, likeness, siren, siret, rna, cast(null as uuid), cast(null as uuid), 'public', line
              from {staged} n
              where nominative and not exists (select from {matched} m where m.line = n.line)
            ) o on o.commune = s.commune and o.line < s.line and ({alike} or o.siret = s.siret)
            where s.nominative
            and s.likeness <> ''
            and not exists (select from {matched} m where m.line = s.line)
            and (s.siren is null or o.siren is null or s.siren = o.siren)
            and (s.siret is null or o.siret is null or s.siret = o.siret)
            and (s.rna is null or o.rna is null or s.rna = o.rna)
            {seen}
            limit 5000
            """;

    /**
     * A new row and whom it may be about.
     *
     * @param line of a row above it; 0 for a sheet
     * @param known the sheet, or the row
     */
    record Pair(String name, UUID known, long line, String knownName) {}

    /** The first pairs before the rows are added. */
    List<Pair> first(Import it, int most) {
        return database.sql(sql(
                        it,
                        "select distinct on (line) name, known, known_line, known_name from (" + PAIRS
                                + ") pairs order by line, score desc limit :most"))
                .param("most", most)
                .query((row, number) -> new Pair(
                        row.getString("name"),
                        row.getObject("known", UUID.class),
                        row.getLong("known_line"),
                        row.getString("known_name")))
                .list();
    }

    /** How many new rows are in such pairs before they are added. */
    long count(Import it) {
        return database.sql(sql(it, "select count(distinct new) from (" + PAIRS + ") pairs"))
                .query(Long.class)
                .single();
    }

    /** Notes the pairs, once the rows are added. */
    void note(Import it) {
        database.sql(sql(it, """
                insert into directory.duplicate (one, other, score, import)
                select least(new, known), greatest(new, known), max(score), :import
                from (%s) pairs
                group by 1, 2
                on conflict do nothing
                """.formatted(PAIRS))).param("import", it.id()).update();
    }

    private String sql(Import it, String sql) {
        var rows = database.sql(
                        it.sql(
                                "select count(*) from {staged} s where not exists (select from {matched} m where m.line = s.line)"))
                .query(Long.class)
                .single();
        // A team hears of what it may see, and of nothing else.
        var seen = it.owner() == null
                ? ""
                : "and ((o.owner = '%s' and (o.visibility <> 'private' or o.keeper = '%s')) or o.visibility in ('public', 'network'))"
                        .formatted(it.owner(), it.person());
        return it.sql(sql.replace("{alike}", rows > MODERATE ? SAME : ALIKE)
                .replace("{seen}", seen)
                .replace("{import}", it.id().toString()));
    }
}
