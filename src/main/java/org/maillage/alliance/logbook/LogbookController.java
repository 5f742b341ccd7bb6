package org.maillage.alliance.logbook;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Activity;
import org.maillage.account.SignedIn;
import org.maillage.alliance.SpentTime;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The logbook of whoever reads it: the days of a month, and entries written, proposed and corrected. */
@Controller
record LogbookController(
        LogbookOverview overview,
        LogEntryFormOverview forms,
        KeepLogEntry keepLogEntry,
        ProposeEntries propose,
        LogEntries entries,
        Clock clock) {

    private static final String CORRECT = LogEntry.LOGBOOK + "/" + LogEntryId.ID + "/correct";

    @GetMapping(LogEntry.LOGBOOK)
    Answer list(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable String month) {
        var today = Words.today(clock);
        return Answer.show(
                "alliance/logbook/list", overview.page(reader, me, month(month, YearMonth.from(today)), today));
    }

    // What is no month, or has not come, is this one.
    static YearMonth month(@Nullable String typed, YearMonth now) {
        try {
            var month = typed == null ? now : YearMonth.parse(typed);
            return month.isAfter(now) || month.getYear() < 2000 ? now : month;
        } catch (DateTimeException e) {
            return now;
        }
    }

    @GetMapping(LogEntry.LOGBOOK + "/new")
    Answer ask(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID of) {
        var found = kind(kind);
        var activity =
                found == null || of == null ? null : propose.find(me, found, of).orElse(null);
        return forms.ask(activity, reader, me);
    }

    private static Activity.@Nullable Kind kind(@Nullable String typed) {
        return typed == null ? null : Typed.one(Activity.Kind.class, typed).orElse(null);
    }

    /**
     * Keeps an entry.
     *
     * @param id that the page has given it, by which it is kept once
     * @param kind of the activity that it is about, and {@code of} which of them; empty for none
     */
    @PostMapping(LogEntry.LOGBOOK)
    Answer add(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID of) {
        var entry = new LogEntryId(id);
        var form = forms.sent(sent, reader, me.id(), null);
        var known = kind(kind);
        var about = known == null || of == null ? null : of;
        if (form.check(Words.today(clock), false).none()) {
            var team = form.filled().must(LogEntryForm.TEAM);
            switch (keepLogEntry.keep(
                    form.entry(entry, me.id(), team, about == null ? null : known, about, null),
                    form.counts(),
                    form.twice())) {
                case KeepLogEntry.Outcome.Kept _ -> {
                    return Answer.done(LogEntry.LOGBOOK, "logbook.kept");
                }
                case KeepLogEntry.Outcome.ThereAlready _ -> {
                    return Answer.done(LogEntry.LOGBOOK, "logbook.there-already");
                }
                case KeepLogEntry.Outcome.DayFull(var left) -> full(form, left);
            }
        }
        return forms.refuse(form, entry, about == null ? null : known, about, reader);
    }

    private static void full(LogEntryForm form, int left) {
        form.filled()
                .mistakes()
                .unless(false, LogEntryForm.MINUTES.name(), "logbook.day-full", SpentTime.typed(Math.max(0, left)));
    }

    @GetMapping(CORRECT)
    Answer askCorrection(@Keeps LogEntry entry, @Keeps Reader reader) {
        return entry.corrected()
                ? Answer.done(LogEntry.LOGBOOK, "logbook.corrected-already")
                : forms.correct(entry, reader);
    }

    @PostMapping(CORRECT)
    Answer correct(
            @Keeps LogEntry entry,
            @Keeps Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        var correction = new LogEntryId(id);
        var form = forms.sent(sent, reader, entry.person(), entry);
        if (form.check(Words.today(clock), true).none()) {
            var team = form.filled().must(LogEntryForm.TEAM);
            switch (keepLogEntry.keep(
                    form.entry(correction, entry.person(), team, entry.kind(), entry.of(), entry.id()),
                    form.counts(),
                    form.twice())) {
                case KeepLogEntry.Outcome.Kept _ -> {
                    return Answer.done(
                            LogEntry.LOGBOOK + "?month="
                                    + YearMonth.from(form.filled().must(LogEntryForm.ON)),
                            "logbook.corrected");
                }
                case KeepLogEntry.Outcome.ThereAlready _ ->
                    form.filled().mistakes().seen(false);
                case KeepLogEntry.Outcome.DayFull(var left) -> full(form, left);
            }
        }
        return forms.refuse(entry, form, correction, reader);
    }

    /** Notes that its reader wants no entry of an activity. */
    @PostMapping(LogEntry.LOGBOOK + "/aside")
    Answer putAside(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String kind,
            @RequestParam UUID of) {
        var known = kind(kind);
        if (known != null) {
            entries.putAside(me.person(), known, of);
        }
        return Answer.done(LogEntry.LOGBOOK, "logbook.put-aside");
    }
}
