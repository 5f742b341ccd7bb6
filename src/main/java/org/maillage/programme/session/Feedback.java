package org.maillage.programme.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.programme.LiveEdition;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/**
 * What people say of a session, or of an edition some months later. Who has answered and what was said are kept apart;
 * answers are shown from five on.
 */
@Component
public class Feedback {

    /** Fewer than these are not shown. */
    public static final int FEWEST = 5;

    /** From 1, not at all, to 4, very much. */
    public static final FormField<Integer> USEFUL =
            FormField.number("useful", 1, 4, "web.form.choose").must().drawnAs(FormField.Kind.RADIO);

    private static final FormField<String> KEPT = FormField.text("kept", 2000);
    private static final FormField<String> MISSED = FormField.text("missed", 2000);

    private static final Fields FORM = Fields.of("session.feedback", USEFUL, KEPT, MISSED);

    private final JdbcClient database;

    Feedback(JdbcClient database) {
        this.database = database;
    }

    /** The form before anybody has filled it. */
    public static Filled empty() {
        return offering(FORM.empty());
    }

    /** The form as a browser sends it, with what is wrong with it. */
    public static Filled sent(MultiValueMap<String, String> sent) {
        return offering(FORM.sent(sent)).check();
    }

    private static Filled offering(Filled form) {
        return form.offerEach(USEFUL, List.of(4, 3, 2, 1));
    }

    /** Whether somebody has given feedback already. */
    public boolean hasGiven(Subject subject, PersonId person) {
        return database.sql("""
                select exists (
                  select from programme.feedback_given
                  where subject = :subject and moment = :moment and person = :person)
                """)
                .param("subject", subject.id())
                .param("moment", Typed.key(subject.moment()))
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Who has given feedback already. */
    public Set<UUID> given(Subject subject) {
        return given(List.of(subject.id()), subject.moment()).getOrDefault(subject.id(), Set.of());
    }

    /** The same of some subjects; one of which nobody has said anything is left out. */
    public Map<UUID, Set<UUID>> given(Collection<UUID> subjects, Moment moment) {
        var given = new HashMap<UUID, Set<UUID>>();
        if (!subjects.isEmpty()) {
            database.sql("""
                    select subject, person from programme.feedback_given where subject = any(:subjects) and moment = :moment
                    """)
                    .param("subjects", subjects.toArray(UUID[]::new))
                    .param("moment", Typed.key(moment))
                    .query(row -> {
                        given.computeIfAbsent(row.getObject("subject", UUID.class), it -> new HashSet<>())
                                .add(row.getObject("person", UUID.class));
                    });
        }
        return given;
    }

    /** Takes feedback in, once a person; false the second time. */
    @Transactional
    public boolean give(Subject subject, PersonId person, Filled form) {
        var answer = new Answer(form.must(USEFUL), form.typed(KEPT), form.typed(MISSED));
        var first = database.sql("""
                insert into programme.feedback_given (subject, moment, person)
                values (:subject, :moment, :person)
                on conflict do nothing
                """)
                        .param("subject", subject.id())
                        .param("moment", Typed.key(subject.moment()))
                        .param("person", person.value())
                        .update()
                > 0;
        if (first) {
            database.sql("""
                    insert into programme.feedback_answer (id, subject, moment, useful, kept, missed)
                    values (:id, :subject, :moment, :useful, :kept, :missed)
                    """)
                    .paramSource(RecordParams.of(answer)
                            .with("id", UUID.randomUUID())
                            .with("subject", subject.id())
                            .with("moment", subject.moment()))
                    .update();
        }
        return first;
    }

    public int count(Subject subject) {
        return database.sql(
                        "select count(*) from programme.feedback_answer where subject = :subject and moment = :moment")
                .param("subject", subject.id())
                .param("moment", Typed.key(subject.moment()))
                .query(Integer.class)
                .single();
    }

    /** What was said, in no order that tells who; nothing below five answers. */
    public List<Answer> answers(Subject subject) {
        return database.sql("""
                select useful, kept, missed
                from programme.feedback_answer
                where subject = :subject
                and moment = :moment
                and (select count(*) from programme.feedback_answer where subject = :subject and moment = :moment) >= :fewest
                order by id
                limit 500
                """)
                .param("subject", subject.id())
                .param("moment", Typed.key(subject.moment()))
                .param("fewest", FEWEST)
                .query(RecordRows.of(Answer.class))
                .list();
    }

    /** What people say something of: a session while it is fresh, or an edition months after its end. */
    public record Subject(UUID id, Moment moment) {

        static Subject of(Session session) {
            return new Subject(session.id(), Moment.HOT);
        }

        public static Subject of(LiveEdition edition, Moment moment) {
            return new Subject(edition.id(), moment);
        }
    }

    /** When somebody says it: while a session is fresh, or months after an edition. */
    public enum Moment {
        HOT,
        COLD_3,
        COLD_6
    }

    /**
     * What somebody said.
     *
     * @param useful from 1, not at all, to 4, very much
     */
    public record Answer(int useful, String kept, String missed) {}
}
