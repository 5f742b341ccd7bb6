package org.maillage.alliance.logbook;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.alliance.CountsTime;
import org.maillage.alliance.OpenConvention;
import org.maillage.alliance.SpentTime;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the page on which the entries of a month are counted for conventions: those that count for none are ticked. */
@Component
record SharesOverview(LogEntries entries, CountsTime countsTime, Clock clock) {

    SharesPage page(Reader reader, SignedIn me, YearMonth month) {
        var form = ManySharesForm.blank(shares(reader, me, month));
        var all = of(me, month);
        var counted = countsTime.of(all.stream().map(it -> it.id().value()).toList());
        var ticked =
                all.stream().filter(it -> !counted.containsKey(it.id().value())).toList();
        ticked.stream().findFirst().ifPresent(it -> form.shares().suppose(form.filled(), it.team(), it.onDay()));
        return page(reader, me, month, form, ticked);
    }

    SharesPage page(Reader reader, SignedIn me, YearMonth month, ManySharesForm form, List<LogEntry> ticked) {
        var all = of(me, month);
        var counted = countsTime.of(all.stream().map(it -> it.id().value()).toList());
        var known = countsTime.open(me.id(), reader.teams());
        return new SharesPage(
                Frame.of(say("logbook.shares"), say("logbook.description"))
                        .under(say("logbook.title"), LogEntry.LOGBOOK)
                        .asPersonal(),
                at(month),
                Words.month(month),
                at(month.minusMonths(1)),
                month.isBefore(YearMonth.from(today(clock))) ? at(month.plusMonths(1)) : "",
                all.stream()
                        .map(it -> new SharesPage.Row(
                                it.id().value().toString(),
                                day(it.onDay()),
                                SpentTime.typed(it.minutes()) + " · " + say("logbook.craft." + Typed.key(it.craft())),
                                it.words(),
                                SharesForm.said(
                                        known, counted.getOrDefault(it.id().value(), List.of())),
                                ticked.contains(it)))
                        .toList(),
                form.shares().drawn(form.filled()),
                form.shares().why(form.filled()),
                form.filled().mistakes());
    }

    private static String at(YearMonth month) {
        return SharesController.SHARES + "?month=" + month;
    }

    ManySharesForm sent(MultiValueMap<String, String> sent, Reader reader, SignedIn me, YearMonth month) {
        return ManySharesForm.sent(sent, shares(reader, me, month));
    }

    /** Those of somebody’s own entries of a month that were ticked. */
    List<LogEntry> ticked(SignedIn me, YearMonth month, Collection<UUID> ticked) {
        return of(me, month).stream()
                .filter(it -> ticked.contains(it.id().value()))
                .toList();
    }

    private List<LogEntry> of(SignedIn me, YearMonth month) {
        return entries.of(me.person(), month).stream()
                .filter(it -> !it.corrected() && it.minutes() > 0)
                .toList();
    }

    // What has some day of the month in its period.
    private SharesForm shares(Reader reader, SignedIn me, YearMonth month) {
        return new SharesForm(countsTime.open(me.id(), reader.teams()).stream()
                .filter(it -> touches(it, month))
                .toList());
    }

    private static boolean touches(OpenConvention it, YearMonth month) {
        return !it.from().isAfter(month.atEndOfMonth()) && !it.until().isBefore(month.atDay(1));
    }
}
