package org.maillage.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms that came of late. */
@Component
record SentForms(JdbcClient database, Clock clock) {

    private static final Duration KEPT = Duration.ofDays(2);

    /** After this time a form without an answer was cut off, with the platform, and may come again. */
    private static final Duration CUT_OFF = Duration.ofMinutes(1);

    /** Whether it comes for the first time; then it is under way. */
    boolean comes(UUID form, String contents) {
        var now = OffsetDateTime.now(clock);
        return database.sql("""
                insert into sent_form as sent (id, contents, came_at) values (:id, :contents, :now)
                on conflict (id, contents) do update set came_at = excluded.came_at
                where sent.answer is null and sent.came_at < :cutOff
                """)
                        .param("id", form)
                        .param("contents", contents)
                        .param("now", now)
                        .param("cutOff", now.minus(CUT_OFF))
                        .update()
                == 1;
    }

    /** Where the sender of a form was led on: no address while it is under way, empty when it has not come or failed. */
    Optional<String> answer(UUID form, String contents) {
        return database.sql(
                        "select coalesce(answer, '') as answer from sent_form where id = :id and contents = :contents")
                .param("id", form)
                .param("contents", contents)
                .query((row, number) -> row.getString("answer"))
                .optional();
    }

    void led(UUID form, String contents, String answer) {
        database.sql("update sent_form set answer = :answer where id = :id and contents = :contents")
                .param("id", form)
                .param("contents", contents)
                .param("answer", answer)
                .update();
    }

    /** Nothing was carried out: the same form may come again. */
    void failed(UUID form, String contents) {
        database.sql("delete from sent_form where id = :id and contents = :contents and answer is null")
                .param("id", form)
                .param("contents", contents)
                .update();
    }

    @Job(value = "web.job.forms", everySeconds = 3_600)
    void forget() {
        database.sql("delete from sent_form where came_at < :since")
                .param("since", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }
}
