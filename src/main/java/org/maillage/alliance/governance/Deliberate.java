package org.maillage.alliance.governance;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.governance.DecisionRound.Votes;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads a proposal to its outcome. Whatever it notes, it notes of the decision as its reader saw it, and as far as that may
 * still be said; false otherwise.
 */
@Component
class Deliberate {

    private final Decisions decisions;
    private final DecisionRounds rounds;
    private final Clock clock;

    Deliberate(Decisions decisions, DecisionRounds rounds, Clock clock) {
        this.decisions = decisions;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Transactional
    public void propose(Decision decision) {
        if (decisions.add(decision)) {
            decision.rounds().forEach(it -> rounds.put(decision, it));
        }
    }

    /** Puts an amended proposal to the body; what was said of the words before was said of these. */
    @Transactional
    public boolean amend(Decision decision, DecisionRound round, int version) {
        return take(decision, version, !decision.outcome().isFinal(), () -> rounds.put(decision, round));
    }

    @Transactional
    public boolean hear(Decision decision, BodyVoice voice, int version) {
        return take(
                decision,
                version,
                decision.takesVoices(),
                () -> rounds.hear(decision, decision.rounds().size(), voice));
    }

    /** Takes out what was noted by mistake. */
    @Transactional
    public boolean unhear(Decision decision, BodyVoice voice, int version) {
        return take(decision, version, decision.takesVoices(), () -> rounds.unhear(decision, voice.id()));
    }

    @Transactional
    public boolean lift(Decision decision, BodyVoice objection, String by, int version) {
        return take(
                decision,
                version,
                decision.takesVoices() && objection.stands(),
                () -> rounds.lift(decision, objection.id(), Words.today(clock), by));
    }

    /**
     * Notes that all who wanted to have said something.
     *
     * @param votes how the body voted; null where it does not decide by votes
     * @param conclusion what was decided upon opinions; empty elsewhere
     */
    @Transactional
    public boolean end(Decision decision, @Nullable Votes votes, String conclusion, int version) {
        var fits = decision.outcome() == DecisionOutcome.UNDERWAY
                && (votes != null) == (decision.rule() == DecisionRule.MAJORITY);
        return take(decision, version, fits, () -> {
            rounds.gone(decision, decision.rounds().size(), true, votes);
            if (!conclusion.isEmpty()) {
                rounds.conclude(decision, conclusion);
            }
        });
    }

    /** Takes up again what was ended by mistake. */
    @Transactional
    public boolean reopen(Decision decision, int version) {
        return take(decision, version, decision.mayReopen(), () -> {
            rounds.gone(decision, decision.rounds().size(), false, null);
            rounds.conclude(decision, "");
        });
    }

    /** Notes that the proposal is taken back, or is not after all. */
    @Transactional
    public boolean withdraw(Decision decision, boolean withdrawn, int version) {
        var fits = withdrawn ? !decision.outcome().isFinal() : decision.withdrawnOn() != null;
        return take(decision, version, fits, () -> rounds.withdraw(decision, withdrawn ? Words.today(clock) : null));
    }

    private boolean take(Decision decision, int version, boolean fits, Runnable change) {
        if (!fits || !rounds.take(decision, version)) {
            return false;
        }
        change.run();
        return true;
    }
}
