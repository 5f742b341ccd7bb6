package org.maillage.exchange.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void theUsualWeightsMakeAHundredPointsAndWordsMoreThanHalf() {
        assertThat(Weights.DEFAULT.points().values().stream().mapToInt(it -> it).sum())
                .isEqualTo(100);
        assertThat(Weights.DEFAULT.of(MatchPart.WORDS)).isGreaterThan(50);
    }

    @Test
    void thePartsAreTheScore() {
        var values = new EnumMap<MatchPart, Double>(MatchPart.class);
        values.put(MatchPart.WORDS, 0.333);
        values.put(MatchPart.THEME, 0.5);
        values.put(MatchPart.DISTANCE, 0.777);
        var tenths = Weights.DEFAULT.tenths(values);

        assertThat(tenths).isEqualTo(Map.of(MatchPart.WORDS, 213, MatchPart.THEME, 40, MatchPart.DISTANCE, 31));
    }

    @Test
    void somethingOfWhatItIsAboutMustCount() {
        var none = new EnumMap<>(Weights.DEFAULT.points());
        none.put(MatchPart.WORDS, 0);
        none.put(MatchPart.THEME, 0);

        assertThatThrownBy(() -> new Weights(none, 0)).hasMessageContaining("both");
        none.put(MatchPart.THEME, 101);
        assertThatThrownBy(() -> new Weights(none, 0)).hasMessageContaining("101");
    }
}
