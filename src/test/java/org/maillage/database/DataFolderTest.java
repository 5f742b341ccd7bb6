package org.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder that holds everything the platform keeps. */
class DataFolderTest {

    @TempDir
    Path parent;

    private Path path;
    private DataFolder folder;

    @BeforeEach
    void choose() {
        path = parent.resolve("a/b/var");
        folder = new DataFolder(path);
    }

    @Test
    void aFolderThatIsMissingIsMade() {
        folder.prepare();

        assertThat(path).isDirectory();
        assertThat(folder.log().getParent()).isDirectory();
        assertThatCode(folder::prepare).as("and taken as it is the next time").doesNotThrowAnyException();
    }

    @Test
    void whereAFileStandsNoFolderIsMadeAndTheOperatorIsToldWhatToDo() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");

        assertThatThrownBy(folder::prepare).isInstanceOf(CannotStart.class).hasMessageContaining("MAILLAGE_DATA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.6", "13", "99"})
    void dataOfAnotherVersionAreNotTouched(String version) throws IOException {
        folder.prepare();
        Files.createDirectories(folder.server());
        Files.writeString(folder.server().resolve("PG_VERSION"), version + "\n");

        assertThatThrownBy(folder::prepare)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL " + version)
                .hasMessageContaining("backup");
        assertThat(folder.server().resolve("PG_VERSION")).hasContent(version);
        Files.writeString(folder.server().resolve("PG_VERSION"), EmbeddedDatabase.MAJOR_VERSION + "\n");
        assertThatCode(folder::prepare).doesNotThrowAnyException();
    }

    @Test
    void onePlatformHasAFolderAtATime() {
        folder.prepare();
        var other = new DataFolder(path);

        assertThat(folder.lock()).isTrue();
        assertThat(other.lock()).isFalse();
        folder.unlock();
        assertThat(other.lock()).isTrue();
        other.unlock();
    }

    @Test
    void thePasswordIsMadeOnceAndReadByTheOwnerAlone() throws IOException {
        folder.prepare();

        var password = folder.password();

        assertThat(password).matches("[0-9a-f]{48}");
        assertThat(new DataFolder(path).password()).isEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.passwordFile())))
                .isEqualTo("rw-------");
        var another = new DataFolder(parent.resolve("other"));
        another.prepare();
        assertThat(another.password()).isNotEqualTo(password);
    }

    /** What a killed server left behind names no server: neither does the number of a program that is none. */
    @ParameterizedTest
    @ValueSource(strings = {"", "999999999", "none", "%d\n\n\n5432", "%d"})
    void aNumberLeftBehindIsNoServer(String left) throws IOException {
        Files.writeString(
                parent.resolve("postmaster.pid"),
                left.formatted(ProcessHandle.current().pid()));

        assertThat(Postmaster.on(parent)).isEmpty();
    }

    @Test
    void whereNothingWasLeftThereIsNoServer() {
        assertThat(Postmaster.on(parent.resolve("gone"))).isEmpty();
    }
}
