package org.maillage.publishing;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The free software that the platform is built on: a list that the build writes. */
final class Libraries {

    private static final ClassPathResource FILE = new ClassPathResource("libraries.csv");

    private Libraries() {}

    /** A library. */
    record Library(String name, String version, String licence, String address) {}

    /** The list as a file; empty when the platform was compiled without writing it. */
    static Optional<String> file() {
        try {
            return FILE.exists() ? Optional.of(FILE.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Library> list() {
        return file().map(Libraries::parse).orElse(List.of());
    }

    static List<Library> parse(String file) {
        return CsvReader.builder().ofNamedCsvRecord(file).stream()
                .map(it -> new Library(
                        it.getField("name"),
                        it.getField("version"),
                        it.getField("licences"),
                        safe(it.getField("address"))))
                .toList();
    }

    // The addresses come from the descriptions of others.
    private static String safe(String address) {
        return address.matches("https?://\\S+") ? address : "";
    }
}
