package org.maillage.programme.rollout;

import java.util.List;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/** Editions of a programme side by side. */
record ComparePage(Frame frame, String path, List<Choice> choices, List<LiveEdition> shown, List<IndicatorRow> rows) {

    boolean isShown(Choice choice) {
        return shown.stream().anyMatch(it -> it.slug().equals(choice.key()));
    }

    /** @param formula how the values come about; empty where they say so themselves */
    record IndicatorRow(String name, String formula, List<Cell> cells) {}

    /** @param counted the numbers behind the value; empty where there are none */
    record Cell(String value, String counted) {}
}
