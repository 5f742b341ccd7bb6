package org.maillage.alliance.timesheet;

import static org.maillage.shared.Words.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.alliance.SpentTime;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.print.AccessiblePdf;
import org.maillage.print.Document;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Column;
import org.maillage.print.Document.Paragraph;
import org.maillage.print.Document.Run;
import org.maillage.print.Document.Table;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.table.SafeWorkbook;
import org.springframework.stereotype.Component;

/** A sheet as files: to be printed and signed, and to be reckoned with. */
@Component
record TimeSheetDocument(TimeSheets sheets, TimeSheetOverview overview, DirectoryPolicy policy, Clock clock) {

    private static final String ROOM = "\u00a0".repeat(60) + "\n\u00a0";
    private static final double MINUTES_OF_HOUR = 60;
    private static final int DECIMALS = 2;

    String name(ReadSheet read) {
        return "%s-%s-v%d"
                .formatted(
                        Typed.slug(read.operation().name()),
                        read.sheet().yearMonth(),
                        read.sheet().number());
    }

    private SheetLines lines(ReadSheet read) {
        return SheetLines.of(read.sheet().yearMonth(), sheets.days(read.sheet()), sheets.elsewhere(read.sheet()));
    }

    private static List<String> columns() {
        return Stream.of("day", "kind", "hours", "absence", "elsewhere", "total")
                .map(it -> say("timesheet.column." + it))
                .toList();
    }

    private static List<String> cells(SheetLines.Line it) {
        return List.of(
                TimeSheetOverview.named(it),
                TimeSheetOverview.kind(it.kind()),
                TimeSheetOverview.time(it.day().minutes()),
                TimeSheetOverview.absence(it.day()),
                TimeSheetOverview.time(it.elsewhere()),
                TimeSheetOverview.time(it.total()));
    }

    byte[] pdf(ReadSheet read) {
        var sheet = read.sheet();
        var lines = lines(read);
        var title = say("timesheet.title", read.operation().name(), Words.month(sheet.yearMonth()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(List.of(
                Run.strong(overview.who(sheet)),
                Run.of("\n" + policy.nameOf(read.operation().team())),
                Run.of("\n" + OperationOverview.detail(read.operation())),
                Run.of(
                        sheet.number() == 1
                                ? ""
                                : "\n" + say("timesheet.version.why", sheet.number(), sheet.reason())))));
        blocks.add(new Table(
                say("timesheet.caption", Words.month(sheet.yearMonth()), SpentTime.typed(lines.minutes())),
                columns().stream().map(it -> new Column(it, false)).toList(),
                lines.lines().stream()
                        .map(it -> cells(it).stream().map(Paragraph::of).toList())
                        .toList()));
        blocks.add(new Paragraph(List.of(Run.strong(say("timesheet.sum", SpentTime.typed(lines.minutes()))))));
        blocks.add(Paragraph.of(say("timesheet.leave")));
        TimeSheetOverview.signatures(sheet).forEach(it -> blocks.add(Paragraph.of(it)));
        if (!sheet.isValidated()) {
            blocks.add(Paragraph.of(say("timesheet.room") + "\n" + ROOM));
        }
        return AccessiblePdf.of(new Document(
                Words.language().getLanguage(),
                title,
                say("timesheet.description"),
                policy.nameOf(read.operation().team()),
                clock.instant().atOffset(ZoneOffset.UTC),
                blocks));
    }

    byte[] workbook(ReadSheet read) {
        var lines = lines(read);
        var into = new ByteArrayOutputStream();
        try (var book = new SafeWorkbook(into, Words.month(read.sheet().yearMonth()), columns())) {
            for (var it : lines.lines()) {
                book.row(List.of(
                        it.day().onDay().toString(),
                        TimeSheetOverview.kind(it.kind()),
                        hours(it.day().minutes()),
                        TimeSheetOverview.absence(it.day()),
                        hours(it.elsewhere()),
                        hours(it.total())));
            }
            book.row(List.of(say("timesheet.column.sum"), "", hours(lines.minutes()), "", "", ""));
            book.row(List.of(
                    overview.who(read.sheet()),
                    read.operation().name(),
                    read.operation().number()));
            TimeSheetOverview.signatures(read.sheet()).forEach(it -> book.row(List.of(it)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return into.toByteArray();
    }

    // Hours with a comma or a point, as the reader reckons with them.
    private static String hours(int minutes) {
        return minutes == 0 ? "" : Words.decimal(minutes / MINUTES_OF_HOUR, DECIMALS);
    }
}
