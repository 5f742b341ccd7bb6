package org.maillage.bench;

import java.time.Duration;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param quick shorter loads, for a look while working
 * @param keep whether the report goes into docs, to be committed
 */
record Options(boolean quick, boolean keep) {

    static final String USAGE = """
            ./maillage bench [--quick] [--keep]
              --quick   loads of 5 seconds: a look, not a measure
              --keep    write the report to docs/bench.md too""";

    private static final List<String> KNOWN = List.of("--quick", "--keep");

    /** @throws IllegalArgumentException on anything else */
    static Options of(List<String> arguments) {
        var unknown = arguments.stream().filter(it -> !KNOWN.contains(it)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There is no option « %s ».%n%s".formatted(unknown.getFirst(), USAGE));
        }
        return new Options(arguments.contains("--quick"), arguments.contains("--keep"));
    }

    Duration steady() {
        return Duration.ofSeconds(quick ? 5 : 20);
    }

    Duration step() {
        return Duration.ofSeconds(quick ? 5 : 10);
    }
}
