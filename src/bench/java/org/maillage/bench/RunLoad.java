package org.maillage.bench;

import io.gatling.app.Gatling$;
import io.gatling.charts.stats.LogFileData;
import io.gatling.charts.stats.LogFileReader$;
import io.gatling.commons.stats.KO$;
import io.gatling.commons.stats.Status;
import io.gatling.core.config.GatlingConfiguration;
import io.gatling.core.config.GatlingConfiguration$;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scala.Option;

/** Puts loads on the platform with Gatling, one after the other, and reads how it answered. */
final class RunLoad {

    private static final double PERCENTILE = 95;

    private static @Nullable Asked asked;

    private final URI site;
    private final Path folder;
    private final GatlingConfiguration configuration = GatlingConfiguration$.MODULE$.load();

    RunLoad(URI site, Path folder) {
        if (!site.getHost().equals("localhost")) {
            throw new IllegalArgumentException("The load (%s) must stay on this machine.".formatted(site));
        }
        if (configuration.data().enableAnalytics()) {
            throw new IllegalStateException("gatling.conf of src/bench/resources is not on the class path.");
        }
        this.site = site;
        this.folder = folder;
    }

    /** The load of the run that begins. */
    static Asked asked() {
        return Objects.requireNonNull(asked);
    }

    /** The answers to the load: all of them first, then those of each page, the slowest first. */
    List<Answers> run(Load load) {
        asked = new Asked(site, load);
        var status = Gatling$.MODULE$.fromArgs(
                new String[] {"-s", LoadSimulation.class.getName(), "-rf", folder.toString(), "-nr"});
        if (status != 0) {
            throw new IllegalStateException("The load could not be run (%d).".formatted(status));
        }
        var run = latest();
        var read = LogFileReader$.MODULE$
                .apply(run.getFileName().toString(), folder, configuration)
                .read();
        var pages = load.visits().stream()
                .map(Visit::page)
                .distinct()
                .map(page -> answers(read, page, Option.apply(page)))
                .sorted(Comparator.comparingDouble(Answers::p95).reversed());
        return Stream.concat(Stream.of(answers(read, Answers.ALL, Option.empty())), pages)
                .toList();
    }

    private static Answers answers(LogFileData read, String name, Option<String> page) {
        var any = read.requestGeneralStats(page, Option.empty(), Option.<Status>empty());
        if (any.isEmpty()) {
            return new Answers(name, 0, 0, 0);
        }
        var failed = read.requestGeneralStats(page, Option.empty(), Option.<Status>apply(KO$.MODULE$));
        var p95 = ((Number) any.get().percentile().apply(PERCENTILE)).doubleValue();
        return new Answers(
                name, any.get().count(), failed.isEmpty() ? 0 : failed.get().count(), p95);
    }

    private Path latest() {
        try (var runs = Files.list(folder)) {
            return runs.max(Comparator.comparing(Path::getFileName)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a load goes. */
    record Asked(URI site, Load load) {}
}
