package org.maillage.alliance.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.alliance.governance.DecisionRound.Votes;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions of governance bodies with their rounds, read whole and written piece by piece. */
@Repository
record Decisions(JdbcClient database, Clock clock) {

    /** Of one body. */
    static final int MOST = 500;

    private record Head(
            UUID id,
            AllianceId alliance,
            String subject,
            DecisionRule rule,
            @Nullable Integer quorum,
            @Nullable LocalDate withdrawnOn,
            String conclusion,
            int version) {}

    private record Heard(int round, UUID decision, BodyVoice voice) {}

    private record OneRound(UUID decision, DecisionRound round) {}

    private static final String HEADS = """
            select d.id, d.alliance, d.subject, d.rule, d.quorum, d.withdrawn_on, d.conclusion, d.version
            from alliance.decision d
            where d.alliance = :alliance
            """;

    Optional<Decision> find(AllianceId alliance, DecisionId id) {
        return whole(database.sql(HEADS + "and d.id = :id")
                        .param("alliance", alliance.value())
                        .param("id", id.value())
                        .query(RecordRows.of(Head.class))
                        .list())
                .stream()
                .findFirst();
    }

    /** Those of a body, the last first. */
    List<Decision> of(AllianceId alliance) {
        return whole(database.sql(HEADS + """
                order by d.proposed_at desc, d.id
                limit :most
                """)
                .param("alliance", alliance.value())
                .param("most", MOST)
                .query(RecordRows.of(Head.class))
                .list());
    }

    /** Those of which a round was held at a meeting. */
    List<Decision> at(BodyMeeting meeting) {
        return whole(database.sql(HEADS + """
                and exists (select from alliance.round r where r.decision = d.id and r.meeting = :meeting)
                order by d.proposed_at, d.id
                limit :most
                """)
                .param("alliance", meeting.alliance().value())
                .param("meeting", meeting.id().value())
                .param("most", MOST)
                .query(RecordRows.of(Head.class))
                .list());
    }

    private List<Decision> whole(List<Head> heads) {
        var ids = heads.stream().map(Head::id).toArray(UUID[]::new);
        var voices = database.sql("""
                select v.decision, v.round, v.id, v.name, v.stance, v.words, v.lifted_on, v.lifted_by
                from alliance.voice v
                where v.decision = any(:ids)
                order by v.decision, v.round, v.heard_at, v.id
                """).param("ids", ids).query(Decisions::voice).list();
        Map<UUID, List<Heard>> heard = voices.stream().collect(Collectors.groupingBy(Heard::decision));
        var rounds = database
                .sql("""
                select r.decision, r.number, r.meeting, r.proposal, r.gone, r.votes_for, r.votes_against, r.abstained
                from alliance.round r
                where r.decision = any(:ids)
                order by r.decision, r.number
                """)
                .param("ids", ids)
                .query((row, number) ->
                        round(row, heard.getOrDefault(row.getObject("decision", UUID.class), List.of())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        OneRound::decision, Collectors.mapping(OneRound::round, Collectors.toList())));
        return heads.stream()
                .map(it -> new Decision(
                        new DecisionId(it.id),
                        it.alliance,
                        it.subject,
                        it.rule,
                        it.quorum,
                        it.withdrawnOn,
                        it.conclusion,
                        it.version,
                        rounds.getOrDefault(it.id, List.of())))
                .toList();
    }

    private static Heard voice(ResultSet row, int number) throws SQLException {
        return new Heard(
                row.getInt("round"),
                row.getObject("decision", UUID.class),
                new BodyVoice(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Typed.one(BodyVoice.Stance.class, row.getString("stance"))
                                .orElseThrow(),
                        row.getString("words"),
                        row.getObject("lifted_on", LocalDate.class),
                        row.getString("lifted_by")));
    }

    private static OneRound round(ResultSet row, List<Heard> heard) throws SQLException {
        var number = row.getInt("number");
        var votesFor = row.getObject("votes_for", Integer.class);
        return new OneRound(
                row.getObject("decision", UUID.class),
                new DecisionRound(
                        number,
                        new BodyMeetingId(row.getObject("meeting", UUID.class)),
                        row.getString("proposal"),
                        row.getBoolean("gone"),
                        votesFor == null
                                ? null
                                : new Votes(votesFor, row.getInt("votes_against"), row.getInt("abstained")),
                        heard.stream()
                                .filter(it -> it.round == number)
                                .map(Heard::voice)
                                .toList()));
    }

    /** Adds one without its rounds; false for one that is there already. */
    boolean add(Decision decision) {
        return database.sql("""
                insert into alliance.decision (id, alliance, subject, rule, quorum, proposed_at)
                values (:id, :alliance, :subject, :rule, :quorum, :now)
                on conflict (id) do nothing
                """)
                        .param("id", decision.id().value())
                        .param("alliance", decision.alliance().value())
                        .param("subject", decision.subject())
                        .param("rule", Typed.key(decision.rule()))
                        .param("quorum", decision.quorum(), Types.INTEGER)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }
}
