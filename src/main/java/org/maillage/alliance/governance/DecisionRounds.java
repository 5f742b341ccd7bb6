package org.maillage.alliance.governance;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.governance.DecisionRound.Votes;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written of the rounds of decisions, piece by piece. */
@Repository
record DecisionRounds(JdbcClient database, Clock clock) {

    /** Takes the decision for a change of its reader’s; false when somebody else has changed it since. */
    boolean take(Decision decision, int version) {
        return database.sql("update alliance.decision set version = version + 1 where id = :id and version = :version")
                        .param("id", decision.id().value())
                        .param("version", version)
                        .update()
                > 0;
    }

    void put(Decision decision, DecisionRound round) {
        database.sql("""
                insert into alliance.round (decision, alliance, number, meeting, proposal)
                values (:decision, :alliance, :number, :meeting, :proposal)
                on conflict do nothing
                """)
                .param("decision", decision.id().value())
                .param("alliance", decision.alliance().value())
                .param("number", round.number())
                .param("meeting", round.meeting().value())
                .param("proposal", round.proposal())
                .update();
    }

    /** Says whether a round is over, and how the body voted. */
    void gone(Decision decision, int round, boolean gone, @Nullable Votes votes) {
        database.sql("""
                update alliance.round
                set gone = :gone, votes_for = :for, votes_against = :against, abstained = :abstained
                where decision = :decision
                and number = :number
                """)
                .param("decision", decision.id().value())
                .param("number", round)
                .param("gone", gone)
                .param("for", votes == null ? null : votes.votesFor(), Types.INTEGER)
                .param("against", votes == null ? null : votes.against(), Types.INTEGER)
                .param("abstained", votes == null ? null : votes.abstained(), Types.INTEGER)
                .update();
    }

    void hear(Decision decision, int round, BodyVoice voice) {
        database.sql("""
                insert into alliance.voice (id, decision, round, name, stance, words, heard_at)
                values (:id, :decision, :round, :name, :stance, :words, :now)
                """)
                .param("id", voice.id())
                .param("decision", decision.id().value())
                .param("round", round)
                .param("name", voice.name())
                .param("stance", Typed.key(voice.stance()))
                .param("words", voice.words())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Says that an objection is lifted, and by what. */
    void lift(Decision decision, UUID voice, LocalDate on, String by) {
        database.sql("""
                update alliance.voice
                set lifted_on = :on, lifted_by = :by
                where id = :id
                and decision = :decision
                and stance = 'objection'
                """)
                .param("id", voice)
                .param("decision", decision.id().value())
                .param("on", on)
                .param("by", by)
                .update();
    }

    /** Takes out a voice that was noted by mistake. */
    void unhear(Decision decision, UUID voice) {
        database.sql("delete from alliance.voice where id = :id and decision = :decision")
                .param("id", voice)
                .param("decision", decision.id().value())
                .update();
    }

    void conclude(Decision decision, String conclusion) {
        database.sql("update alliance.decision set conclusion = :words where id = :id")
                .param("id", decision.id().value())
                .param("words", conclusion)
                .update();
    }

    void withdraw(Decision decision, @Nullable LocalDate on) {
        database.sql("update alliance.decision set withdrawn_on = :on where id = :id")
                .param("id", decision.id().value())
                .param("on", on, Types.DATE)
                .update();
    }
}
