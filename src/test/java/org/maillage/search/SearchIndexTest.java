package org.maillage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.shared.NotPossible;
import org.maillage.support.SampleSettings;
import org.springframework.util.FileSystemUtils;

/** Processes with files of their own or on a cluster: no index is read that has not heard every change. */
class SearchIndexTest {

    private static final String KIND = "organisation";
    private static final SearchSettings FILES = new SearchSettings(null, null, null, false);
    private static final SearchSettings CLUSTER = new SearchSettings("http://localhost:1", null, null, false);

    private static final Heard HEARD = new Heard("0a", 7);

    @TempDir
    Path here;

    @TempDir
    Path there;

    @Test
    void eachNodeHasFilesOfItsOwnWhichNoOtherOpens() throws IOException {
        try (var first = node(here, FILES);
                var second = node(there, FILES);
                var onTheSame = node(here, FILES);
                var onCluster = node(here, CLUSTER)) {
            assertThat(first.index().isFree()).isTrue();

            assertThat(second.index().isFree()).isTrue();
            assertThat(onCluster.index().isFree()).isTrue();
            assertThat(onTheSame.index().isFree()).isFalse();
            assertThatThrownBy(() -> onTheSame.index().heard()).isInstanceOf(NotPossible.class);

            first.end();
            assertThat(onTheSame.index().isFree()).isTrue();
        }
    }

    @Test
    void filesSayFromStartToStartHowFarTheyHaveHeard() throws IOException {
        make(here, "le-lien");

        try (var again = node(here, FILES)) {
            assertThat(again.index().heard()).hasValue(HEARD);
            again.index().heard(new Heard("0a", 8));
        }
        try (var again = node(here, FILES)) {
            assertThat(again.index().heard()).hasValue(new Heard("0a", 8));
            again.index().current(true);
            assertThat(again.index().ids(List.of(KIND))).containsExactly("le-lien");
            assertThat(again.index().ids(List.of("mark"))).hasSize(1);
        }
    }

    @Test
    void nobodyReadsFilesThatHaveNotHeardTheLatestChanges() throws IOException {
        make(here, "le-lien");

        try (var again = node(here, FILES)) {
            assertThatThrownBy(() -> again.index().ids(List.of(KIND))).isInstanceOf(NotPossible.class);

            again.index().empty();
            assertThat(again.index().ids(List.of(KIND))).isEmpty();
            assertThat(again.index().heard()).isEmpty();
        }
    }

    @Test
    void whatIsNotFinishedIsNotWhole() throws IOException {
        try (var first = node(here, FILES)) {
            first.index().empty();
            first.index().fill(List.of(entry("le-lien")));
        }

        try (var again = node(here, FILES)) {
            assertThat(again.index().heard()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mark-0-0a-7", "mark-5-0a-", "mark-5--7", "organisation-1", ""})
    void whatAnotherVersionSaysIsNotHeard(String mark) {
        assertThat(Heard.of(mark)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void filesThatAreDamagedAreMadeAnew(Harm harm) throws IOException {
        try (var node = node(here, FILES)) {
            node.make("le-lien");

            harm.doneTo(here.resolve("index"));
            node.index().destroy();
            node.make("le-fil");

            assertThat(node.index().ids(List.of(KIND))).containsExactly("le-fil");
        }
    }

    @Test
    void filesThatAreTakenAwayFromARunningPlatformAreMadeAnew() throws IOException {
        try (var node = node(here, FILES)) {
            node.make("le-lien");
            node.index().ready(true);

            FileSystemUtils.deleteRecursively(here.resolve("index"));

            assertThatThrownBy(() -> node.index().write(List.of(entry("le-fil")), List.of()))
                    .isInstanceOf(NotPossible.class);
            assertThat(node.index().isReady()).isFalse();
            assertThat(node.index().heard()).isEmpty();
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

    private void make(Path folder, String id) throws IOException {
        try (var node = node(folder, FILES)) {
            node.make(id);
        }
    }

    private Node node(Path folder, SearchSettings search) {
        var settings = SampleSettings.of(Map.of("data", folder.toString()));
        var lock = new IndexLock(search, settings);
        return new Node(lock, new SearchIndex(search, settings, lock));
    }

    private static Entry entry(String id) {
        var entry = new Entry();
        entry.id = id;
        entry.kind = KIND;
        return entry;
    }

    /** One of the processes. */
    private record Node(IndexLock lock, SearchIndex index) implements AutoCloseable {

        void make(String id) {
            index.empty();
            index.fill(List.of(entry(id)));
            index.finish(HEARD);
        }

        void end() throws IOException {
            index.destroy();
            lock.destroy();
        }

        @Override
        public void close() throws IOException {
            end();
        }
    }
}
