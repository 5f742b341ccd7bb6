package org.maillage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.bench.Load.Pace;

/**
 * The measures of a directory of many actors.
 *
 * @param figures and notes, to which these add theirs
 */
record MeasuresOfActors(Options options, Path folder, List<Figure> figures, List<String> notes) {

    private static final int ROWS = 1_000_000;
    private static final int SEARCHES_PER_SECOND = 10;

    /** What readers ask of a directory of many actors. */
    void actors(Platform platform) throws IOException {
        var many = Figure.number((double) options.actors()) + " actors";
        Bench.say("Waiting for the index");
        notes.add("The index of %s was made anew in %s s."
                .formatted(
                        many,
                        Figure.number(ManyActors.awaitIndex(platform.site()).toMillis() / 1000.0)));
        var load = new RunLoad(platform.site().address(), folder.resolve("gatling"));
        var searches = ManyActors.searches();
        var views = ManyActors.views();
        load.run(new Load(
                Stream.concat(searches.stream(), views.stream()).toList(), new Pace.AtOnce(2), options.step()));
        Bench.say("Search of actors");
        var found = load.run(new Load(searches, new Pace.PerSecond(SEARCHES_PER_SECOND), options.steady()))
                .getFirst();
        figures.add(Figure.of(
                "search with facets and distance, p95 at %d requests/s".formatted(SEARCHES_PER_SECOND),
                found.p95(),
                found,
                options.actors() > Options.ACTORS ? Budget.SEARCH_OF_MANY : Budget.SEARCH,
                "%s, %s".formatted(many, Measures.requests(found))));
        Saturation.measure(
                load,
                "search with facets and distance",
                searches,
                options.step(),
                Budget.SEARCH_SATURATION,
                figures,
                notes);
        Bench.say("Map of actors");
        var drawn = load.run(new Load(views, new Pace.PerSecond(SEARCHES_PER_SECOND), options.steady()))
                .getFirst();
        figures.add(Figure.of(
                "map cells of any view, p95 at %d requests/s".formatted(SEARCHES_PER_SECOND),
                drawn.p95(),
                drawn,
                Budget.MAP,
                "%s, %s".formatted(many, Measures.requests(drawn))));
    }

    /** A register of associations, against COPY of the same file. */
    void register(Path root, Path data) throws IOException {
        try (var platform = Platform.start(root, data, folder.resolve("register.log"))) {
            figures.add(Figure.of(
                    "start before the register, to the first page",
                    platform.untilFirstPage().toMillis() / 1000.0,
                    Budget.FIRST_START,
                    "an empty folder"));
        }
        var file = RegisterImport.write(folder, ROWS);
        var copied = RegisterImport.copy(data, file);
        var started = RegisterImport.start(root, data);
        var read = RegisterImport.read(root, data, file);
        Files.delete(file);
        figures.add(Figure.of(
                "import of a register, time against COPY",
                (double) read.minus(started).toMillis() / copied.toMillis(),
                Budget.REGISTER,
                "%s rows: %s s, of which %s s to start the command, which do not count; COPY %s s"
                        .formatted(Figure.number((double) ROWS), seconds(read), seconds(started), seconds(copied))));
    }

    private static String seconds(Duration duration) {
        return Figure.number(duration.toMillis() / 1000.0);
    }
}
