package org.maillage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** A directory of made-up actors, and what readers ask of it: the same questions in each run. */
final class ManyActors {

    static final String SEARCH = "search of actors";
    static final String MAP = "map of actors";

    private static final int QUESTIONS = 300;
    private static final int SEED = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final long PAUSE_MILLIS = 500;

    private static final List<String> WORDS = List.of(
            "jardin partagé",
            "épicerie solidaire",
            "boulangerie",
            "club de judo",
            "tiers-lieu",
            "menuiserie",
            "comité des fêtes",
            "AMAP",
            "atelier vélo",
            "lycée agricole",
            "conserverie",
            "entraide",
            "collectif d’habitants",
            "théâtre",
            "mission locale",
            "reparation");

    private static final List<String> COMMUNES = List.of(
            "35238", "69123", "13055", "31555", "44109", "33063", "59350", "67482", "34172", "26113", "35236", "75056",
            "38185", "21231", "06088", "2A004");

    private ManyActors() {}

    /** Fills an empty data folder. */
    static void generate(Path root, Path data, int actors) {
        var builder = new ProcessBuilder(
                        root.resolve("maillage").toString(), "generate", "--actors", String.valueOf(actors))
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("generate.log").toFile());
        builder.environment().keySet().removeIf(it -> it.startsWith("MAILLAGE_") || it.startsWith("SPRING_"));
        builder.environment().put("MAILLAGE_DATA", data.toString());
        try {
            var process = builder.start();
            if (!process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("The actors were not made: see generate.log.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the index holds all of them; returns how long that took. */
    static Duration awaitIndex(Site site) throws IOException {
        var begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            var page = site.get("/search").text();
            // While the index is being opened, the page of an error has no answers at all.
            if (page.contains("search-total") && !page.contains("search-note")) {
                return Duration.ofNanos(System.nanoTime() - begin);
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new IllegalStateException("The index was not made in time.");
    }

    /** Words around communes, with facets and distances. */
    static List<Visit> searches() {
        var random = new SplittableRandom(SEED);
        var visits = new ArrayList<Visit>();
        for (var i = 0; i < QUESTIONS; i++) {
            visits.add(new Visit(
                    SEARCH,
                    "/search?q=%s&place=commune-%s&km=%d"
                            .formatted(
                                    URLEncoder.encode(pick(random, WORDS), StandardCharsets.UTF_8),
                                    pick(random, COMMUNES),
                                    pick(random, List.of(10, 20, 50)))));
        }
        return visits;
    }

    /** Views of the map, from the country to a quarter. */
    static List<Visit> views() {
        var random = new SplittableRandom(SEED);
        var visits = new ArrayList<Visit>();
        for (var i = 0; i < QUESTIONS; i++) {
            var zoom = 5 + random.nextInt(8);
            var wide = 360.0 / (1 << zoom) * 3;
            var longitude = -1 + random.nextDouble() * 8;
            var latitude = 43 + random.nextDouble() * 7;
            visits.add(new Visit(
                    MAP,
                    String.format(
                            Locale.ROOT,
                            "/search/map.json?box=%.4f,%.4f,%.4f,%.4f&zoom=%d",
                            longitude - wide / 2,
                            latitude - wide / 4,
                            longitude + wide / 2,
                            latitude + wide / 4,
                            zoom)));
        }
        return visits;
    }

    private static <T> T pick(SplittableRandom random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
