package org.maillage.evaluation.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.evaluation.view.Curve.Point;
import org.maillage.evaluation.view.GridChange.Becomes;

class GridChangeTest {

    private static final GridItem KEPT = new GridItem(new UUID(0, 1), 1, Axis.MODEL, "One");
    private static final GridItem CHANGED = new GridItem(new UUID(0, 2), 3, Axis.MODEL, "Two");
    private static final GridItem GONE = new GridItem(new UUID(0, 3), 1, Axis.PLACE, "Three");
    private static final List<GridItem> BEFORE = List.of(KEPT, CHANGED, GONE);

    @Test
    void wordsTypedAnewKeepChangeLeaveOutOrAddItems() {
        var after = GridChange.typed(
                BEFORE,
                Map.of(KEPT.id(), "One", CHANGED.id(), "Two, said better", GONE.id(), ""),
                Map.of(Axis.PLACE, List.of("", "Four")));

        assertThat(GridChange.between(BEFORE, after).changes())
                .extracting(it ->
                        it.becomes() + " " + it.item().words() + " " + it.item().revision())
                .containsExactly("KEPT One 1", "CHANGED Two, said better 4", "NEW Four 1", "GONE Three 1");
    }

    @Test
    void theSameWordsChangeNothing() {
        var after =
                GridChange.typed(BEFORE, Map.of(KEPT.id(), "One", CHANGED.id(), "Two", GONE.id(), "Three"), Map.of());

        assertThat(after).isEqualTo(BEFORE);
        assertThat(GridChange.between(BEFORE, after).isNone()).isTrue();
        assertThat(GridChange.between(BEFORE, after).changes())
                .extracting(it -> it.becomes())
                .containsOnly(Becomes.KEPT);
    }

    @Test
    void aCurveBreaksWhereWordsChangedAndWhereTheItemWasAway() {
        var first = new Point(0, 1, 2);
        var second = new Point(1, 1, 1);
        var changed = new Point(2, 2, 3);
        var back = new Point(4, 2, 1);

        assertThat(Curve.of(java.util.Arrays.asList(first, second, changed, null, back)))
                .isEqualTo(new Curve(List.of(List.of(first, second), List.of(changed), List.of(back))));
        assertThat(Curve.of(List.of(first, second, changed)).breaks()).isTrue();
        assertThat(Curve.of(java.util.Arrays.asList(first, null, new Point(2, 1, 1)))
                        .breaks())
                .isFalse();
        assertThat(Curve.of(List.of()).segments()).isEmpty();
    }
}
