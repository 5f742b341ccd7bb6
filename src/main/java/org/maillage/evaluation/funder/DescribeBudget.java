package org.maillage.evaluation.funder;

import static org.maillage.shared.Words.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Euros;
import org.maillage.evaluation.funder.BudgetLine.BudgetSide;
import org.maillage.evaluation.funder.FunderContent.BudgetRow;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;

/** Says a budget: planned, realised and the gap, line by line and side by side. */
final class DescribeBudget {

    private DescribeBudget() {}

    /** The lines of each side with their sum; a side without lines is left out. */
    static List<BudgetRow> rows(List<BudgetLine> lines) {
        var rows = new ArrayList<BudgetRow>();
        for (var side : BudgetSide.values()) {
            var own = lines.stream().filter(it -> it.side() == side).toList();
            own.forEach(it -> rows.add(
                    row(side, it.name(), BudgetGap.of(it), false, it.id().toString())));
            if (!own.isEmpty()) {
                rows.add(row(side, say("funder.budget.sum." + Typed.key(side)), BudgetGap.sum(own), true, ""));
            }
        }
        return rows;
    }

    private static BudgetRow row(BudgetSide side, String name, BudgetGap it, boolean sum, String id) {
        return new BudgetRow(
                say("funder.budget." + Typed.key(side)),
                name,
                money(it.planned()),
                money(it.realised()),
                gap(it),
                !it.isWhole() && !sum,
                sum,
                id);
    }

    private static String money(@Nullable BigDecimal amount) {
        return amount == null ? say("funder.to-complete") : Euros.said(Words.language(), amount);
    }

    private static String signed(int percent) {
        return (percent > 0 ? "+" : percent < 0 ? "\u2212" : "") + Math.abs(percent);
    }

    private static String gap(BudgetGap it) {
        var gap = it.gap();
        if (gap == null) {
            return "";
        }
        var signed = (gap.signum() > 0 ? "+" : "") + money(gap);
        var percent = it.percent();
        return percent == null ? signed : say("funder.budget.gap", signed, signed(percent));
    }
}
