package org.maillage.alliance.handover;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ProjectId;
import org.maillage.shared.Attempt;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hand-overs of teams. */
@Repository
record Handovers(JdbcClient database, Attempt attempt, Clock clock) {

    private static final String ROWS = """
            select h.id, h.project, h.team, h.title, h.subject, h.standing, h.resources, h.agreements, h.questions, h.keeps,
              h.organisation, h.operator, h.contact, h.email, h.language, h.state, h.proposed_by, h.handed_by, h.accepted_by,
              h.proposed_at, h.expires_at, h.answered_on, h.reasons, h.back_on, h.back_reasons, h.public_words,
              h.team_agrees_at, h.operator_agrees_at, h.changed_at, h.version, h.example
            from alliance.handover h
            """;

    private static final int MOST = 50;

    Optional<Handover> find(HandoverId id) {
        return one(ROWS + "where h.id = :id", id);
    }

    /** One which nobody else changes until the transaction ends. */
    Handover hold(HandoverId id) {
        return one(ROWS + "where h.id = :id for update", id).orElseThrow();
    }

    private Optional<Handover> one(String sql, HandoverId id) {
        return database.sql(sql)
                .param("id", id.value())
                .query(RecordRows.of(Handover.class))
                .optional();
    }

    /** Those of some teams, the latest changed first. */
    List<Handover> of(Collection<UUID> teams, @Nullable HandoverId after, int most) {
        return database.sql(ROWS + """
                where h.team = any(:teams)
                and (cast(:after as uuid) is null or (h.changed_at, h.id) < (
                  select last.changed_at, last.id from alliance.handover last where last.id = :after and last.team = any(:teams)))
                order by h.changed_at desc, h.id desc
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("most", most)
                .query(RecordRows.of(Handover.class))
                .list();
    }

    /** Those of a project, the latest first. */
    List<Handover> of(ProjectId project) {
        return database.sql(ROWS + "where h.project = :project order by h.changed_at desc, h.id limit :most")
                .param("project", project.value())
                .param("most", MOST)
                .query(RecordRows.of(Handover.class))
                .list();
    }

    /** Adds the draft of one; false when its project is with somebody, or being proposed, already. */
    boolean add(Handover it) {
        try {
            attempt.write(() -> written("""
                    insert into alliance.handover (id, project, team, title, subject, standing, resources, agreements, questions,
                      keeps, organisation, operator, contact, email, language, changed_at, example)
                    values (:id, :project, :team, :title, :subject, :standing, :resources, :agreements, :questions, :keeps,
                      :organisation, :operator, :contact, :email, :language, :now, :example)
                    on conflict (id) do nothing
                    """, it)
                    .param("project", it.project().value())
                    .param("team", it.team())
                    .param("title", it.title())
                    .param("example", it.example())
                    .update());
            return true;
        } catch (DataIntegrityViolationException e) {
            return false;
        }
    }

    /** Saves a draft that somebody had before them; false when somebody else has changed it since, or it is none any more. */
    boolean save(Handover it, int version) {
        return written("""
                update alliance.handover
                set subject = :subject, standing = :standing, resources = :resources, agreements = :agreements,
                  questions = :questions, keeps = :keeps, organisation = :organisation, operator = :operator,
                  contact = :contact, email = :email, language = :language, changed_at = :now, version = version + 1
                where id = :id
                and version = :version
                and state = 'draft'
                """, it).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec written(String sql, Handover it) {
        return database.sql(sql)
                .param("id", it.id().value())
                .param("subject", it.subject())
                .param("standing", it.standing())
                .param("resources", it.resources())
                .param("agreements", it.agreements())
                .param("questions", it.questions())
                .param("keeps", it.keeps())
                .param("organisation", it.organisation(), Types.OTHER)
                .param("operator", it.operator())
                .param("contact", it.contact())
                .param("email", it.email())
                .param("language", it.language())
                .param("now", OffsetDateTime.now(clock));
    }

    void propose(HandoverId id, UUID by, String name, OffsetDateTime expiresAt) {
        to(id, HandoverState.PROPOSED, "proposed_by = :by, handed_by = :name, proposed_at = :now, expires_at = :until")
                .param("by", by)
                .param("name", name)
                .param("until", expiresAt)
                .update();
    }

    void accept(HandoverId id, String name, LocalDate on) {
        to(id, HandoverState.ACCEPTED, "accepted_by = :name, answered_on = :on")
                .param("name", name)
                .param("on", on)
                .update();
    }

    void decline(HandoverId id, String reasons, LocalDate on) {
        to(id, HandoverState.DECLINED, "reasons = :reasons, answered_on = :on")
                .param("reasons", reasons)
                .param("on", on)
                .update();
    }

    void handBack(HandoverId id, String reasons, LocalDate on) {
        to(id, HandoverState.HANDED_BACK, "back_reasons = :reasons, back_on = :on")
                .param("reasons", reasons)
                .param("on", on)
                .update();
    }

    /** It is withdrawn, or taken up again. */
    void become(HandoverId id, HandoverState state) {
        to(id, state, "example = example").update();
    }

    private JdbcClient.StatementSpec to(HandoverId id, HandoverState state, String also) {
        return database.sql("update alliance.handover set state = :state, changed_at = :now, version = version + 1, "
                        + also + " where id = :id")
                .param("state", Typed.key(state))
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value());
    }

    /** Says what may be public, in words to which one side agrees by writing them. */
    void sayPublic(HandoverId id, String words, boolean byOperator) {
        database.sql("""
                update alliance.handover
                set public_words = :words, team_agrees_at = :team, operator_agrees_at = :operator, version = version + 1
                where id = :id
                """)
                .param("words", words)
                .param(
                        "team",
                        byOperator || words.isEmpty() ? null : OffsetDateTime.now(clock),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "operator",
                        byOperator && !words.isEmpty() ? OffsetDateTime.now(clock) : null,
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .update();
    }

    /** One side agrees to the words that stand, or does so no more; false when others stand than it has seen. */
    boolean agree(HandoverId id, String words, boolean agrees, boolean byOperator) {
        var column = byOperator ? "operator_agrees_at" : "team_agrees_at";
        return database.sql(
                                "update alliance.handover set " + column
                                        + " = :at, version = version + 1 where id = :id and public_words = :words and public_words <> ''")
                        .param("at", agrees ? OffsetDateTime.now(clock) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", id.value())
                        .param("words", words)
                        .update()
                == 1;
    }

    /** Ends those that nobody answered in time. */
    void expire() {
        database.sql("""
                update alliance.handover
                set state = 'expired', changed_at = :now, version = version + 1
                where state = 'proposed'
                and expires_at <= :now
                """).param("now", OffsetDateTime.now(clock)).update();
    }

    /** Those that this person has proposed and in which an operator asks something, or that have come back to the team lately. */
    List<Handover> waitingFor(UUID person, Collection<UUID> teams) {
        return database.sql(ROWS + """
                where h.proposed_by = :person
                and h.team = any(:teams)
                and (h.state = 'expired'
                  or (h.state in ('proposed', 'accepted') and (
                    select m.by_operator from alliance.handover_message m where m.handover = h.id order by m.number desc limit 1)))
                order by h.changed_at, h.id
                limit :most
                """)
                .param("person", person)
                .param("teams", teams.toArray(UUID[]::new))
                .param("most", MOST)
                .query(RecordRows.of(Handover.class))
                .list();
    }
}
