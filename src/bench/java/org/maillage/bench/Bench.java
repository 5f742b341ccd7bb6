package org.maillage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the platform from its first start on, and holds the figures against the budgets. */
final class Bench {

    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
    private static final Path KEPT = Path.of("docs", "bench.md");

    private Bench() {}

    static void main(String[] args) throws IOException, RunnerException {
        System.exit(run(args));
    }

    private static int run(String[] args) throws IOException, RunnerException {
        Options options;
        try {
            options = Options.of(List.of(args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        }
        var machine = Machine.read();
        var data = emptied(FOLDER.resolve("data"));
        var measures = new Measures(options, FOLDER);
        try (var platform = start("Starting from nothing", data)) {
            measures.firstStart(platform);
        }
        try (var platform = start("Starting again", data)) {
            measures.nextStart(platform);
            measures.load(platform);
        }
        var root = Path.of("").toAbsolutePath();
        var many = emptied(FOLDER.resolve("actors"));
        say("Making %d actors".formatted(options.actors()));
        ManyActors.generate(root, many, options.actors());
        try (var platform = start("Starting with them", many)) {
            measures.ofActors().actors(platform);
        }
        say("Reading a register in");
        measures.ofActors().register(root, emptied(FOLDER.resolve("register")));
        say("Measuring hot code");
        measures.hotCode();
        say("Measuring networks");
        measures.networks();
        var report = measures.report(machine);
        System.out.printf("%n%s%n", report.text());
        keep(report, options);
        return 0;
    }

    private static Platform start(String words, Path data) {
        say(words);
        return Platform.start(Path.of("").toAbsolutePath(), data, FOLDER.resolve("platform.log"));
    }

    static void say(String words) {
        System.err.println("  " + words + "...");
    }

    private static void keep(Report report, Options options) throws IOException {
        var written = FOLDER.resolve("report.md");
        Files.writeString(written, report.markdown());
        System.out.println("Written: " + written);
        if (options.keep()) {
            Files.createDirectories(KEPT.toAbsolutePath().getParent());
            Files.writeString(KEPT, report.markdown());
            System.out.println("Written: " + KEPT.toAbsolutePath());
        }
    }

    /** A folder with nothing in it; what a broken run has left is stopped and deleted. */
    private static Path emptied(Path folder) throws IOException {
        Platform.stopDatabase(folder);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
