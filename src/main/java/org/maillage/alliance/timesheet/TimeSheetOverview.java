package org.maillage.alliance.timesheet;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressees;
import org.maillage.alliance.SpentTime;
import org.maillage.alliance.timesheet.SheetDay.Kind;
import org.maillage.alliance.timesheet.TimeSheet.Signature;
import org.maillage.shared.OwnData;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the page of a sheet. */
@Component
record TimeSheetOverview(TimeSheets sheets, SignLinks links, Addressees addressees) {

    /** @param link the name under which a link was left that is shown once */
    TimeSheetPage page(ReadSheet read, String link) {
        return page(
                read, days(read), SecondForm.blank().filled(), AgainForm.blank().filled(), Here.left(link));
    }

    TimeSheetPage page(ReadSheet read, DaysForm form) {
        return page(read, form, SecondForm.blank().filled(), AgainForm.blank().filled(), "");
    }

    TimeSheetPage page(ReadSheet read, SecondForm form) {
        return page(read, days(read), form.filled(), AgainForm.blank().filled(), "");
    }

    TimeSheetPage page(ReadSheet read, AgainForm form) {
        return page(read, days(read), SecondForm.blank().filled(), form.filled(), "");
    }

    private DaysForm days(ReadSheet read) {
        return DaysForm.of(sheets.days(read.sheet()), read.sheet().yearMonth());
    }

    private TimeSheetPage page(ReadSheet read, DaysForm form, Filled second, Filled again, String link) {
        var sheet = read.sheet();
        var elsewhere = sheets.elsewhere(sheet);
        var lines = SheetLines.of(sheet.yearMonth(), form.days(), elsewhere);
        var asks = read.own() && !sheet.isDraft() && !sheet.isValidated();
        return new TimeSheetPage(
                Frame.of(
                                say("timesheet.title", read.operation().name(), Words.month(sheet.yearMonth())),
                                say("timesheet.description"))
                        .under(say("timesheet.all"), Operation.LIST)
                        .under(read.operation().name(), read.operation().path())
                        .asPersonal(),
                sheet.path(),
                sheet.version(),
                who(sheet),
                read.operation().name(),
                Words.month(sheet.yearMonth()),
                OperationOverview.version(sheet),
                sheet.reason(),
                lines.lines().stream().map(it -> row(it, form)).toList(),
                SpentTime.typed(lines.minutes()),
                signatures(sheet),
                mistakes(form, second, again),
                read.own() && sheet.isDraft(),
                asks,
                asks ? second : null,
                link,
                asks ? links.waitsFor(sheet) : "",
                read.own() && sheet.isValidated() && isLatest(sheet) ? again : null,
                versions(sheet));
    }

    private static Mistakes mistakes(DaysForm form, Filled second, Filled again) {
        return Stream.of(form.filled().mistakes(), second.mistakes(), again.mistakes())
                .filter(it -> !it.none())
                .findFirst()
                .orElse(form.filled().mistakes());
    }

    /** Who worked. */
    String who(TimeSheet sheet) {
        var own = sheet.own();
        if (own != null) {
            return OwnData.shown(own.name());
        }
        var known = sheet.person() == null
                ? null
                : addressees.of(List.of(sheet.person())).get(sheet.person());
        return known == null ? say("account.erased") : known.name();
    }

    boolean isLatest(TimeSheet sheet) {
        return sheets.versions(sheet.operation(), sheet.person(), sheet.yearMonth()).stream()
                .findFirst()
                .map(it -> it.id().equals(sheet.id()))
                .orElse(true);
    }

    private List<Choice> versions(TimeSheet sheet) {
        return sheets.versions(sheet.operation(), sheet.person(), sheet.yearMonth()).stream()
                .filter(it -> !it.id().equals(sheet.id()))
                .map(it -> new Choice(
                        it.path(), say("timesheet.version", it.number()) + " · " + OperationOverview.state(it)))
                .toList();
    }

    /** Who signed it, each with the day and the way. */
    static List<String> signatures(TimeSheet sheet) {
        return Stream.of(sheet.own(), sheet.second())
                .filter(Objects::nonNull)
                .map(TimeSheetOverview::signature)
                .toList();
    }

    private static String signature(@Nullable Signature it) {
        return it == null
                ? ""
                : say(
                        "timesheet.signature." + Typed.key(it.means()),
                        it.office().isEmpty()
                                ? OwnData.shown(it.name())
                                : say("timesheet.named", OwnData.shown(it.name()), it.office()),
                        day(it.on()));
    }

    static String kind(Kind kind) {
        return kind == Kind.WORKING ? "" : say("timesheet.kind." + Typed.key(kind));
    }

    static String absence(SheetDay it) {
        var away = Away.of(it);
        return away == null ? "" : say("timesheet.absence." + away.key());
    }

    static String time(int minutes) {
        return minutes == 0 ? "" : SpentTime.typed(minutes);
    }

    private static TimeSheetPage.Row row(SheetLines.Line it, DaysForm form) {
        var day = it.day().onDay().getDayOfMonth();
        var minutes = form.filled().drawn(DaysForm.minutes(day), "", "");
        var away = form.filled().drawn(DaysForm.away(day), "", "");
        return new TimeSheetPage.Row(
                day,
                named(it),
                kind(it.kind()),
                minutes.value(),
                time(it.day().minutes()),
                away.value(),
                absence(it.day()),
                time(it.elsewhere()),
                it.elsewhere() == 0 ? "" : time(it.total()),
                minutes.mistake().isEmpty() ? away.mistake() : minutes.mistake(),
                away.choices());
    }

    static String named(SheetLines.Line it) {
        var language = Words.areEnglish() ? Locale.UK : Locale.FRANCE;
        return Words.namedDayIn(language, it.day().onDay());
    }
}
