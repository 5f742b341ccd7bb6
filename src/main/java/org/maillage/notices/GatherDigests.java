package org.maillage.notices;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.notices.Mail.Paced;
import org.maillage.notices.Mail.Personal;
import org.maillage.shared.Job;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gathers what waits for somebody into one mail: in the morning, or on Mondays, as they have chosen. */
@Component
record GatherDigests(
        JdbcClient database,
        Outbox outbox,
        List<StillNews> looks,
        TransactionTemplate transaction,
        Settings settings,
        Clock clock) {

    /** The hour in Paris from which on the digests of a day go. */
    private static final int MORNING = 7;

    private static final int MOST_PEOPLE = 500;

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
                morning.with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .toOffsetDateTime());
    }

    private void gather(Pace pace, OffsetDateTime until) {
        var waiting = database.sql("""
                select distinct recipient
                from notices.mail
                where pace = :pace
                and sent_at is null
                and given_up_at is null
                and posted_at < :until
                limit :limit
                """)
                .param("pace", pace.key())
                .param("until", until)
                .param("limit", MOST_PEOPLE)
                .query((row, number) -> row.getString(1))
                .list();
        for (var recipient : waiting) {
            // One transaction a person: what goes into a digest is taken from those that wait at the same moment.
            transaction.executeWithoutResult(status -> gather(recipient, pace, until));
        }
    }

    private void gather(String recipient, Pace pace, OffsetDateTime until) {
        var items = new ArrayList<>(database.sql("""
                with item as (
                  select id, subject, body, language, path, reply_to, posted_at
                  from notices.mail
                  where recipient = :recipient
                  and pace = :pace
                  and sent_at is null
                  and given_up_at is null
                  and (good_until is null or good_until > :now)
                  and posted_at < :until
                  for update skip locked
                ), taken as (
                  update notices.mail
                  set sent_at = :now, body = '', way_out = null
                  where id in (select id from item)
                )
                select id, subject, body, language, path, reply_to
                from item
                order by posted_at, id
                """)
                .param("recipient", recipient)
                .param("pace", pace.key())
                .param("until", until)
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Item.class))
                .list());
        var leftOut = leftOut(recipient, items);
        if (!leftOut.isEmpty()) {
            items.removeAll(leftOut);
            forget(leftOut);
        }
        if (!items.isEmpty()) {
            post(recipient, pace, items);
        }
    }

    /** What is not for them any more; each page is asked for once, however much is told of it. */
    private List<Item> leftOut(String recipient, List<Item> items) {
        var answers = new HashMap<String, Boolean>();
        return items.stream()
                .filter(it -> it.path() != null
                        && !answers.computeIfAbsent(
                                it.path(), path -> looks.stream().allMatch(look -> look.isFor(recipient, path))))
                .toList();
    }

    // It was not sent, and nothing shall say that it was.
    private void forget(List<Item> items) {
        database.sql("delete from notices.mail where id = any(:items)")
                .param("items", items.stream().map(Item::id).toArray(UUID[]::new))
                .update();
    }

    private void post(String recipient, Pace pace, List<Item> items) {
        var language = Locale.forLanguageTag(items.getLast().language());
        var told = items.stream().map(it -> it.subject() + "\n" + it.body()).collect(Collectors.joining("\n"));
        var digest = new Mail(
                        "digest " + UUID.randomUUID(),
                        recipient,
                        Words.sayIn(language, "notices.digest.subject." + pace.key(), items.size()),
                        Words.sayIn(language, "notices.digest.body." + pace.key(), told, settings.address("/account")))
                .at(new Paced(Pace.AT_ONCE, language, "/desk"));
        var authors = items.stream().map(Item::replyTo).filter(Objects::nonNull).collect(Collectors.toSet());
        outbox.postMail(
                authors.size() == 1
                        ? digest.of(new Personal(authors.iterator().next(), null, null, Duration.ZERO))
                        : digest);
        database.sql("""
                update notices.mail
                set digest = (select id from notices.mail where key = :key)
                where id = any(:items)
                """)
                .param("key", digest.key())
                .param("items", items.stream().map(Item::id).toArray(UUID[]::new))
                .update();
    }

    /** Something that waits to be told. */
    record Item(
            UUID id,
            String subject,
            String body,
            String language,
            @Nullable String path,
            @Nullable String replyTo) {}
}
