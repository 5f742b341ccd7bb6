package org.maillage.directory.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.maillage.directory.formats.Format.Recognised;
import org.maillage.directory.imports.Import.State;
import org.maillage.table.FileSum;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a file up to the point where somebody can look at what it would do; changes nothing of the directory. */
@Component
record ReadFile(
        Imports imports,
        StageRows stageRows,
        MatchRows matchRows,
        DirectoryStamp stamp,
        Candidates candidates,
        LikelyDuplicates likely,
        ApplyPeople applyPeople,
        JdbcClient database) {

    /** Among the counts: how the directory stood when the rows were matched. */
    static final String STAGED = "staged";

    static final String STANDING = "standing";

    private static final int LONGEST_NAME = 200;

    /** What a file is merged by; the origin is known only once it is applied. */
    MergeValues merging(Recognised file) {
        var rank = database.sql("select rank from directory.source where key = :key")
                .param("key", file.format().source())
                .query(Integer.class)
                .single();
        return new MergeValues(
                file.format().source(),
                rank,
                0,
                file.format().brings(file.table().header()));
    }

    Import read(Path path, Recognised file) {
        var name = path.toFile().getName();
        var it = imports.add(
                name.substring(Math.max(0, name.length() - LONGEST_NAME)), FileSum.sha256(path), file.format());
        return read(it, file);
    }

    /** Reads the rows of an import that is {@link State#READING}. */
    Import read(Import it, Recognised file) {
        try {
            var counts = new HashMap<>(stageRows.stage(it, file));
            counts.put(STANDING, stamp.now());
            matchRows.match(it, file.format()).forEach((what, number) -> counts.merge(what, number, Long::sum));
            count(it, file, counts);
            counts.putAll(applyPeople.count(it));
            counts.put(STAGED, staged(it));
            imports.keepCounts(it, file.table().look(), counts);
            imports.move(it, State.READING, State.READ);
            return imports.find(it.id()).orElseThrow();
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            stageRows.drop(it);
            imports.move(it, State.READING, State.FAILED);
            throw e;
        }
    }

    /** How many fields of the team's own the rows about known sheets would fill or replace. */
    private long own(Import it) {
        return database.sql(it.sql("""
                select count(*)
                from {staged} s
                join {matched} m on m.line = s.line
                join directory.organisation o on o.id = m.organisation and o.owner = :owner
                cross join lateral jsonb_each_text(s.own) own
                left join directory.own_value v on v.organisation = o.id and v.field::text = own.key
                left join directory.origin was on was.id = v.origin
                where v.value is null
                or (v.value <> own.value and was.source = :source)
                """))
                .param("owner", it.owner(), java.sql.Types.OTHER)
                .param("source", it.source())
                .query(Long.class)
                .single();
    }

    private long staged(Import it) {
        return ask(it, "select count(*) from {staged}");
    }

    /** Whether the rows still wait: after a power cut, the tables in which they do are empty. */
    boolean isStaged(Import it) {
        return it.count(STAGED) == staged(it);
    }

    private void count(Import it, Recognised file, Map<String, Long> counts) {
        var changed = new AtomicLong();
        candidates.forEachChange(it, merging(file), changes -> changed.addAndGet(changes.size()));
        var known = ask(it, "select count(*) from {matched} m join {staged} s on s.line = m.line where m.place");
        var added = file.format().isOfEstablishments()
                ? ask(it, """
                        select count(*)
                        from {staged} s
                        join {matched} m on m.line = s.line
                        where not m.place
                        and s.commune is not null
                        and not exists (
                          select from directory.address a where a.siret = s.siret and a.organisation = m.organisation)
                        """)
                : ask(
                        it,
                        "select count(*) from {staged} s where not exists (select from {matched} m where m.line = s.line)");
        counts.put("likely", likely.count(it));
        counts.put("own", own(it));
        counts.put("new", added);
        counts.put("changed", changed.get());
        counts.put("same", known - changed.get() + sameAddresses(it, file));
    }

    /** Further addresses of a file of establishments that are there already. */
    private long sameAddresses(Import it, Recognised file) {
        return !file.format().isOfEstablishments() ? 0 : ask(it, """
                        select count(*)
                        from {staged} s
                        join {matched} m on m.line = s.line
                        where not m.place
                        and s.commune is not null
                        and exists (
                          select from directory.address a where a.siret = s.siret and a.organisation = m.organisation)
                        """);
    }

    private long ask(Import it, String sql) {
        return database.sql(it.sql(sql)).query(Long.class).single();
    }
}
