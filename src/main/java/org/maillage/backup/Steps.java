package org.maillage.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The steps that a database has taken from nothing to its shape, as Flyway keeps them: each module in a table of its own,
 * that of no module in the first.
 */
final class Steps {

    /** Tables of Flyway begin so. */
    static final String HISTORY = "flyway_schema_history";

    private static final String NO_MODULE = "__root";
    private static final Pattern FILE = Pattern.compile(".*/migration/([^/]+)/V([0-9.]+)__[^/]*\\.sql");

    private Steps() {}

    /** The steps of a database, in the order in which it took them; none for one without the platform. */
    static List<Step> of(DataSource database) {
        var client = JdbcClient.create(database);
        return histories(client).stream()
                .flatMap(it -> taken(client, it))
                .sorted(Comparator.comparing(Taken::at).thenComparingInt(Taken::rank))
                .map(Taken::step)
                .toList();
    }

    private static List<String> histories(JdbcClient client) {
        return client.sql("""
                select relname
                from pg_class
                where relname like :name
                and relkind = 'r'
                and relnamespace = 'public'::regnamespace
                """)
                .param("name", HISTORY.replace("_", "\\_") + "%")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static Stream<Taken> taken(JdbcClient client, String history) {
        var module = module(history);
        return client
                .sql("""
                select version, installed_on, installed_rank
                from %s
                where type = 'SQL'
                and success
                """.formatted(history))
                .query((row, number) -> new Taken(
                        new Step(module, row.getString(1)), row.getTimestamp(2).toInstant(), row.getInt(3)))
                .list()
                .stream();
    }

    /** Whose steps are in a table of Flyway. */
    static String module(String history) {
        return history.equals(HISTORY) ? NO_MODULE : history.substring(HISTORY.length() + 1);
    }

    /** All that this version of the platform knows. */
    static Set<Step> known() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql"))
                    .map(Steps::step)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Step step(Resource file) {
        try {
            var name = FILE.matcher(file.getURL().toString());
            if (!name.matches()) {
                throw new IllegalStateException("A migration has a name without a version: " + file);
            }
            return new Step(name.group(1), name.group(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that a newer version of the platform has taken; empty when this one may go on. */
    static List<Step> unknown(List<Step> steps) {
        var known = known();
        return steps.stream().filter(it -> !known.contains(it)).toList();
    }

    /** Takes an empty database through some steps. */
    static void take(DataSource database, List<Step> steps) {
        var first = new ArrayList<Step>();
        for (var step : steps) {
            // Steps of one module that follow one another are one go.
            if (!first.isEmpty() && first.getLast().module().equals(step.module())) {
                first.removeLast();
            }
            first.add(step);
        }
        first.forEach(it -> Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + it.module())
                .table(it.module().equals(NO_MODULE) ? HISTORY : HISTORY + "_" + it.module())
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .target(it.version())
                .load()
                .migrate());
    }

    /** The latest version of each module, for people. */
    static String latest(List<Step> steps) {
        var latest = new LinkedHashMap<String, String>();
        steps.forEach(it -> latest.put(it.module(), it.version()));
        return latest.entrySet().stream()
                .filter(it -> !it.getKey().equals(NO_MODULE))
                .map(it -> it.getKey() + " " + it.getValue())
                .collect(Collectors.joining(", "));
    }

    private record Taken(Step step, Instant at, int rank) {}
}
