package org.maillage.notices;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.notices.Mail.Paced;
import org.maillage.notices.Mail.Personal;
import org.maillage.notices.TakeNews.Taken;
import org.maillage.shared.Job;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers what waits for somebody into one mail: in the morning, or on Mondays, as they have chosen; not for whom another mail of
 * that morning holds it.
 */
@Component
record GatherDigests(
        JdbcClient database,
        Outbox outbox,
        TakeNews takeNews,
        List<HoldsDigest> holds,
        TransactionTemplate transaction,
        Settings settings,
        Clock clock) {

    /** The hour in Paris from which on the digests of a day go. */
    private static final int MORNING = 7;

    private static final int AT_ONCE = 500;

    @Job(value = "notices.job.digests", everySeconds = 600)
    void gatherDigests() {
        var now = clock.instant().atZone(Words.PARIS);
        var morning = now.toLocalDate().atTime(MORNING, 0).atZone(Words.PARIS);
        if (now.isBefore(morning)) {
            return;
        }
        gather(Pace.DAILY, morning.toOffsetDateTime());
        gather(
                Pace.WEEKLY,
                morning.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toOffsetDateTime());
    }

    private void gather(Pace pace, OffsetDateTime until) {
        var after = "";
        List<String> waiting;
        do {
            waiting = waiting(pace, until, after);
            for (var recipient : toTell(pace, until, waiting)) {
                // One transaction a person: what goes into a digest is taken from those that wait at the same moment.
                transaction.executeWithoutResult(status -> {
                    var taken = takeNews.take(recipient, List.of(pace), until);
                    if (!taken.isEmpty()) {
                        post(recipient, pace, taken);
                    }
                });
            }
            after = waiting.isEmpty() ? after : waiting.getLast();
        } while (waiting.size() == AT_ONCE);
    }

    private List<String> waiting(Pace pace, OffsetDateTime until, String after) {
        return database.sql("""
                select distinct recipient
                from notices.mail
                where pace = :pace
                and sent_at is null
                and given_up_at is null
                and posted_at < :until
                and recipient > :after
                order by recipient
                limit :limit
                """)
                .param("pace", pace.key())
                .param("until", until)
                .param("after", after)
                .param("limit", AT_ONCE)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> toTell(Pace pace, OffsetDateTime until, List<String> waiting) {
        var day = until.atZoneSameInstant(Words.PARIS).toLocalDate();
        var held = holds.stream()
                .map(it -> it.held(pace, day, waiting))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return waiting.stream().filter(it -> !held.contains(it)).toList();
    }

    private void post(String recipient, Pace pace, Taken taken) {
        var language = taken.language();
        var digest = new Mail(
                        "digest " + UUID.randomUUID(),
                        recipient,
                        Words.sayIn(
                                language,
                                "notices.digest.subject." + pace.key(),
                                taken.items().size()),
                        Words.sayIn(
                                language,
                                "notices.digest.body." + pace.key(),
                                taken.words(),
                                settings.address("/account")))
                .at(new Paced(Pace.AT_ONCE, language, "/desk"));
        outbox.postMail(
                taken.replyTo() == null ? digest : digest.of(new Personal(taken.replyTo(), null, null, Duration.ZERO)));
        takeNews.heldIn(taken, digest.key());
    }
}
