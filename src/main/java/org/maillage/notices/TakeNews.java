package org.maillage.notices;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes what waits to be told to somebody together, for one mail to hold it; in the transaction in which that is posted. */
@Component
public record TakeNews(JdbcClient database, List<StillNews> looks, Clock clock) {

    /** What was taken, in the order in which it happened. */
    public record Taken(List<Item> items) {

        public boolean isEmpty() {
            return items.isEmpty();
        }

        /** All of it, as it stands in a mail. */
        public String words() {
            return items.stream().map(it -> it.subject() + "\n" + it.body()).collect(joining("\n"));
        }

        /** Whoever may be answered, where all of it is of one person. */
        public @Nullable String replyTo() {
            var authors =
                    items.stream().map(Item::replyTo).filter(Objects::nonNull).collect(toSet());
            return authors.size() == 1 ? authors.iterator().next() : null;
        }

        Locale language() {
            return Locale.forLanguageTag(items.getLast().language());
        }
    }

    /** One piece of news. */
    record Item(
            UUID id,
            String subject,
            String body,
            String language,
            @Nullable String path,
            @Nullable String replyTo) {}

    /** All that waits for an address, whatever the pace. */
    public Taken take(String recipient) {
        return take(recipient, List.of(Pace.DAILY, Pace.WEEKLY), OffsetDateTime.now(clock));
    }

    Taken take(String recipient, List<Pace> paces, OffsetDateTime until) {
        var items = database.sql("""
                with item as (
                  select id, subject, body, language, path, reply_to, posted_at
                  from notices.mail
                  where recipient = :recipient
                  and pace = any(:paces)
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
                .param("paces", paces.stream().map(Pace::key).toArray(String[]::new))
                .param("until", until)
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Item.class))
                .list();
        var leftOut = leftOut(recipient, items);
        forget(leftOut);
        return new Taken(items.stream().filter(it -> !leftOut.contains(it)).toList());
    }

    /** What is not for them any more; each page is asked for once, however much is told of it. */
    private Collection<Item> leftOut(String recipient, List<Item> items) {
        var answers = new HashMap<String, Boolean>();
        return items.stream()
                .filter(it -> it.path() != null
                        && !answers.computeIfAbsent(
                                it.path(), path -> looks.stream().allMatch(look -> look.isFor(recipient, path))))
                .collect(toSet());
    }

    // It was not sent, and nothing shall say that it was.
    private void forget(Collection<Item> items) {
        if (!items.isEmpty()) {
            database.sql("delete from notices.mail where id = any(:items)")
                    .param("items", items.stream().map(Item::id).toArray(UUID[]::new))
                    .update();
        }
    }

    /** Says which mail holds what was taken: what becomes of that has become of this. */
    public void heldIn(Taken taken, String key) {
        database.sql("""
                update notices.mail
                set digest = (select id from notices.mail where key = :key)
                where id = any(:items)
                """)
                .param("key", key)
                .param("items", taken.items().stream().map(Item::id).toArray(UUID[]::new))
                .update();
    }
}
