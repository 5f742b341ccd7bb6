package org.maillage.territory.places;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to bring a name into the form in which names are compared. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NameSpeed {

    private List<String> names = List.of();
    private int next;

    @Setup
    public void readTheNamesOfAllCommunes() throws IOException {
        var file = Objects.requireNonNull(NameSpeed.class.getResourceAsStream("/reference/communes.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            names = rows.stream().map(it -> it.getField("name")).toList();
        }
    }

    @Benchmark
    public String normaliseTheNameOfACommune() {
        next = next + 1 == names.size() ? 0 : next + 1;
        return Sought.name(names.get(next)).text();
    }
}
