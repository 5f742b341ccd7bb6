package org.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the folder of the platform is open to. */
class OwnerOnlyTest {

    @TempDir
    Path parent;

    @Test
    void whatAnEarlierVersionLeftOpenIsClosed() throws IOException {
        var data = open(Files.createDirectories(parent.resolve("var")), "rwxr-xr-x");
        var programs = open(Files.createDirectories(data.resolve("postgresql-binaries/bin")), "rwxrwxrwx");
        var program = open(Files.createFile(programs.resolve("postgres")), "rwxrwxrwx");
        var index = open(Files.createFile(data.resolve("index")), "rw-r--r--");

        new DataFolder(data).prepare();

        assertThat(rights(data)).isEqualTo("rwx------");
        assertThat(rights(programs)).isEqualTo("rwx------");
        assertThat(rights(program)).isEqualTo("rwx------");
        assertThat(rights(index)).isEqualTo("rw-------");
        assertThat(rights(data.resolve("log"))).isEqualTo("rwx------");
    }

    /** A link may lead to what is none of ours. */
    @Test
    void whereALinkLeadsNothingIsChanged() throws IOException {
        var elsewhere = open(Files.createFile(parent.resolve("elsewhere")), "rw-r--r--");
        var data = Files.createDirectories(parent.resolve("var"));
        Files.createSymbolicLink(data.resolve("link"), elsewhere);

        OwnerOnly.keep(data);

        assertThat(rights(elsewhere)).isEqualTo("rw-r--r--");
    }

    private static Path open(Path path, String rights) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
