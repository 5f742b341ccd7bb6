package org.maillage.alliance.logbook;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
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

/** Counts many entries of somebody’s own logbook for conventions, with one gesture. */
@Controller
record SharesController(SharesOverview overview, CountEntries countEntries, Clock clock) {

    static final String SHARES = LogEntry.LOGBOOK + "/shares";

    private static final String PAGE = "alliance/logbook/shares";

    @GetMapping(SHARES)
    Answer ask(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable String month) {
        return Answer.show(PAGE, overview.page(reader, me, month(month)));
    }

    private YearMonth month(@Nullable String typed) {
        return LogbookController.month(typed, YearMonth.from(Words.today(clock)));
    }

    @PostMapping(SHARES)
    Answer count(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable List<UUID> entry) {
        var ticked = overview.ticked(me, month(month), entry == null ? List.of() : entry);
        var form = overview.sent(sent, reader, me, month(month));
        form.check(ticked);
        if (!form.filled().mistakes().none()) {
            return Answer.refuse(
                    PAGE,
                    overview.page(reader, me, month(month), form, ticked),
                    form.filled().mistakes());
        }
        countEntries.count(ticked, form.counts(), form.twice());
        return Answer.done(
                SHARES + "?month=" + month(month),
                form.counts().isEmpty() ? "logbook.shares.none-now" : "logbook.shares.counted",
                ticked.size());
    }
}
