package org.maillage.alliance.vigilance;

import java.time.LocalDate;
import java.util.Objects;
import org.maillage.account.SignedIn;
import org.maillage.alliance.ProjectRole;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a pair decides, once: what the other of them decided meanwhile is decided. */
@Component
class KeepPairDecision {

    private final PairDecisions decisions;
    private final WeighPair weigh;

    KeepPairDecision(PairDecisions decisions, WeighPair weigh) {
        this.decisions = decisions;
        this.weigh = weigh;
    }

    /** What became of one. */
    enum Outcome {
        /** It is there, by now or from before. */
        KEPT,
        /** Nothing is open any more: it was decided meanwhile, or what it was about is over. */
        NOTHING_OPEN
    }

    /**
     * Keeps one.
     *
     * @param draft whose hours and roles are those that its page showed
     */
    @Transactional
    public Outcome keep(PairDecision draft, Pair pair, SignedIn me, LocalDate today) {
        decisions.hold(Objects.requireNonNullElse(pair.place(), me.id()));
        if (decisions
                .find(draft.id())
                .filter(it -> Objects.equals(it.writer(), me.id()))
                .isPresent()) {
            return Outcome.KEPT;
        }
        if (!isOpen(draft, weigh.point(pair, me, today)) && !isAsked(draft)) {
            return Outcome.NOTHING_OPEN;
        }
        decisions.add(draft);
        return Outcome.KEPT;
    }

    private static boolean isOpen(PairDecision draft, VigilancePoint point) {
        return (draft.hours() != null && point.hours() != null)
                || point.roles().stream().anyMatch(draft::isAbout);
    }

    // Of who would be tiers de confiance and lead at once nothing is open before they are.
    private static boolean isAsked(PairDecision draft) {
        return draft.hours() == null
                && draft.roles().stream().anyMatch(it -> it.kind() == ProjectRole.Kind.TRUSTED_THIRD);
    }
}
