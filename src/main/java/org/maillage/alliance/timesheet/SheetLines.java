package org.maillage.alliance.timesheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.alliance.timesheet.SheetDay.Kind;

/**
 * The days of a month as a sheet shows them, each with what it holds elsewhere.
 *
 * @param minutes of the month; leave is not among them
 */
record SheetLines(List<Line> lines, int minutes) {

    /**
     * A day, be there something said of it or not.
     *
     * @param elsewhere minutes at other operations
     */
    record Line(SheetDay day, Kind kind, int elsewhere) {

        int total() {
            return day.minutes() + elsewhere;
        }
    }

    static SheetLines of(YearMonth month, List<SheetDay> days, Map<LocalDate, Integer> elsewhere) {
        var said = days.stream().collect(Collectors.toMap(SheetDay::onDay, it -> it));
        var lines = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .map(day -> new Line(
                        said.getOrDefault(day, new SheetDay(day, 0, null, false)),
                        SheetDay.kind(day),
                        elsewhere.getOrDefault(day, 0)))
                .toList();
        return new SheetLines(lines, days.stream().mapToInt(SheetDay::minutes).sum());
    }
}
