package org.maillage.alliance.timesheet;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.alliance.CountsTime;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The operations of a team: made, read, changed, and months of them begun. */
@Controller
record OperationController(
        Operations operations,
        OperationOverview overview,
        KeepTimeSheet keepTimeSheet,
        CountsTime countsTime,
        Clock clock) {

    private static final String OPERATION = Operation.LIST + "/{operation:[0-9a-f]{8}-[0-9a-f-]{27}}";

    @GetMapping(Operation.LIST)
    Answer list(@Keeps Reader reader) {
        return Answer.show("alliance/timesheet/operations", overview.list(reader));
    }

    @GetMapping(Operation.LIST + "/new")
    Answer ask(@Keeps Reader reader, @AuthenticationPrincipal SignedIn me) {
        return overview.ask(null, overview.blank(Words.today(clock), me, reader), reader);
    }

    @PostMapping(Operation.LIST)
    Answer begin(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = overview.sent(sent, me, reader);
        if (!form.check(overview.teamOfConvention(form, me, reader)).none()) {
            return overview.refuse(null, form, reader);
        }
        var it = form.operation(UUID.randomUUID(), form.filled().must(OperationForm.TEAM), false, 0);
        operations.add(it, me.person());
        return Answer.done(it.path(), "timesheet.operation.begun");
    }

    @GetMapping(OPERATION)
    Answer show(@Keeps Operation operation, @Keeps Reader reader, @AuthenticationPrincipal SignedIn me) {
        return Answer.show("alliance/timesheet/operation", overview.page(operation, me, reader));
    }

    @GetMapping(OPERATION + "/edit")
    Answer edit(@Keeps Operation operation, @Keeps Reader reader, @AuthenticationPrincipal SignedIn me) {
        return overview.ask(operation, overview.of(operation, me, reader), reader);
    }

    @PostMapping(OPERATION)
    Answer save(
            @Keeps Operation operation,
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = overview.sent(sent, me, reader);
        form.filled().with(OperationForm.TEAM, operation.team());
        var mistakes = form.check(overview.teamOfConvention(form, me, reader)).seen(version, operation.version());
        if (mistakes.none()) {
            var outside = operations.outside(
                    operation,
                    form.filled().must(OperationForm.FROM),
                    form.filled().must(OperationForm.UNTIL));
            mistakes.unless(outside == 0, "until", "timesheet.operation.period.hours", outside);
        }
        if (mistakes.none()) {
            mistakes.seen(
                    operations.save(form.operation(operation.id(), operation.team(), operation.example(), version)));
        }
        return mistakes.none()
                ? Answer.done(operation.path(), "web.form.saved")
                : overview.refuse(operation, form, reader);
    }

    /** Begins the reader's sheet of a month, with what of their logbook counts for the convention of the operation. */
    @PostMapping(OPERATION + "/sheets")
    Answer beginSheet(@Keeps Operation operation, @AuthenticationPrincipal SignedIn me, @RequestParam String month) {
        var of = month(month).filter(operation::touches);
        if (of.isEmpty() || of.get().isAfter(YearMonth.from(Words.today(clock)))) {
            return Answer.done(operation.path(), "timesheet.month.none");
        }
        var counted = operation.convention() == null
                ? Map.<java.time.LocalDate, Integer>of()
                : countsTime.byDay(me.id(), operation.convention(), of.get());
        var days = counted.entrySet().stream()
                .filter(it -> it.getValue() > 0 && operation.holds(it.getKey()))
                .map(it -> new SheetDay(it.getKey(), it.getValue(), null, false))
                .toList();
        return Answer.done(
                keepTimeSheet.begin(operation, me, of.get(), days).path(),
                days.isEmpty() ? "timesheet.begun" : "timesheet.begun.counted");
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
