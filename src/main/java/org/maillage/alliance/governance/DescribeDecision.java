package org.maillage.alliance.governance;

import static org.maillage.shared.Words.say;

import org.maillage.shared.Typed;
import org.maillage.web.Signal;

/** What became of a decision, in words. */
final class DescribeDecision {

    private DescribeDecision() {}

    static String outcome(Decision it) {
        return say("governance.outcome." + Typed.key(it.outcome()));
    }

    static String rule(DecisionRule rule) {
        return say("governance.rule." + Typed.key(rule));
    }

    static Signal signal(Decision it) {
        return switch (it.outcome()) {
            case ADOPTED, ADVISED -> Signal.DONE;
            case UNDERWAY -> Signal.UNDER_WAY;
            case OBJECTED, NO_QUORUM -> Signal.WAITING;
            case REJECTED, WITHDRAWN -> Signal.OFF;
        };
    }

    /** What a round came to: its votes, or how many objected and how many of them stand. */
    static String sum(DecisionRound round) {
        var votes = round.votes();
        if (votes != null) {
            return say("governance.votes.sum", votes.votesFor(), votes.against(), votes.abstained());
        }
        var objections = round.voices().stream()
                .filter(it -> it.stance() == BodyVoice.Stance.OBJECTION)
                .count();
        return objections == 0
                ? ""
                : say("governance.objections.sum", objections, round.standing().size());
    }
}
