package org.maillage.territory;

import static org.maillage.territory.SampleBook.Csv.rows;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All communes that come with the platform, for tests without a database. */
public final class SampleBook {

    private static final CommuneBook BOOK = read();

    private SampleBook() {}

    public static CommuneBook book() {
        return BOOK;
    }

    private static CommuneBook read() {
        var codes =
                new CommuneCodes(rows("communes").stream().map(it -> it.get(0)).toList());
        var book = new CommuneBook(codes);
        rows("departments").forEach(it -> book.addDepartment(it.get(0), it.get(1)));
        rows("communes")
                .forEach(it -> book.add(
                        it.get(0),
                        it.get(1),
                        it.get(2),
                        it.get(7).isEmpty()
                                ? null
                                : new Point(Double.parseDouble(it.get(7)), Double.parseDouble(it.get(8))),
                        Stream.of(it.get(6).split(" ", -1))
                                .filter(code -> !code.isEmpty())
                                .toList()));
        rows("former_communes").forEach(it -> {
            codes.addFormer(it.get(0), it.get(2), it.get(3));
            if (!it.get(3).equals("arrondissement")) {
                book.addFormer(it.get(1), it.get(2));
            }
        });
        return book;
    }

    /** The reference files. */
    static final class Csv {

        private Csv() {}

        static List<List<String>> rows(String file) {
            try (var csv = CsvReader.builder().ofCsvRecord(Path.of("src/main/resources/reference/" + file + ".csv"))) {
                return csv.stream().skip(1).map(it -> it.getFields()).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
