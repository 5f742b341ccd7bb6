package org.maillage.notices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Fails;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mails that could not be sent of late: those that are tried again by themselves, those that are no more, and those from
 * before there was a mail server. What an address refused for good is told beside the person.
 */
@Component
record UnsentMails(
        JdbcClient database,
        Clock clock,
        @Value("${spring.mail.host:}") String server) implements Fails {

    private static final int SHOWN_DAYS = 30;

    @Override
    public String kind() {
        return "notices.unsent";
    }

    @Override
    public List<Failure> failures(int most) {
        return database
                .sql("""
                select id, recipient, coalesce(failure, '') as failure, posted_at, given_up_at, unserved,
                  (given_up_at is not null or unserved) and body <> '' as retriable
                from notices.mail
                where sent_at is null
                and (failure is not null or (unserved and :served))
                and (given_up_at is null or body <> '')
                and (good_until is null or good_until > :now)
                and posted_at > :since
                order by posted_at desc, id
                limit :most
                """)
                .param("served", !server.isBlank())
                .param("now", OffsetDateTime.now(clock))
                .param("since", OffsetDateTime.now(clock).minusDays(SHOWN_DAYS))
                .param("most", most)
                .query(RecordRows.of(Unsent.class))
                .list()
                .stream()
                .map(Unsent::said)
                .toList();
    }

    @Override
    public boolean retry(String id) {
        return database.sql("""
                update notices.mail
                set given_up_at = null, unserved = false, tries = 0, next_try_at = :now
                where id::text = :id
                and sent_at is null
                and (given_up_at is not null or unserved)
                and body <> ''
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                > 0;
    }

    record Unsent(
            UUID id,
            String recipient,
            String failure,
            OffsetDateTime postedAt,
            @Nullable OffsetDateTime givenUpAt,
            boolean unserved,
            boolean retriable) {

        Failure said() {
            var key = unserved
                    ? "notices.unsent.unserved"
                    : givenUpAt == null ? "notices.unsent.tried" : "notices.unsent.given-up";
            return new Failure(
                    id.toString(),
                    postedAt.toInstant(),
                    Words.say("notices.unsent.mail", recipient),
                    Words.say(key, failure),
                    "",
                    retriable);
        }
    }
}
