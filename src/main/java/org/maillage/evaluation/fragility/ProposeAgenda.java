package org.maillage.evaluation.fragility;

import java.util.Comparator;
import java.util.List;

/** Puts fragilities in the order in which a dialogue may speak of them. The team’s order stays where nothing says another. */
final class ProposeAgenda {

    private ProposeAgenda() {}

    /** Why a fragility is spoken of, in this order. */
    enum Because {
        /** What is felt and what is measured differ. */
        DISAGREEMENT,
        GROUPS_APART,
        NO_ACTION,
        SHARED
    }

    /** A fragility as far as its place depends on it. */
    record Looked(String words, FeltStanding felt, MeasuredStanding measured, boolean hasActions) {

        Because because() {
            if (felt.disagreesWith(measured)) {
                return Because.DISAGREEMENT;
            }
            if (felt == FeltStanding.APART) {
                return Because.GROUPS_APART;
            }
            return hasActions ? Because.SHARED : Because.NO_ACTION;
        }
    }

    static List<Looked> of(List<Looked> fragilities) {
        return fragilities.stream()
                .sorted(Comparator.comparing(Looked::because))
                .toList();
    }
}
