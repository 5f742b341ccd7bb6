package org.maillage.alliance.timesheet;

import static org.maillage.shared.Words.say;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.maillage.alliance.SpentTime;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody types into the days of a sheet. */
record DaysForm(Filled filled, YearMonth month) {

    private static final String WORDS = "timesheet";

    DaysForm {
        for (var day = 1; day <= month.lengthOfMonth(); day++) {
            filled.offer(
                    away(day),
                    Away.all()
                            .map(it -> new Choice(it.key(), say("timesheet.absence." + it.key())))
                            .toList());
        }
    }

    static FormField<Integer> minutes(int day) {
        return FormField.readAs(
                "minutes-" + day, Kind.LINE, 12, "timesheet.minutes.wrong", SpentTime::read, SpentTime::typed);
    }

    static FormField<Away> away(int day) {
        return FormField.readAs("absence-" + day, Kind.CHOICE, 20, "web.form.choose", Away::read, Away::key);
    }

    private static List<FormField<?>> fields(YearMonth month) {
        var all = new ArrayList<FormField<?>>();
        for (var day = 1; day <= month.lengthOfMonth(); day++) {
            all.add(minutes(day));
            all.add(away(day));
        }
        return all;
    }

    static DaysForm of(List<SheetDay> days, YearMonth month) {
        var filled = Filled.empty(WORDS, fields(month));
        for (var it : days) {
            var day = it.onDay().getDayOfMonth();
            filled.with(minutes(day), it.minutes() == 0 ? null : it.minutes()).with(away(day), Away.of(it));
        }
        return new DaysForm(filled, month);
    }

    static DaysForm sent(MultiValueMap<String, String> sent, YearMonth month) {
        return new DaysForm(Filled.sent(WORDS, fields(month), sent), month);
    }

    /** @param elsewhere the minutes of days at other operations */
    Mistakes check(Operation operation, Map<LocalDate, Integer> elsewhere, LocalDate today) {
        var mistakes = filled.check().mistakes();
        for (var it : days()) {
            var day = it.onDay().getDayOfMonth();
            var other = elsewhere.getOrDefault(it.onDay(), 0);
            mistakes.unless(it.isSound(), "minutes-" + day, "timesheet.minutes.away")
                    .unless(
                            it.minutes() == 0 || operation.holds(it.onDay()),
                            "minutes-" + day,
                            "timesheet.minutes.outside")
                    .unless(
                            it.minutes() == 0 || !it.onDay().isAfter(today),
                            "minutes-" + day,
                            "timesheet.minutes.future")
                    .unless(
                            it.minutes() + other <= SpentTime.MOST_OF_DAY,
                            "minutes-" + day,
                            "timesheet.minutes.full",
                            SpentTime.typed(Math.max(0, SpentTime.MOST_OF_DAY - other)));
        }
        return mistakes;
    }

    /** The days on which something is said. */
    List<SheetDay> days() {
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(day -> {
                    var away = filled.get(away(day));
                    return new SheetDay(
                            month.atDay(day),
                            Objects.requireNonNullElse(filled.get(minutes(day)), 0),
                            away == null ? null : away.absence(),
                            away != null && away.half());
                })
                .filter(it -> it.minutes() > 0 || it.absence() != null)
                .toList();
    }
}
