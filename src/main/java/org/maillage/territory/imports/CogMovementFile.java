package org.maillage.territory.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.maillage.table.Refused;
import org.maillage.table.RowFindings;
import org.maillage.table.TableFile;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;

/** The file of movements of communes; only what happens to whole communes counts here. */
final class CogMovementFile {

    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    private CogMovementFile() {}

    static boolean knows(TableHeader header) {
        return header.hasAll("mod", "date_eff", "typecom_av", "com_av", "typecom_ap", "com_ap", "libelle_ap");
    }

    static Movements read(TableFile table, RowFindings findings) {
        var header = table.header();
        var movements = new ArrayList<Movement>();
        table.forEach(findings, row -> {
            findings.count("movements");
            var wholeBefore = row.text(header.place("typecom_av")).equals("COM");
            var wholeAfter = row.text(header.place("typecom_ap")).equals("COM");
            if (wholeBefore && wholeAfter) {
                movements.add(new Movement(
                        kind(row.text(header.place("mod"))),
                        day(row.text(header.place("date_eff"))),
                        CogList.code(row.text(header.place("com_av"))),
                        CogList.code(row.text(header.place("com_ap"))),
                        row.name(header.place("libelle_ap"))));
            }
        });
        return new Movements(movements);
    }

    private static int kind(String text) {
        if (!text.matches("[0-9]{2}") || !Movement.KINDS.contains(Integer.valueOf(text))) {
            throw new Refused("movement", TableRow.shortened(text));
        }
        return Integer.parseInt(text);
    }

    private static LocalDate day(String text) {
        for (var form : DAYS) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        throw new Refused("day", TableRow.shortened(text));
    }
}
