package org.maillage.bench;

import java.util.Locale;

/**
 * A row of the report.
 *
 * @param data on what it was measured
 */
record Figure(String what, String measured, String budget, Verdict verdict, String data) {

    static Figure of(String what, double measured, Budget budget, String data) {
        return new Figure(what, number(measured) + " " + budget.unit(), budget.words(), budget.judge(measured), data);
    }

    /** A figure of answers: too many errors among them, and no speed can hold the budget. */
    static Figure of(String what, double measured, Answers answers, Budget budget, String data) {
        if (answers.sound()) {
            return of(what, measured, budget, data);
        }
        return new Figure(
                what,
                "%s %s, %s %% errors".formatted(number(measured), budget.unit(), number(answers.failedPercent())),
                budget.words(),
                Verdict.MISSED,
                data);
    }

    static Figure notThere(String what, String why, Budget budget) {
        return new Figure(what, "-", budget.words(), Verdict.NOT_THERE, why);
    }

    static Figure withoutBudget(String what, String measured, String data) {
        return new Figure(what, measured, "-", Verdict.NO_BUDGET, data);
    }

    /** Thousands apart; one decimal where a number is small. */
    static String number(double number) {
        var whole = number >= 100 || number == Math.rint(number);
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%.1f", number);
    }
}
