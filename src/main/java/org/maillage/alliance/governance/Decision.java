package org.maillage.alliance.governance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;

/**
 * What a governance body decides, with the rounds that it took.
 *
 * @param rule that the body had when it was proposed, and {@code quorum} so many voices as made a vote count
 * @param withdrawnOn when whoever proposed it took it back; null for never
 * @param conclusion what was decided once all opinions were heard, and by whom; empty elsewhere
 * @param rounds in their order
 */
record Decision(
        DecisionId id,
        AllianceId alliance,
        String subject,
        DecisionRule rule,
        @Nullable Integer quorum,
        @Nullable LocalDate withdrawnOn,
        String conclusion,
        int version,
        List<DecisionRound> rounds) {

    Decision {
        rounds = List.copyOf(rounds);
    }

    String path() {
        return alliance.path() + "/decisions/" + id.value();
    }

    DecisionOutcome outcome() {
        if (withdrawnOn != null) {
            return DecisionOutcome.WITHDRAWN;
        }
        return rounds.isEmpty() ? DecisionOutcome.UNDERWAY : rule.of(rounds.getLast(), quorum);
    }

    /** Whether somebody may still say something of the proposal as it stands. */
    boolean takesVoices() {
        return rule != DecisionRule.MAJORITY
                && (outcome() == DecisionOutcome.UNDERWAY || outcome() == DecisionOutcome.OBJECTED);
    }

    /** Whether what was noted of the last round may be taken up again. */
    boolean mayReopen() {
        return withdrawnOn == null && !rounds.isEmpty() && rounds.getLast().gone();
    }
}
