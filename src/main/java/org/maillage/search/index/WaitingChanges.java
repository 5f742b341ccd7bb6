package org.maillage.search.index;

import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has changed and is not in the index yet. */
@Repository
record WaitingChanges(JdbcClient database) {

    private static final int AT_ONCE = 200;

    /** Some changes that wait, by their numbers. */
    record Some(Set<UUID> organisations, List<UUID> imports, boolean everything, List<Long> numbers) {}

    private record Row(
            long number, List<UUID> organisations, @Nullable UUID ofImport, boolean everything) {}

    void add(Collection<UUID> organisations) {
        add(organisations, null, false);
    }

    void addImport(UUID id) {
        add(List.of(), id, false);
    }

    void addEverything() {
        add(List.of(), null, true);
    }

    private void add(Collection<UUID> organisations, @Nullable UUID ofImport, boolean everything) {
        database.sql("""
                insert into search.waiting (organisations, import, everything)
                values (:organisations, :import, :everything)
                """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("import", ofImport, Types.OTHER)
                .param("everything", everything)
                .update();
    }

    /** The oldest that wait; nothing in them when none does. */
    Some next() {
        var rows = database.sql("""
                select number, organisations, import, everything
                from search.waiting
                order by number
                limit :most
                """)
                .param("most", AT_ONCE)
                .query((row, number) -> new Row(
                        row.getLong("number"),
                        Arrays.asList((UUID[]) row.getArray("organisations").getArray()),
                        row.getObject("import", UUID.class),
                        row.getBoolean("everything")))
                .list();
        var organisations = new LinkedHashSet<UUID>();
        rows.forEach(it -> organisations.addAll(it.organisations()));
        return new Some(
                organisations,
                rows.stream()
                        .flatMap(it -> java.util.stream.Stream.ofNullable(it.ofImport()))
                        .toList(),
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
