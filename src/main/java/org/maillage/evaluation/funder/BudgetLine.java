package org.maillage.evaluation.funder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Euros;

/**
 * A line of the budget of what is reported.
 *
 * @param planned null while nobody knows it
 * @param realised null while nobody knows it; one of the two is known
 */
record BudgetLine(
        UUID id,
        BudgetSide side,
        String name,
        @Nullable Euros planned,
        @Nullable Euros realised) {

    /** What is spent, and what it is paid with. */
    enum BudgetSide {
        EXPENSE,
        RESOURCE
    }
}
