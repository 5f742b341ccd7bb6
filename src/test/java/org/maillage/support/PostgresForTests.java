package org.maillage.support;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * A real PostgreSQL server, started once for the whole test run; each context gets a database of its own. What the platform
 * begins with (tables, territories, first content) is made once: later databases begin as a copy of it. Statistics are taken only where the platform asks for it, so that plans do not hang on the time of day, and a statement that never
 * ends fails. The platform is not the superuser of its server, as it is not elsewhere.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresForTests {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String SEED = "seed";
    private static final AtomicBoolean SEEDED = new AtomicBoolean();

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("statement_timeout", "90s")
                    .start();
            asSuperuser(server, "create role maillage login");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void asSuperuser(EmbeddedPostgres server, String statement) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }

    /** A database for processes that start with what the platform begins with, where a context has made that already. */
    public static AnnotationConfigApplicationContext begun() {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("begun", Map.of("maillage.demonstration", "none")));
        context.register(PostgresForTests.class);
        context.refresh();
        return context;
    }

    @Bean
    DataSource dataSource(Environment settings) throws SQLException {
        var name = "test" + DATABASES.incrementAndGet();
        var copied = SEEDED.get() && beginsAsUsual(settings);
        asSuperuser(SERVER, "create database " + name + " owner maillage" + (copied ? " template " + SEED : ""));
        // A pool, as the platform has one: opening a connection costs more than most statements.
        var pool = new HikariDataSource();
        var server = (PGSimpleDataSource) SERVER.getDatabase("maillage", name);
        // As in application.yml.
        server.setLogServerErrorDetail(false);
        pool.setDataSource(server);
        // The server ends with the run: what asks it then must not wait.
        pool.setConnectionTimeout(5_000);
        pool.setAllowPoolSuspension(true);
        return pool;
    }

    /** With nobody else’s content, and not without its own. */
    private static boolean beginsAsUsual(Environment settings) {
        return settings.containsProperty("maillage.demonstration")
                && !settings.getProperty("maillage.bare", Boolean.class, false);
    }

    /** Keeps what the first platform has begun with, before anything else is done there: where nothing is done by itself. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ApplicationRunner keepSeed(DataSource source, Environment settings) {
        return asked -> {
            var still = !settings.getProperty("maillage.jobs", Boolean.class, true);
            if (still && beginsAsUsual(settings) && SEEDED.compareAndSet(false, true)) {
                copy(source.unwrap(HikariDataSource.class));
            }
        };
    }

    // A database is copied while nobody is connected to it.
    private static void copy(HikariDataSource pool) throws SQLException {
        var name = pool.getDataSource().unwrap(PGSimpleDataSource.class).getDatabaseName();
        pool.getHikariPoolMXBean().suspendPool();
        try {
            asSuperuser(SERVER, "alter database " + name + " allow_connections false");
            asSuperuser(
                    SERVER,
                    "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '" + name + "'");
            asSuperuser(SERVER, "create database " + SEED + " template " + name + " owner maillage");
        } finally {
            asSuperuser(SERVER, "alter database " + name + " allow_connections true");
            pool.getHikariPoolMXBean().resumePool();
        }
    }
}
