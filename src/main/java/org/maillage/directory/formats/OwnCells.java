package org.maillage.directory.formats;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maillage.directory.OwnFields.Kind;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.directory.Tidy;
import org.maillage.table.Table;
import org.maillage.table.TableRow;

/**
 * Reads what rows say in the fields of the team's own.
 *
 * @param percents the fields in whose columns percents stand
 */
record OwnCells(Map<UUID, OwnField> own, Set<UUID> percents, StagedRow into) {

    private static final Pattern PERCENT = Pattern.compile("-?[0-9][0-9.,\\s\u00a0\u202f]*%");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The fields of numbers in whose columns a percent stands somewhere. */
    static Set<UUID> percents(Table table, ColumnMapping mapping, Map<UUID, OwnField> own) {
        var places = mapping.places(table.header().names());
        places.keySet().removeIf(it -> !isNumber(it, own));
        var found = new HashSet<UUID>();
        if (!places.isEmpty()) {
            table.forEach(
                    (line, why, fields) -> {},
                    row -> places.forEach((target, columns) -> {
                        if (columns.stream()
                                .anyMatch(it ->
                                        PERCENT.matcher(ReadRow.text(row, it)).matches())) {
                            found.add(id(target));
                        }
                    }));
        }
        return found;
    }

    private static boolean isNumber(String target, Map<UUID, OwnField> own) {
        if (!target.startsWith(ColumnMapping.OWN)) {
            return false;
        }
        var field = own.get(id(target));
        return field != null && field.kind() == Kind.NUMBER;
    }

    private static UUID id(String target) {
        return UUID.fromString(target.substring(ColumnMapping.OWN.length()));
    }

    void read(String target, String typed) {
        var field = own.get(id(target));
        if (field == null || typed.isEmpty()) {
            return;
        }
        field.tidy(typed)
                .ifPresentOrElse(
                        it -> into.own(field.id(), inOneUnit(field, typed, it)),
                        () -> notTaken(field, TableRow.shortened(Tidy.line(typed))));
    }

    private void notTaken(OwnField field, String typed) {
        if (field.kind() == Kind.CHOICE) {
            into.doubt("not-in-choices", field.name(), typed, String.join(", ", field.choices()));
        } else {
            into.doubt("not-taken", field.name(), typed);
        }
    }

    /** « 35 % » is kept as 35, and beside it 0.4 means forty of a hundred. */
    private String inOneUnit(OwnField field, String typed, String number) {
        if (field.kind() != Kind.NUMBER) {
            return number;
        }
        if (PERCENT.matcher(typed.strip()).matches()) {
            into.doubt("percent", field.name(), TableRow.shortened(typed), number);
            return number;
        }
        var value = new BigDecimal(number);
        var isShare = percents.contains(field.id()) && value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
        if (!isShare) {
            return number;
        }
        var percent = value.multiply(HUNDRED).stripTrailingZeros().toPlainString();
        into.doubt("share", field.name(), TableRow.shortened(typed), percent);
        return percent;
    }
}
