package org.maillage.alliance.governance;

import org.jspecify.annotations.Nullable;

/** By which rule a governance body decides. */
enum DecisionRule {
    /** A proposal is adopted once it has gone round and no objection to it stands. */
    CONSENT {
        @Override
        DecisionOutcome of(DecisionRound last, @Nullable Integer quorum) {
            if (!last.gone()) {
                return DecisionOutcome.UNDERWAY;
            }
            return last.standing().isEmpty() ? DecisionOutcome.ADOPTED : DecisionOutcome.OBJECTED;
        }
    },
    /**
     * A proposal is adopted by more voices for it than against it, whoever abstains counting for neither; where the body
     * wants so many voices, those who abstain are among them.
     */
    MAJORITY {
        @Override
        DecisionOutcome of(DecisionRound last, @Nullable Integer quorum) {
            var votes = last.votes();
            if (votes == null) {
                return DecisionOutcome.UNDERWAY;
            }
            if (quorum != null && votes.all() < quorum) {
                return DecisionOutcome.NO_QUORUM;
            }
            return votes.votesFor() > votes.against() ? DecisionOutcome.ADOPTED : DecisionOutcome.REJECTED;
        }
    },
    /** The body says what it thinks, and somebody decides who has heard it. */
    ADVICE {
        @Override
        DecisionOutcome of(DecisionRound last, @Nullable Integer quorum) {
            return last.gone() ? DecisionOutcome.ADVISED : DecisionOutcome.UNDERWAY;
        }
    };

    /**
     * What became of a proposal.
     *
     * @param last its last round; what was said in rounds before was of other words
     * @param quorum so many voices make a vote count; null for any number
     */
    abstract DecisionOutcome of(DecisionRound last, @Nullable Integer quorum);
}
