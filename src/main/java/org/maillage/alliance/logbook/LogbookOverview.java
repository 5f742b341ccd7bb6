package org.maillage.alliance.logbook;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Activity;
import org.maillage.account.SignedIn;
import org.maillage.alliance.CountsTime;
import org.maillage.alliance.Craft;
import org.maillage.alliance.OpenConvention;
import org.maillage.alliance.SpentTime;
import org.maillage.alliance.logbook.LogbookPage.Day;
import org.maillage.alliance.logbook.LogbookPage.Line;
import org.maillage.alliance.logbook.LogbookPage.Proposed;
import org.maillage.alliance.logbook.LogbookPage.Share;
import org.maillage.directory.Reader;
import org.maillage.shared.CatalystRole;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.stereotype.Component;

/** Puts together the page of a logbook: what is proposed, the days of a month and what they come to. */
@Component
record LogbookOverview(LogEntries entries, ProposeEntries propose, LogEntryFormOverview forms, CountsTime countsTime) {

    private static final int MOST_PROPOSED = 5;

    LogbookPage page(Reader reader, SignedIn me, YearMonth month, LocalDate today) {
        var all = entries.of(me.person(), month);
        var counted = all.stream().filter(it -> !it.corrected()).toList();
        if (all.stream().anyMatch(LogEntry::example)) {
            Here.markDemonstration();
        }
        var now = YearMonth.from(today);
        var proposed = month.equals(now) ? propose.of(me) : List.<Activity>of();
        return new LogbookPage(
                Frame.of(say("logbook.title"), say("logbook.description")).asPersonal(),
                LogEntry.LOGBOOK + "/new",
                Words.month(month),
                at(month.minusMonths(1)),
                month.isBefore(now) ? at(month.plusMonths(1)) : "",
                SpentTime.typed(sum(counted)),
                shares(Craft.values(), "logbook.craft.", counted, LogEntry::craft),
                shares(CatalystRole.values(), "logbook.role.", counted, LogEntry::role),
                proposed(proposed.stream().limit(MOST_PROPOSED).toList(), reader, me),
                Math.max(0, proposed.size() - MOST_PROPOSED),
                days(all, counts(all, reader, me)),
                SharesController.SHARES + "?month=" + month);
    }

    private Map<UUID, String> counts(List<LogEntry> all, Reader reader, SignedIn me) {
        var shares = countsTime.of(all.stream().map(it -> it.id().value()).toList());
        var known = shares.isEmpty() ? List.<OpenConvention>of() : countsTime.open(me.id(), reader.teams());
        return shares.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> SharesForm.said(known, it.getValue())));
    }

    private static String at(YearMonth month) {
        return LogEntry.LOGBOOK + "?month=" + month;
    }

    private static int sum(List<LogEntry> counted) {
        return counted.stream().mapToInt(LogEntry::minutes).sum();
    }

    private static <E extends Enum<E>> List<Share> shares(
            E[] all, String words, List<LogEntry> counted, Function<LogEntry, E> of) {
        var sums = counted.stream().collect(Collectors.groupingBy(of, Collectors.summingInt(LogEntry::minutes)));
        return Arrays.stream(all)
                .filter(it -> sums.getOrDefault(it, 0) > 0)
                .map(it -> new Share(say(words + Typed.key(it)), SpentTime.typed(Objects.requireNonNull(sums.get(it)))))
                .toList();
    }

    private List<Proposed> proposed(List<Activity> activities, Reader reader, SignedIn me) {
        var about = forms.about(activities, reader, me);
        return IntStream.range(0, activities.size())
                .mapToObj(it -> proposed(activities.get(it), about.get(it)))
                .toList();
    }

    private static Proposed proposed(Activity activity, LogEntryForm it) {
        var form = it.filled();
        var kind = Typed.key(activity.kind());
        var minutes = activity.minutes();
        return new Proposed(
                activity.path(),
                activity.words(),
                say("logbook.kind." + kind) + " · " + day(activity.day()),
                minutes == null ? "" : what(minutes, form.must(LogEntryForm.CRAFT), form.must(LogEntryForm.ROLE)),
                it.shares().said(form),
                it.sent(),
                kind,
                activity.of().toString(),
                LogEntryFormOverview.newPath(activity));
    }

    private static String what(int minutes, Craft craft, CatalystRole role) {
        return SpentTime.typed(minutes) + " · " + at(craft, role);
    }

    private static String at(Craft craft, CatalystRole role) {
        return say("logbook.craft." + Typed.key(craft)) + " · " + say("logbook.role." + Typed.key(role));
    }

    private static List<Day> days(List<LogEntry> all, Map<UUID, String> counts) {
        var byId = all.stream().collect(Collectors.toMap(LogEntry::id, Function.identity()));
        return all.stream()
                .collect(Collectors.groupingBy(LogEntry::onDay, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Day(
                        day(it.getKey()),
                        SpentTime.typed(sum(it.getValue().stream()
                                .filter(one -> !one.corrected())
                                .toList())),
                        it.getValue().stream()
                                .map(one -> line(
                                        one, byId, counts.getOrDefault(one.id().value(), "")))
                                .toList()))
                .toList();
    }

    private static Line line(LogEntry entry, Map<LogEntryId, LogEntry> all, String counts) {
        var before = entry.corrects() == null ? null : all.get(entry.corrects());
        return new Line(
                SpentTime.typed(entry.minutes()),
                at(entry.craft(), entry.role()),
                entry.words(),
                entry.corrected(),
                says(entry, before),
                entry.corrected() ? "" : entry.correctPath(),
                entry.kind() == null ? "" : say("logbook.kind." + Typed.key(entry.kind())),
                counts);
    }

    private static String says(LogEntry entry, @Nullable LogEntry before) {
        if (entry.corrects() == null) {
            return "";
        }
        if (entry.takesBack()) {
            return say("logbook.takes-back");
        }
        return before == null
                ? say("logbook.corrects")
                : say("logbook.corrects.of", SpentTime.typed(before.minutes()), day(before.onDay()));
    }
}
