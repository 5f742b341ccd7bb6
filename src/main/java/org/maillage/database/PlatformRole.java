package org.maillage.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The role by which the platform works: it owns the database and what is in it, and nothing else on the server. The
 * superuser makes it, and hands over what earlier versions of the platform made as superuser themselves.
 */
final class PlatformRole {

    static final String NAME = "maillage";
    static final String DATABASE = "maillage";

    private static final String STARTING = "57P03";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String HAND_OVER = """
            do $$
            declare it record;
            begin
              for it in
                select format('alter schema %I owner to maillage', nspname) as change from pg_namespace
                where nspowner = current_user::regrole and nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
                union all
                -- an index or the sequence of a column goes with its table
                select format('alter table %s owner to maillage', c.oid::regclass) from pg_class c
                where c.relowner = current_user::regrole and c.relkind in ('r', 'p', 'v', 'm', 'S')
                  and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('e', 'a', 'i') and d.classid = 'pg_class'::regclass
                                    and d.refclassid <> 'pg_namespace'::regclass)
                union all
                select format('alter routine %s owner to maillage', p.oid::regprocedure) from pg_proc p
                where p.proowner = current_user::regrole and p.pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
                  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e' and d.classid = 'pg_proc'::regclass)
              loop
                execute it.change;
              end loop;
            end $$
            """;

    private PlatformRole() {}

    /** Makes the role and its database where they are missing, and lets the role own what is in it. */
    static void provide(String serverUrl, String superuser, String superPassword, String password) throws SQLException {
        try (var connection = patiently(serverUrl + "postgres", superuser, superPassword);
                var statement = connection.createStatement()) {
            if (!answers(statement, "select from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login");
            }
            statement.execute(
                    "alter role %s nosuperuser nocreatedb nocreaterole password '%s'".formatted(NAME, password));
            if (!answers(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute(
                        "create database %s owner %s encoding 'UTF8' template template0".formatted(DATABASE, NAME));
            }
            statement.execute("alter database %s owner to %s".formatted(DATABASE, NAME));
        }
        try (var connection = DriverManager.getConnection(serverUrl + DATABASE, superuser, superPassword)) {
            handOver(connection);
        }
    }

    /** A server that puts in order what a power cut left says that it is starting. */
    private static Connection patiently(String url, String user, String password) throws SQLException {
        for (var end = System.nanoTime() + PATIENCE.toNanos(); ; ) {
            try {
                return DriverManager.getConnection(url, user, password);
            } catch (SQLException e) {
                if (!STARTING.equals(e.getSQLState()) || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    private static void handOver(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(HAND_OVER);
        }
    }

    private static boolean answers(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            return found.next();
        }
    }
}
