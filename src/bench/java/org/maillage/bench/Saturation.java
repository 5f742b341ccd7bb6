package org.maillage.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.maillage.bench.Load.Pace;

/**
 * How many requests a second the platform answers at most: ever more readers, until that helps no more.
 *
 * @param steps of which the last did not rise, or failed
 */
record Saturation(List<Step> steps) {

    static final List<Integer> READERS = List.of(4, 8, 16, 32, 64, 128);

    private static final double RISE = 1.05;

    /** Finds it for some pages, and adds what was found to the figures and notes. */
    static void measure(
            RunLoad load,
            String pages,
            List<Visit> visits,
            Duration time,
            Budget budget,
            List<Figure> figures,
            List<String> notes) {
        var what = pages + ", most requests/s";
        if (visits.isEmpty()) {
            figures.add(Figure.notThere(what, "no such page", budget));
            return;
        }
        var saturation = find(
                readers -> {
                    Bench.say("%s with %d readers at once".formatted(pages, readers));
                    return load.run(new Load(visits, new Pace.AtOnce(readers), time))
                            .getFirst();
                },
                time);
        var best = saturation.best();
        var paths = visits.stream().map(Visit::path).distinct().count();
        figures.add(Figure.of(
                what,
                best.perSecond(),
                best.answers(),
                budget,
                "%d pages, %d readers at once".formatted(paths, best.readers())));
        notes.add("Saturation of %s, steps of %d s: %s.".formatted(pages, time.toSeconds(), saturation.words()));
    }

    static Saturation find(IntFunction<Answers> load, Duration time) {
        var steps = new ArrayList<Step>();
        var best = 0.0;
        for (var readers : READERS) {
            var step = Step.of(readers, load.apply(readers), time);
            steps.add(step);
            if (!step.answers().sound() || step.perSecond() < best * RISE) {
                break;
            }
            best = step.perSecond();
        }
        return new Saturation(List.copyOf(steps));
    }

    /** The best step without many errors; the first one when there is none. */
    Step best() {
        return steps.stream()
                .filter(it -> it.answers().sound())
                .max((one, other) -> Double.compare(one.perSecond(), other.perSecond()))
                .orElse(steps.getFirst());
    }

    String words() {
        return steps.stream()
                .map(it -> "%d readers: %s/s, p95 %s ms, %s %% errors"
                        .formatted(
                                it.readers(),
                                Figure.number(it.perSecond()),
                                Figure.number(it.answers().p95()),
                                Figure.number(it.answers().failedPercent())))
                .collect(Collectors.joining("; "));
    }

    /** Some time with so many readers at once; only what succeeded counts. */
    record Step(int readers, Answers answers, double perSecond) {

        private static Step of(int readers, Answers answers, Duration time) {
            return new Step(readers, answers, (answers.count() - answers.failed()) / (time.toMillis() / 1000.0));
        }
    }
}
