package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./maillage start} does when the platform ends, with a few lines of shell in its place. */
class ScriptTest {

    @TempDir
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Process script;

    @SuppressWarnings("NullAway.Init")
    private BufferedReader said;

    @BeforeEach
    void looksBuilt() throws IOException {
        Files.copy(Path.of("maillage"), root.resolve("maillage"));
        Files.createDirectories(root.resolve("src/main"));
        Files.createFile(root.resolve("pom.xml"));
        Files.createDirectories(root.resolve("jdk/bin"));
        Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
        program("javac", "");
        Files.createDirectories(root.resolve("target/run"));
        Files.writeString(root.resolve("target/run/names"), root.resolve("pom.xml") + "\n");
    }

    @AfterEach
    void nothingRunsOn() {
        script.descendants().forEach(ProcessHandle::destroyForcibly);
        script.destroyForcibly();
    }

    @Test
    void aPlatformWithoutMemoryEndsAndBeginsAgain() throws Exception {
        start("""
                echo "run $*"
                [ -e again ] || { touch again; exit 3; }
                """);

        assertThat(status()).isZero();
        assertThat(said.lines().filter(it -> it.startsWith("run ")))
                .hasSize(2)
                .allMatch(it -> it.contains("-XX:+ExitOnOutOfMemoryError"));
    }

    @Test
    void whatThePlatformWritesIsForItsOwnerAloneAndWhatItRunsNobodyElseWrites() throws Exception {
        assertThat(root.resolve("target/run").toFile().setWritable(true, false)).isTrue();
        start("umask; ls -ld target/run");

        assertThat(status()).isZero();
        assertThat(said.lines())
                .satisfiesExactly(
                        it -> assertThat(it).endsWith("077"),
                        it -> assertThat(it).startsWith("drwxr-xr-x"));
    }

    @Test
    void aPlatformThatEndsOtherwiseIsNotBegunAgain() throws Exception {
        start("echo run; exit 2");

        assertThat(status()).isEqualTo(2);
        assertThat(said.lines()).containsExactly("run");
    }

    @Test
    void aSignalStopsThePlatformHoweverItEnds() throws Exception {
        start("trap 'kill -9 $!; exit 3' TERM; tail -f /dev/null & echo run; wait");
        said.readLine();

        // Not script.destroy(), which closes what is still to be read.
        script.toHandle().destroy();

        assertThat(status()).isEqualTo(3);
        assertThat(said.lines()).isEmpty();
    }

    @Test
    void whatKillsTheScriptKillsThePlatform() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")));
        start("echo $$; exec tail -f /dev/null");
        var platform = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();

        script.destroyForcibly();

        assertThat(platform.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    private void start(String platform) throws IOException {
        program("java", platform);
        var builder = new ProcessBuilder("./maillage", "start")
                .directory(root.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        script = builder.start();
        said = script.inputReader();
    }

    private void program(String name, String lines) throws IOException {
        var file = Files.writeString(root.resolve("jdk/bin").resolve(name), "#!/bin/sh\n" + lines);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private int status() throws InterruptedException {
        assertThat(script.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return script.exitValue();
    }
}
