package org.maillage.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Code that runs for every request or every imported row, measured alone with JMH; its classes end in {@code Speed}. */
final class HotCode {

    private HotCode() {}

    static List<Figure> measure(Path results) throws RunnerException {
        var options = new OptionsBuilder()
                .include("^org\\.maillage\\..*Speed\\.")
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .resultFormat(ResultFormatType.JSON)
                .result(results.toString())
                .build();
        return new Runner(options).run().stream().map(HotCode::figure).toList();
    }

    private static Figure figure(RunResult result) {
        var measured = result.getPrimaryResult();
        var method = result.getParams().getBenchmark();
        return Figure.withoutBudget(
                sentence(method.substring(method.lastIndexOf('.') + 1)),
                "%s %s".formatted(Figure.number(measured.getScore()), measured.getScoreUnit()),
                "JMH, %d times 1 s, +/- %s"
                        .formatted(measured.getSampleCount(), Figure.number(measured.getScoreError())));
    }

    /** The name of a method as words: « normaliseAName » is « normalise a name ». */
    static String sentence(String method) {
        return method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
