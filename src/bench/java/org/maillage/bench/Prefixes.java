package org.maillage.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What people have typed of the names of communes from everywhere in France when the platform looks for them. */
final class Prefixes {

    static final int COUNT = 200;

    private static final int SHORTEST = 2;
    private static final int LENGTHS = 9;
    private static final int ONE_SLIP_IN = 10;
    private static final int SHORTEST_SLIP = 6;

    private Prefixes() {}

    static List<Visit> searches() {
        return all().stream()
                .map(it -> new Visit("/places", "/places?q=" + URLEncoder.encode(it, StandardCharsets.UTF_8)))
                .toList();
    }

    static List<String> all() {
        return of(communes(), COUNT);
    }

    /** Spread over the names, of two letters and more, one in ten with two letters swapped. */
    static List<String> of(List<String> names, int count) {
        var step = Math.max(1, names.size() / count);
        return IntStream.range(0, Math.min(count, names.size()))
                .mapToObj(number -> typed(names.get(number * step), number))
                .toList();
    }

    /** The names of all communes of the reference data. */
    static List<String> communes() {
        var file = Objects.requireNonNull(Prefixes.class.getResourceAsStream("/reference/communes.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(it -> it.getField("name")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String typed(String name, int number) {
        var slips = number % ONE_SLIP_IN == ONE_SLIP_IN - 1;
        var length = slips ? SHORTEST_SLIP + number % 4 : SHORTEST + number % LENGTHS;
        var start = name.substring(0, Math.min(name.length(), length));
        return slips && start.length() >= SHORTEST_SLIP ? swapped(start) : start;
    }

    private static String swapped(String start) {
        return start.substring(0, 3) + start.charAt(4) + start.charAt(3) + start.substring(5);
    }
}
