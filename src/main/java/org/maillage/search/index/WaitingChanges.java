package org.maillage.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has changed and is not in the index yet. */
@Repository
record WaitingChanges(JdbcClient database) {

    private static final int AT_ONCE = 200;

    /** Some changes that wait, by their numbers: ids by the module whose entries they are, and what came in together. */
    record Some(Map<String, Set<String>> changed, List<Batch> added, boolean everything, List<Long> numbers) {}

    /** What came into a module together. */
    record Batch(String of, String name) {}

    private record Row(
            long number,
            @Nullable String source,
            List<String> ids,
            @Nullable String batch,
            boolean everything) {}

    void add(String of, Collection<String> ids) {
        if (!ids.isEmpty()) {
            add(of, ids, null, false);
        }
    }

    void addBatch(String of, String batch) {
        add(of, List.of(), batch, false);
    }

    void addEverything() {
        add(null, List.of(), null, true);
    }

    private void add(@Nullable String of, Collection<String> ids, @Nullable String batch, boolean everything) {
        database.sql("""
                insert into search.waiting (source, ids, batch, everything)
                values (:source, :ids, :batch, :everything)
                """)
                .param("source", of)
                .param("ids", ids.toArray(String[]::new))
                .param("batch", batch)
                .param("everything", everything)
                .update();
    }

    /** The oldest that wait; nothing in them when none does. */
    Some next() {
        var rows = database.sql("""
                select number, source, ids, batch, everything
                from search.waiting
                order by number
                limit :most
                """)
                .param("most", AT_ONCE)
                .query((row, number) -> new Row(
                        row.getLong("number"),
                        row.getString("source"),
                        Arrays.asList((String[]) row.getArray("ids").getArray()),
                        row.getString("batch"),
                        row.getBoolean("everything")))
                .list();
        var changed = new LinkedHashMap<String, Set<String>>();
        var added = new ArrayList<Batch>();
        for (var row : rows) {
            if (row.source() != null) {
                changed.computeIfAbsent(row.source(), it -> new LinkedHashSet<>())
                        .addAll(row.ids());
                if (row.batch() != null) {
                    added.add(new Batch(row.source(), row.batch()));
                }
            }
        }
        return new Some(
                changed,
                added,
                rows.stream().anyMatch(Row::everything),
                rows.stream().map(Row::number).toList());
    }

    /**
     * Some changes are in the index. Others with smaller numbers may be written still: they wait on. So do all when somebody
     * else has come to keep the index, which has not heard of them.
     */
    void done(List<Long> numbers, String keeper) {
        database.sql("""
                delete from search.waiting
                where number = any(:numbers)
                and exists (select from search.keeper where name = :keeper)
                """)
                .param("numbers", numbers.toArray(Long[]::new))
                .param("keeper", keeper)
                .update();
    }

    /** The numbers of all changes that can be seen: an index that is made anew from now on holds them. */
    List<Long> all() {
        return database.sql("select number from search.waiting limit 1000000")
                .query((row, number) -> row.getLong(1))
                .list();
    }
}
