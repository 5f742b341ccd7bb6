package org.maillage.bench;

import java.time.Duration;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param quick shorter loads, for a look while working
 * @param keep whether the report goes into docs, to be committed
 * @param actors how many made-up actors the search is measured with
 */
record Options(boolean quick, boolean keep, int actors) {

    static final String USAGE = """
            ./maillage bench [--quick] [--keep] [--actors=100000]
              --quick   loads of 5 seconds: a look, not a measure
              --keep    write the report to docs/bench.md too
              --actors  how many made-up actors the search is measured with""";

    static final int ACTORS = 100_000;

    private static final String ACTORS_OPTION = "--actors=";
    private static final List<String> KNOWN = List.of("--quick", "--keep");

    /** @throws IllegalArgumentException on anything else */
    static Options of(List<String> arguments) {
        var unknown = arguments.stream()
                .filter(it -> !KNOWN.contains(it) && !it.matches(ACTORS_OPTION + "[0-9]{1,7}"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There is no option « %s ».%n%s".formatted(unknown.getFirst(), USAGE));
        }
        var actors = arguments.stream()
                .filter(it -> it.startsWith(ACTORS_OPTION))
                .map(it -> Integer.parseInt(it.substring(ACTORS_OPTION.length())))
                .findFirst()
                .orElse(ACTORS);
        return new Options(arguments.contains("--quick"), arguments.contains("--keep"), actors);
    }

    Duration steady() {
        return Duration.ofSeconds(quick ? 5 : 20);
    }

    Duration step() {
        return Duration.ofSeconds(quick ? 5 : 10);
    }
}
