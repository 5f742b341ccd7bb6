package org.maillage.alliance.vigilance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.alliance.ProjectRole;
import org.maillage.alliance.vigilance.PairDecision.DecidedRole;
import org.maillage.alliance.vigilance.PairDecision.Weighed;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What was decided on points of vigilance. */
@Repository
record PairDecisions(JdbcClient database, Clock clock) {

    private static final int MOST = 100;

    private static final String LATEST = " order by d.decided_on desc, d.written_at desc, d.id limit :most";

    private static final String ROWS = """
            select d.id, d.team, d.place, d.programme, d.writer, d.choice, d.reason, d.other, d.decided_on, d.review_on, d.operator_minutes,
              d.all_minutes, d.threshold, d.quarter_from, d.quarter_until, d.shown_to_team, d.shown_to_programme, d.example
            from alliance.vigilance_decision d
            """;

    Optional<PairDecision> find(PairDecisionId id) {
        return list(database.sql(ROWS + "where d.id = :id" + LATEST).param("id", id.value())).stream()
                .findFirst();
    }

    /** Those of a pair, or of somebody who sits in none; the latest first. */
    List<PairDecision> of(@Nullable UUID place, PersonId alone) {
        return place == null
                ? list(database.sql(ROWS + "where d.place is null and d.writer = :writer" + LATEST)
                        .param("writer", alone.value()))
                : list(database.sql(ROWS + "where d.place = :place" + LATEST).param("place", place));
    }

    /** Those that others show to a team. */
    List<PairDecision> shownTo(UUID team) {
        return list(database.sql(ROWS + "where d.team = :team and d.shown_to_team" + LATEST)
                .param("team", team));
    }

    /** Those that pairs show to whoever leads their programme. */
    List<PairDecision> shownOf(UUID programme) {
        return list(database.sql(ROWS + "where d.programme = :programme and d.shown_to_programme" + LATEST)
                .param("programme", programme));
    }

    /** Those that let somebody be tiers de confiance of a project and more, and hold on a day. */
    List<PairDecision> standing(UUID project, UUID person, LocalDate day) {
        return list(database.sql(ROWS + """
                where d.review_on > :day
                and exists (
                  select from alliance.vigilance_project p
                  where p.decision = d.id and p.project = :project and p.person = :person and p.kind = 'trusted-third')
                """ + LATEST)
                .param("day", day)
                .param("project", project)
                .param("person", person));
    }

    /** Whatever else is decided for a pair waits until this is done. */
    void hold(UUID pair) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:pair, 30))")
                .param("pair", pair.toString())
                .query((row, number) -> "")
                .list();
    }

    void add(PairDecision decision) {
        var hours = decision.hours();
        database.sql("""
                insert into alliance.vigilance_decision
                  (id, team, place, programme, writer, choice, reason, other, decided_on, review_on, operator_minutes, all_minutes,
                   threshold, quarter_from, quarter_until, written_at, example)
                values (:id, :team, :place, :programme, :writer, :choice, :reason, :other, :decided, :review, :operator, :all, :threshold,
                  :from, :until, :now, :example)
                """)
                .param("id", decision.id().value())
                .param("team", decision.team())
                .param("place", decision.place(), Types.OTHER)
                .param("programme", decision.programme(), Types.OTHER)
                .param("writer", decision.writer())
                .param("choice", Typed.key(decision.choice()))
                .param("reason", decision.reason())
                .param("other", decision.other())
                .param("decided", decision.decidedOn())
                .param("review", decision.reviewOn())
                .param("operator", hours == null ? null : hours.share().operator(), Types.INTEGER)
                .param("all", hours == null ? null : hours.share().all(), Types.INTEGER)
                .param("threshold", hours == null ? null : hours.threshold(), Types.INTEGER)
                .param("from", hours == null ? null : hours.quarter().from(), Types.DATE)
                .param("until", hours == null ? null : hours.quarter().until(), Types.DATE)
                .param("now", OffsetDateTime.now(clock))
                .param("example", decision.example())
                .update();
        for (var it : decision.roles()) {
            database.sql("""
                    insert into alliance.vigilance_project (decision, project, title, person, kind)
                    values (:decision, :project, :title, :person, :kind)
                    """)
                    .param("decision", decision.id().value())
                    .param("project", it.project())
                    .param("title", it.title())
                    .param("person", it.person())
                    .param("kind", Typed.key(it.kind()))
                    .update();
        }
    }

    /** Notes who else reads one. */
    void show(PairDecisionId id, boolean team, boolean programme) {
        database.sql("""
                update alliance.vigilance_decision
                set shown_to_team = :team, shown_to_programme = :programme
                where id = :id
                """)
                .param("team", team)
                .param("programme", programme)
                .param("id", id.value())
                .update();
    }

    private List<PairDecision> list(StatementSpec asked) {
        var bare = asked.param("most", MOST).query(PairDecisions::read).list();
        var roles = roles(bare.stream().map(it -> it.id().value()).toList());
        return bare.stream()
                .map(it -> new PairDecision(
                        it.id(),
                        it.team(),
                        it.place(),
                        it.programme(),
                        it.writer(),
                        it.choice(),
                        it.reason(),
                        it.other(),
                        it.decidedOn(),
                        it.reviewOn(),
                        it.hours(),
                        roles.getOrDefault(it.id().value(), List.of()),
                        it.shownToTeam(),
                        it.shownToProgramme(),
                        it.example()))
                .toList();
    }

    private Map<UUID, List<DecidedRole>> roles(List<UUID> decisions) {
        var roles = new HashMap<UUID, List<DecidedRole>>();
        if (!decisions.isEmpty()) {
            database.sql("""
                    select p.decision, p.project, p.title, p.person, p.kind
                    from alliance.vigilance_project p
                    where p.decision = any(:decisions)
                    order by p.title collate "fr-x-icu", p.kind
                    limit 5000
                    """).param("decisions", decisions.toArray(UUID[]::new)).query(row -> {
                roles.computeIfAbsent(row.getObject("decision", UUID.class), key -> new ArrayList<>())
                        .add(new DecidedRole(
                                row.getObject("project", UUID.class),
                                row.getString("title"),
                                row.getObject("person", UUID.class),
                                Typed.one(ProjectRole.Kind.class, row.getString("kind"))
                                        .orElseThrow()));
            });
        }
        return roles;
    }

    private static PairDecision read(ResultSet row, int number) throws SQLException {
        return new PairDecision(
                new PairDecisionId(row.getObject("id", UUID.class)),
                row.getObject("team", UUID.class),
                row.getObject("place", UUID.class),
                row.getObject("programme", UUID.class),
                row.getObject("writer", UUID.class),
                Typed.one(WayOut.class, row.getString("choice")).orElseThrow(),
                row.getString("reason"),
                row.getString("other"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                weighed(row),
                List.of(),
                row.getBoolean("shown_to_team"),
                row.getBoolean("shown_to_programme"),
                row.getBoolean("example"));
    }

    private static @Nullable Weighed weighed(ResultSet row) throws SQLException {
        return row.getObject("threshold") == null
                ? null
                : new Weighed(
                        new OperatorShare(row.getInt("operator_minutes"), row.getInt("all_minutes")),
                        row.getInt("threshold"),
                        new Quarter(
                                row.getObject("quarter_from", LocalDate.class),
                                row.getObject("quarter_until", LocalDate.class)));
    }
}
