package org.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void isDurableAndClosedToOthers() throws SQLException, IOException {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "listen_addresses")).isEqualTo("localhost");
            assertThat(setting(database, "unix_socket_directories")).isEmpty();
            assertThat(setting(database, "server_version")).startsWith(EmbeddedDatabase.MAJOR_VERSION + ".");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgresql.password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void losesNothingCommittedWhenTheServerIsKilled() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            run(database, "create table kept (word text)");
            run(database, "insert into kept values ('committed')");
            killTheServer();
        }

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(answer(database, "select word from kept")).isEqualTo("committed");
        }
    }

    @Test
    void letsACommandJoinTheServerOfAPlatformThatRuns() throws SQLException {
        try (var platform = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
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

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was written by PostgreSQL 17")
                .hasMessageContaining("make a backup");
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> EmbeddedDatabase.start(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("MAILLAGE_DATA");
    }

    @Test
    void findsNoServerWhereOneWasKilled() throws IOException {
        Files.writeString(folder.resolve("postmaster.pid"), "999999999\n/x\n0\n5432\n");

        assertThat(Postmaster.on(folder)).isEmpty();
    }

    private void killTheServer() throws InterruptedException {
        var postmaster = Postmaster.on(folder.resolve("postgresql")).orElseThrow();
        postmaster.process().descendants().forEach(ProcessHandle::destroyForcibly);
        postmaster.process().destroyForcibly();
        postmaster.process().onExit().join();
    }

    private static String setting(EmbeddedDatabase database, String name) throws SQLException {
        return answer(database, "show " + name);
    }

    private static String answer(EmbeddedDatabase database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
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
