package org.maillage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.shared.NotPossible;
import org.maillage.support.SampleSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Two processes on one database: no index is read that has not heard every change. */
class SearchIndexTest {

    private static final String KIND = "organisation";
    private static final SearchSettings FILES = new SearchSettings(null, null, null, false);
    private static final SearchSettings CLUSTER = new SearchSettings("http://localhost:1", null, null, false);

    @TempDir
    Path here;

    @TempDir
    Path there;

    private final DatabaseOfAnIndex database = new DatabaseOfAnIndex();

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void thereIsOneIndexOfFilesForADatabase() throws IOException, SQLException {
        try (var first = node(here, FILES);
                var second = node(there, FILES);
                var onCluster = node(there, CLUSTER)) {
            assertThat(first.index().isFree()).isTrue();

            assertThat(second.index().isFree()).isFalse();
            assertThat(onCluster.index().isFree()).isFalse();
            assertThatThrownBy(() -> second.index().isWhole()).isInstanceOf(NotPossible.class);

            first.end();
            assertThat(second.index().isFree()).isTrue();
        }
    }

    @Test
    void anyNumberShareACluster() throws IOException, SQLException {
        try (var first = node(here, CLUSTER);
                var second = node(there, CLUSTER);
                var onFiles = node(there, FILES)) {
            assertThat(first.index().isFree()).isTrue();

            assertThat(second.index().isFree()).isTrue();
            assertThat(onFiles.index().isFree()).isFalse();
        }
    }

    @Test
    void filesStayWholeFromStartToStart() throws IOException, SQLException {
        make(here, "le-lien");

        try (var again = node(here, FILES)) {
            assertThat(again.index().isWhole()).isTrue();
            assertThat(again.index().ids(List.of(KIND))).containsExactly("le-lien");
        }
    }

    @Test
    void filesThatWereAsideWhileOthersHeardTheChangesAreEmptiedBeforeTheyAreRead() throws IOException, SQLException {
        make(here, "le-lien");
        make(there, "le-fil");

        try (var again = node(here, FILES)) {
            assertThat(again.index().ids(List.of(KIND))).isEmpty();
            assertThat(again.index().isWhole()).isFalse();
        }
    }

    @Test
    void whoLosesTheDatabaseTakesTheIndexAgain() throws IOException, SQLException {
        try (var first = node(here, FILES)) {
            first.make("le-lien");

            loseTheConnections();

            assertThat(first.index().isWhole()).isTrue();
            assertThat(first.index().ids(List.of(KIND))).containsExactly("le-lien");
        }
    }

    @Test
    void whoLosesTheDatabaseAnswersNothingWhileAnotherKeepsTheIndexAndBeginsAnewAfterwards()
            throws IOException, SQLException {
        try (var first = node(here, FILES);
                var second = node(there, FILES)) {
            first.make("le-lien");
            first.index().ready(true);

            loseTheConnections();
            second.make("le-fil");

            assertThatThrownBy(() -> first.index().ids(List.of(KIND))).isInstanceOf(NotPossible.class);
            second.end();
            assertThat(first.index().ids(List.of(KIND))).isEmpty();
            assertThat(first.index().isReady()).isFalse();
        }
    }

    @Test
    void whatWasBegunBeforeTheDatabaseWasLostIsNotCalledWhole() throws IOException, SQLException {
        try (var first = node(here, FILES)) {
            first.index().empty();
            first.index().fill(List.of(entry("le-lien")));

            loseTheConnections();
            first.index().fill(List.of(entry("le-fil")));

            assertThatThrownBy(() -> first.index().finish()).isInstanceOf(IllegalStateException.class);
            assertThat(first.index().isWhole()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesThatAreDamagedAreMadeAnew(Harm harm) throws IOException, SQLException {
        try (var node = node(here, FILES)) {
            node.make("le-lien");

            harm.doneTo(here.resolve("index"));
            node.index().destroy();
            node.make("le-fil");

            assertThat(node.index().ids(List.of(KIND))).containsExactly("le-fil");
        }
    }

    @Test
    void filesThatAreTakenAwayFromARunningPlatformAreMadeAnew() throws IOException, SQLException {
        try (var node = node(here, FILES)) {
            node.make("le-lien");
            node.index().ready(true);

            FileSystemUtils.deleteRecursively(here.resolve("index"));

            assertThatThrownBy(() -> node.index().write(List.of(entry("le-fil")), List.of()))
                    .isInstanceOf(NotPossible.class);
            assertThat(node.index().isReady()).isFalse();
            assertThat(node.index().isWhole()).isFalse();
            node.make("le-fil");
            assertThat(node.index().ids(List.of(KIND))).containsExactly("le-fil");
        }
    }

    /** What becomes of files. */
    enum Harm {
        NOTHING_IN_THEM {
            @Override
            byte[] harm(byte[] contents) {
                return new byte[0];
            }
        },
        CUT_IN_HALF {
            @Override
            byte[] harm(byte[] contents) {
                return Arrays.copyOf(contents, contents.length / 2);
            }
        },
        OTHER_BYTES {
            @Override
            byte[] harm(byte[] contents) {
                var harmed = new byte[contents.length];
                Arrays.fill(harmed, (byte) 7);
                return harmed;
            }
        };

        abstract byte[] harm(byte[] contents);

        void doneTo(Path folder) throws IOException {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.write(file, harm(Files.readAllBytes(file)));
                }
            }
        }
    }

    private void make(Path folder, String id) throws IOException, SQLException {
        try (var node = node(folder, FILES)) {
            node.make(id);
        }
    }

    private Node node(Path folder, SearchSettings search) {
        var settings = SampleSettings.of(Map.of("data", folder.toString()));
        var lock = database.lock(search, settings);
        return new Node(lock, new SearchIndex(search, settings, lock));
    }

    private static Entry entry(String id) {
        var entry = new Entry();
        entry.id = id;
        entry.kind = KIND;
        return entry;
    }

    private void loseTheConnections() {
        JdbcClient.create(database.source()).sql("""
                        select pg_terminate_backend(pid, 5000)
                        from pg_stat_activity
                        where datname = current_database()
                        and pid <> pg_backend_pid()
                        """).query(Boolean.class).list();
    }

    /** One of the processes. */
    private record Node(IndexLock lock, SearchIndex index) implements AutoCloseable {

        void make(String id) {
            index.empty();
            index.fill(List.of(entry(id)));
            index.finish();
        }

        void end() throws IOException, SQLException {
            index.destroy();
            lock.destroy();
        }

        @Override
        public void close() throws IOException, SQLException {
            end();
        }
    }
}
