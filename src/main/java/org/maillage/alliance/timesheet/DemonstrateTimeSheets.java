package org.maillage.alliance.timesheet;

import static org.maillage.account.Example.must;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.alliance.timesheet.SheetDay.Absence;
import org.maillage.alliance.timesheet.SheetDay.Kind;
import org.maillage.alliance.timesheet.TimeSheet.Means;
import org.maillage.alliance.timesheet.TimeSheet.Signature;
import org.maillage.directory.DirectoryPolicy;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates an operation with the sheet of the month before last, validated, and that of the last, still a draft. */
@Component
@Order(100)
record DemonstrateTimeSheets(
        JdbcClient database,
        Operations operations,
        TimeSheets sheets,
        KeepTimeSheet keepTimeSheet,
        DirectoryPolicy policy)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "timesheets";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("logbook")
                && database.sql("select not exists (select from alliance.operation)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var team = policy.reader(me).teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        var said = Example.read(name(), Said.class);
        var last = YearMonth.from(example.today()).minusMonths(1);
        var operation = new Operation(
                UUID.randomUUID(),
                team.orElseThrow(),
                null,
                said.name,
                said.number,
                last.minusMonths(3).atDay(1),
                last.plusMonths(9).atEndOfMonth(),
                true,
                0);
        operations.add(operation, me.person());
        var before = last.minusMonths(1);
        var signed = keepTimeSheet.begin(operation, me, before, days(before, said));
        var newest = sheets.find(signed.id()).orElseThrow();
        must(
                keepTimeSheet.signOwn(newest, me, last.atDay(2))
                        && keepTimeSheet.signSecond(
                                newest, new Signature(said.second, said.office, Means.PAPER, last.atDay(6))),
                "a sheet was not signed");
        keepTimeSheet.begin(operation, me, last, days(last, said));
    }

    // A half day of work each Tuesday and Thursday, and one day of leave.
    private static List<SheetDay> days(YearMonth month, Said said) {
        return Stream.iterate(month.atDay(1), day -> day.plusDays(1))
                .limit(month.lengthOfMonth())
                .flatMap(day -> Stream.ofNullable(day(day, said)))
                .toList();
    }

    private static @Nullable SheetDay day(LocalDate day, Said said) {
        if (SheetDay.kind(day) != Kind.WORKING) {
            return null;
        }
        if (day.getDayOfWeek() == DayOfWeek.FRIDAY && day.getDayOfMonth() < 8) {
            return new SheetDay(day, 0, Absence.LEAVE, false);
        }
        return day.getDayOfWeek() == DayOfWeek.TUESDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY
                ? new SheetDay(day, said.minutes, null, false)
                : null;
    }

    /** The operation, and who signs second. */
    record Said(String name, String number, int minutes, String second, String office) {}
}
