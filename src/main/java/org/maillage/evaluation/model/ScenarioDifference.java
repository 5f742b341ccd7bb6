package org.maillage.evaluation.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario says otherwise of a line.
 *
 * @param before the line of the model; null for one that the scenario adds
 * @param after the line of the scenario; null for one that it leaves out
 */
record ScenarioDifference(
        @Nullable ModelLine before, @Nullable ModelLine after) {

    /** Those of a scenario beside a model: what was changed and left out in the order of the model, then what was added. */
    static List<ScenarioDifference> of(List<ModelLine> model, List<ModelLine> scenario) {
        var changed = model.stream()
                .map(it -> new ScenarioDifference(it, twin(it, scenario)))
                .filter(it -> !it.isNone());
        var added = scenario.stream().filter(it -> twin(it, model) == null).map(it -> new ScenarioDifference(null, it));
        return Stream.concat(changed, added).toList();
    }

    private static @Nullable ModelLine twin(ModelLine line, List<ModelLine> all) {
        return all.stream()
                .filter(it -> it.twin().equals(line.twin()))
                .findFirst()
                .orElse(null);
    }

    private boolean isNone() {
        return before != null && after != null && said(before).equals(said(after));
    }

    /** What readers see of a line, by which two of them are the same. */
    private static List<@Nullable Object> said(ModelLine it) {
        return Stream.<@Nullable Object>of(
                        it.side(),
                        it.origin(),
                        it.lever(),
                        it.certainty(),
                        it.words(),
                        it.payer(),
                        it.year(),
                        it.counted(),
                        it.work() == null ? null : it.work().unit(),
                        it.work() == null ? null : it.work().quantity().stripTrailingZeros(),
                        it.source(),
                        it.animation())
                .toList();
    }

    /** Whether it is another amount. */
    boolean changesAmount() {
        return before != null && after != null && !Objects.equals(before.counted(), after.counted());
    }
}
