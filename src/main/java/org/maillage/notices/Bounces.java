package org.maillage.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses that mails came back from lately, or that none could be sent to for days. */
@Repository
record Bounces(JdbcClient database, Clock clock) implements Undelivered {

    private static final Duration LATELY = Duration.ofDays(60);
    private static final int LONGEST = 500;

    /**
     * Notes that a mail came back for good.
     *
     * @param status by RFC 3463, as 5.1.1; or the reply of the server, as 550
     */
    void note(String recipient, String status, String words) {
        database.sql("""
                insert into notices.bounce (recipient, at, status, words)
                values (:recipient, :now, :status, :words)
                on conflict (recipient) do update
                set at = excluded.at, status = excluded.status, words = excluded.words
                """)
                .param("recipient", recipient.toLowerCase(Locale.ROOT))
                .param("now", OffsetDateTime.now(clock))
                .param("status", status)
                .param("words", words.substring(0, Math.min(LONGEST, words.length())))
                .update();
    }

    @Override
    public Map<String, String> among(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select recipient, status || ' ' || words as said
                        from notices.bounce
                        where recipient = any(:addresses)
                        and at > :since
                        union all
                        select distinct on (recipient) recipient, failure
                        from notices.mail
                        where recipient = any(:addresses)
                        and sent_at is null
                        and given_up_at > :since
                        and failure is not null
                        and body <> ''
                        and posted_at > :since
                        order by 1
                        """)
                .param("addresses", addresses.toArray(String[]::new))
                .param("since", OffsetDateTime.now(clock).minus(LATELY))
                .query((row, number) -> Map.entry(row.getString("recipient"), row.getString("said")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (bounce, failure) -> bounce));
    }
}
