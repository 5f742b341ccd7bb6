package org.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.contentOf;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTest {

    /** Unpacked once for all tests. */
    @TempDir
    static Path programs;

    @TempDir
    Path folder;

    @BeforeEach
    void shareThePrograms() throws IOException {
        Files.createSymbolicLink(folder.resolve("postgresql-binaries"), programs);
    }

    @Test
    void isDurableAndClosedToOthers() throws SQLException, IOException {
        try (var database = start(folder)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "log_error_verbosity")).isEqualTo("terse");
            assertThat(setting(database, "listen_addresses")).isEqualTo("localhost");
            assertThat(setting(database, "unix_socket_directories")).isEmpty();
            assertThat(setting(database, "server_version")).startsWith(EmbeddedDatabase.MAJOR_VERSION + ".");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgresql.password"))))
                    .isEqualTo("rw-------");
            for (var closed : List.of("", "log", "postgresql", "postgresql-binaries")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(closed))))
                        .as(closed)
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void itsLogIsWrittenOverAfterAWeek() throws SQLException, IOException {
        try (var database = start(folder)) {
            assertThatThrownBy(() -> run(database, "select nothing_of_this_name"))
                    .isInstanceOf(SQLException.class);

            // The server writes it when it comes to it.
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                try (var logs = Files.list(folder.resolve("log"))) {
                    assertThat(logs.filter(it -> it.toString().matches(".*/postgresql-[A-Z][a-z]{2}\\.log")))
                            .singleElement()
                            .satisfies(it -> assertThat(it).content().contains("nothing_of_this_name"));
                }
            });
            assertThat(setting(database, "log_truncate_on_rotation")).isEqualTo("on");
            assertThat(setting(database, "log_rotation_age")).isEqualTo("1d");
        }
    }

    @Test
    void losesNothingCommittedWhenTheServerIsKilled() throws Exception {
        try (var database = start(folder)) {
            run(database, "create table kept (word text)");
            run(database, "insert into kept values ('committed')");
            killTheServer();
        }

        try (var database = start(folder)) {
            assertThat(answer(database, "select word from kept")).isEqualTo("committed");
        }
    }

    @Test
    void letsACommandJoinTheServerOfAPlatformThatRuns() throws SQLException {
        try (var platform = start(folder)) {
            assertThatThrownBy(() -> start(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Maillage already runs");
            try (var command = EmbeddedDatabase.join(folder)) {
                assertThat(command.url()).isEqualTo(platform.url());
            }

            assertThat(answer(platform, "select 'still here'")).isEqualTo("still here");
        }
    }

    @Test
    void refusesAFolderOfAnotherVersion() throws IOException {
        Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(folder.resolve("postgresql/PG_VERSION"), "17\n");

        assertThatThrownBy(() -> start(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was written by PostgreSQL 17")
                .hasMessageContaining("make a backup");
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> start(file)).isInstanceOf(CannotStart.class).hasMessageContaining("MAILLAGE_DATA");
    }

    @Test
    void aCopyOfTheFolderLeavesTheServerOfTheOriginalAlone(@TempDir Path parent) throws Exception {
        try (var platform = start(folder)) {
            var copy = parent.resolve("copy");
            var copied = new ProcessBuilder("cp", "-a", folder.toString(), copy.toString()).start();
            assertThat(copied.waitFor()).isZero();

            try (var second = start(copy)) {
                assertThat(second.url()).isNotEqualTo(platform.url());
                assertThat(answer(second, "select 'both'")).isEqualTo("both");
                assertThat(answer(platform, "select 'both'")).isEqualTo("both");
            }
            assertThat(answer(platform, "select 'still here'")).isEqualTo("still here");
        }
    }

    @Test
    void aServerThatIsKilledRunsAgainOnTheSamePortWithWhatWasCommitted() throws Exception {
        try (var database = start(folder)) {
            run(database, "create table kept (word text)");
            run(database, "insert into kept values ('committed')");
            for (var time = 0; time < 2; time++) {
                killTheServer();

                await().ignoreExceptions()
                        .untilAsserted(() -> assertThat(answer(database, "select word from kept"))
                                .isEqualTo("committed"));
            }
        }
        assertThat(Postmaster.on(folder.resolve("postgresql")))
                .as("and is stopped with the platform")
                .isEmpty();
    }

    @Test
    void whereAStartWasCutOffTheNextOneBeginsAnew() throws Exception {
        var unpacked = programs.resolve("PG-of-an-interrupted-start/bin");
        Files.createDirectories(unpacked);
        Files.writeString(unpacked.resolve("postgres"), "half");
        Files.createDirectories(folder.resolve("postgresql/base"));
        Files.writeString(folder.resolve("postgresql/PG_VERSION"), EmbeddedDatabase.MAJOR_VERSION + "\n");
        Files.writeString(folder.resolve("postgresql.unfinished"), "");

        try (var database = start(folder)) {
            run(database, "create table kept (word text)");
        }

        assertThat(unpacked).doesNotExist();
        try (var database = start(folder)) {
            assertThat(answer(database, "select count(*) from kept"))
                    .as("and from then on nothing is taken away")
                    .isEqualTo("0");
        }
    }

    @Test
    void aTrialThatWasCutOffIsTakenAwayAndOneAtWorkIsLeft() throws Exception {
        var trial = Files.createDirectory(folder.resolve("trial7"));
        Files.createSymbolicLink(trial.resolve("postgresql-binaries"), programs);
        start(trial).close();
        Files.writeString(trial.resolve("left"), "");
        var atWork = new DataFolder(Files.createDirectory(folder.resolve("trial8")));
        assertThat(atWork.lock()).isTrue();

        start(folder).close();

        assertThat(trial).doesNotExist();
        assertThat(folder.resolve("trial8")).exists();
        atWork.unlock();
    }

    @Test
    void thePlatformOwnsItsDatabaseAndNothingElse() throws SQLException {
        try (var database = start(folder)) {
            assertThat(
                            answer(
                                    database,
                                    "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            run(database, "create extension pg_trgm");
            for (var refused : List.of(
                    "copy (select 1) to program 'true'",
                    "select pg_read_file('PG_VERSION')",
                    "alter system set fsync = off",
                    "create role another")) {
                assertThatThrownBy(() -> run(database, refused)).as(refused).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void whatAnEarlierVersionMadeAsSuperuserIsHandedOver() throws SQLException {
        try (var database = start(folder)) {
            asSuperuser(
                    database,
                    "create extension pg_trgm",
                    "create schema told",
                    "create table told.word (id int generated always as identity, said serial, word text primary key)",
                    "create sequence told.count",
                    "create view told.words as select word from told.word",
                    "create function told.one() returns int language sql as 'select 1'",
                    "create table public.form (id int)");
        }

        try (var database = start(folder)) {
            run(database, "alter table told.word add column more text");
            run(database, "insert into told.word (word) values ('x')");
            run(database, "alter sequence told.count restart");
            run(database, "create or replace view told.words as select word from told.word limit 1");
            run(database, "drop function told.one()");
            run(database, "drop table public.form");
            run(database, "create table told.another (id int)");
        }
    }

    private void asSuperuser(EmbeddedDatabase database, String... statements) throws SQLException {
        try (var connection =
                DriverManager.getConnection(database.url(), "postgres", new DataFolder(folder).password())) {
            for (var it : statements) {
                connection.createStatement().execute(it);
            }
        }
    }

    private static EmbeddedDatabase start(Path folder) {
        return EmbeddedDatabase.start(folder, Assertions::fail);
    }

    @Test
    void findsNoServerWhereOneWasKilled() throws IOException {
        Files.writeString(folder.resolve("postmaster.pid"), "999999999\n/x\n0\n5432\n");

        assertThat(Postmaster.on(folder)).isEmpty();
    }

    /** Processes with the titles of those of a server, as Linux shows them. */
    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource({
        "postgres: background writer, true",
        "postgres: startup recovering 00000001, false",
        "postgres: walwriter, false"
    })
    void aServerWhoseStartHasEndedUnnoticedIsStuck(String part, boolean stuck) throws Exception {
        var asleep = "(exec -a '%s' sleep 60) & ";
        var server = new ProcessBuilder(
                        "bash", "-c", asleep.formatted("postgres: checkpointer") + asleep.formatted(part) + "wait")
                .start();
        try {
            await().until(() -> server.children()
                            .map(it -> Path.of("/proc/" + it.pid() + "/cmdline"))
                            .filter(it -> contentOf(it.toFile()).startsWith("postgres: "))
                            .count()
                    == 2);

            assertThat(new Postmaster(server.toHandle(), 0).isStuck()).isEqualTo(stuck);
        } finally {
            server.descendants().forEach(ProcessHandle::destroy);
        }
    }

    private void killTheServer() throws InterruptedException {
        var postmaster = Postmaster.on(folder.resolve("postgresql")).orElseThrow();
        postmaster.process().descendants().forEach(ProcessHandle::destroyForcibly);
        postmaster.process().destroyForcibly();
        postmaster.process().onExit().join();
    }

    private String setting(EmbeddedDatabase database, String name) throws SQLException {
        return answer(database.url(), "postgres", new DataFolder(folder).password(), "show " + name);
    }

    private static String answer(EmbeddedDatabase database, String query) throws SQLException {
        return answer(database.url(), database.user(), database.password(), query);
    }

    private static String answer(String url, String user, String password, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var answer = connection.createStatement().executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(EmbeddedDatabase database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
