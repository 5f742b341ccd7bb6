package org.maillage.directory.formats;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Moments;
import org.maillage.directory.Tidy;
import org.maillage.table.TableRow;

/** Reads when somebody was last seen: a day, or what people write who remember no more than the month. */
record SeenDay(RowCells cells, StagedRow into) {

    /** Days as spreadsheets count them, where nobody has told them that they are days: from 2009 to 2064. */
    private static final Pattern SERIAL = Pattern.compile("([45][0-9]{4})(?:\\.0)?");

    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);

    @Nullable
    LocalDate read() {
        var typed = Tidy.line(cells.text(ColumnMapping.SEEN_ON));
        if (typed.isEmpty()) {
            return null;
        }
        var day = day(typed);
        if (day.isEmpty()) {
            into.doubt("not-taken", cells.label(ColumnMapping.SEEN_ON), TableRow.shortened(typed));
        }
        return day.orElse(null);
    }

    /** A day; the first of a month or year where no more is said. */
    private Optional<LocalDate> day(String typed) {
        var serial = SERIAL.matcher(typed);
        if (serial.matches()) {
            var day = FIRST_SERIAL.plusDays(Long.parseLong(serial.group(1)));
            into.doubt("serial-day", cells.label(ColumnMapping.SEEN_ON), typed, day.toString());
            return Optional.of(day);
        }
        return Moments.of(typed).map(moment -> {
            if (moment.length() < 10) {
                into.doubt("first-day", cells.label(ColumnMapping.SEEN_ON), typed, moment);
            }
            return LocalDate.parse(
                    moment + "-01-01".substring(moment.length() == 4 ? 0 : moment.length() == 7 ? 3 : 6));
        });
    }
}
