package org.maillage.notices;

import java.util.Map;
import java.util.function.Supplier;
import org.maillage.shared.Counted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many mails wait to be sent at once; those of digests wait for their day. */
@Component
record CountedMails(JdbcClient database) implements Counted {

    @Override
    public Map<String, Supplier<Number>> counts() {
        return Map.of("mails.waiting", () -> database.sql("""
                select count(*)
                from notices.mail
                where sent_at is null
                and given_up_at is null
                and pace is null
                """).query(Long.class).single());
    }
}
