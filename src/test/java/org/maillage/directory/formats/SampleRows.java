package org.maillage.directory.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.maillage.table.Table;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;
import org.maillage.territory.CommuneBook;
import org.maillage.territory.CommuneCodes;

/** Rows of files about actors, by the names of their columns. */
final class SampleRows {

    private SampleRows() {}

    /** What a format makes of a row; the communes known are Redon and Rennes, and Saint-Perreux that was. */
    static StagedRow read(Format format, Map<String, String> row) {
        return read(format, row, Set.of());
    }

    static StagedRow read(Format format, Map<String, String> row, Set<String> perimeter) {
        var codes = new CommuneCodes(List.of("35236", "35238", "01004"));
        codes.addFormer("35999", "35236", "merged");
        var names = new ArrayList<>(row.keySet());
        var header = new TableHeader(names);
        var staged = new StagedRow();
        format.over(header, new ReadRow(new CommuneBook(codes), perimeter, CommuneChoices.NOTHING))
                .read(new TableRow(2, names.stream().map(row::get).toList()), staged);
        return staged;
    }

    /** A table whose rows stand in memory. */
    record InMemory(TableHeader header, List<List<String>> rows) implements Table {

        @Override
        public void forEach(Refusals refusals, Consumer<TableRow> reading) {
            rows.forEach(it -> reading.accept(new TableRow(2, it)));
        }

        @Override
        public Look look() {
            return new Look("csv", "", ";");
        }
    }
}
