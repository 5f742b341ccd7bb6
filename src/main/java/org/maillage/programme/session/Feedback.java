package org.maillage.programme.session;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say of a session, or of an edition some months later. Who has answered and what was said are kept apart;
 * answers are shown from five on.
 */
@Component
public class Feedback {

    /** Fewer than these are not shown. */
    public static final int FEWEST = 5;

    private final JdbcClient database;

    Feedback(JdbcClient database) {
        this.database = database;
    }

    /** Whether somebody has given feedback already. */
    public boolean hasGiven(UUID subject, String moment, UUID person) {
        return database.sql("""
                select exists (
                  select from programme.feedback_given
                  where subject = :subject and moment = :moment and person = :person)
                """)
                .param("subject", subject)
                .param("moment", moment)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** Who has given feedback already. */
    public Set<UUID> given(UUID subject, String moment) {
        return database.sql("select person from programme.feedback_given where subject = :subject and moment = :moment")
                .param("subject", subject)
                .param("moment", moment)
                .query((row, number) -> row.getObject("person", UUID.class))
                .set();
    }

    /** Takes feedback in, once a person; false the second time. */
    @Transactional
    public boolean give(UUID subject, String moment, UUID person, TypedFeedback form) {
        var first = database.sql("""
                insert into programme.feedback_given (subject, moment, person)
                values (:subject, :moment, :person)
                on conflict do nothing
                """)
                        .param("subject", subject)
                        .param("moment", moment)
                        .param("person", person)
                        .update()
                > 0;
        if (first) {
            database.sql("""
                    insert into programme.feedback_answer (id, subject, moment, useful, kept, missed)
                    values (:id, :subject, :moment, :useful, :kept, :missed)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("subject", subject)
                    .param("moment", moment)
                    .param("useful", Integer.parseInt(form.useful()))
                    .param("kept", form.kept())
                    .param("missed", form.missed())
                    .update();
        }
        return first;
    }

    public int count(UUID subject, String moment) {
        return database.sql(
                        "select count(*) from programme.feedback_answer where subject = :subject and moment = :moment")
                .param("subject", subject)
                .param("moment", moment)
                .query(Integer.class)
                .single();
    }

    /** What was said, in no order that tells who; nothing below five answers. */
    public List<Answer> answers(UUID subject, String moment) {
        return database.sql("""
                select useful, kept, missed
                from programme.feedback_answer
                where subject = :subject
                and moment = :moment
                and (select count(*) from programme.feedback_answer where subject = :subject and moment = :moment) >= :fewest
                order by id
                limit 500
                """)
                .param("subject", subject)
                .param("moment", moment)
                .param("fewest", FEWEST)
                .query(RecordRows.of(Answer.class))
                .list();
    }

    /**
     * What somebody said.
     *
     * @param useful from 1, not at all, to 4, very much
     */
    public record Answer(int useful, String kept, String missed) {}
}
