package org.maillage.support;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A real PostgreSQL server, started once for the whole test run; each context gets a database of its own. Statistics are
 * taken only where the platform asks for it, so that plans do not hang on the time of day, and a statement that never
 * ends fails. The platform is not the superuser of its server, as it is not elsewhere.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresForTests {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

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

    @Bean
    DataSource dataSource() throws SQLException {
        var name = "test" + DATABASES.incrementAndGet();
        asSuperuser(SERVER, "create database " + name + " owner maillage");
        // A pool, as the platform has one: opening a connection costs more than most statements.
        var pool = new HikariDataSource();
        var server = (PGSimpleDataSource) SERVER.getDatabase("maillage", name);
        // As in application.yml.
        server.setLogServerErrorDetail(false);
        pool.setDataSource(server);
        // The server ends with the run: what asks it then must not wait.
        pool.setConnectionTimeout(5_000);
        return pool;
    }
}
