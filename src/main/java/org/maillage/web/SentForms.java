package org.maillage.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms that were carried out of late. */
@Component
record SentForms(JdbcClient database, Clock clock) {

    private static final Duration KEPT = Duration.ofDays(2);

    /** Takes a form until the transaction ends; false while another has it. */
    boolean take(UUID form, String contents) {
        return database.sql("""
                select pg_try_advisory_xact_lock('sent_form'::regclass::oid::int, hashtext(:id || :contents))
                """)
                .param("id", form.toString())
                .param("contents", contents)
                .query(Boolean.class)
                .single();
    }

    /** Where the sender of a form was led on, if it was carried out. */
    Optional<String> answer(UUID form, String contents) {
        return database.sql("select answer from sent_form where id = :id and contents = :contents")
                .param("id", form)
                .param("contents", contents)
                .query((row, number) -> row.getString("answer"))
                .optional();
    }

    /** Keeps, in the transaction that carries the form out, where its sender is led on. */
    void led(UUID form, String contents, String answer) {
        database.sql("insert into sent_form (id, contents, came_at, answer) values (:id, :contents, :now, :answer)")
                .param("id", form)
                .param("contents", contents)
                .param("now", OffsetDateTime.now(clock))
                .param("answer", answer)
                .update();
    }

    @Job(value = "web.job.forms", everySeconds = 3_600)
    void forget() {
        database.sql("delete from sent_form where came_at < :since")
                .param("since", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }
}
