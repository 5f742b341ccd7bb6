package org.maillage.evaluation.funder;

import java.util.List;

/**
 * All that a report says, in its language: the same for its page and its files, and kept as it is when it is frozen.
 *
 * @param title of the report
 * @param about team, convention and period, one sentence each
 * @param sections its headings in their order
 */
record FunderContent(String title, List<String> about, List<Section> sections) {

    FunderContent {
        about = List.copyOf(about);
        sections = List.copyOf(sections);
    }

    /** How much is to be completed yet. */
    long holes() {
        return sections.stream()
                .mapToLong(it -> (it.hole() ? 1 : 0)
                        + it.budget().stream().filter(BudgetRow::hole).count())
                .sum();
    }

    /**
     * What stands under a heading.
     *
     * @param key of the heading
     * @param words of the team, as they typed them
     * @param hole whether words are wanted and missing
     * @param lines what the records say that is no figure
     */
    record Section(
            String key,
            String title,
            String words,
            boolean hole,
            List<Figure> figures,
            List<String> lines,
            List<BudgetRow> budget) {

        Section {
            figures = List.copyOf(figures);
            lines = List.copyOf(lines);
            budget = List.copyOf(budget);
        }
    }

    /**
     * A figure.
     *
     * @param value with its n where it is a share
     * @param definition what counts and what does not; empty where its name says it
     * @param proofs what was counted, one line each
     * @param more how many others were counted
     * @param id by which one that was added is removed; empty for what the platform counts
     */
    record Figure(
            String name, String value, String definition, String source, List<String> proofs, long more, String id) {

        Figure {
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * A line of the budget, or a sum.
     *
     * @param gap realised less planned, in money and where it can be in per cent
     * @param hole whether an amount is missing
     * @param sum whether it is the sum of those above
     * @param id by which it is removed; empty for a sum
     */
    record BudgetRow(
            String side,
            String name,
            String planned,
            String realised,
            String gap,
            boolean hole,
            boolean sum,
            String id) {}
}
