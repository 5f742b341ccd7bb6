package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TonesTest {

    @Test
    void asManyCommunesStandInEachTone() {
        var values = IntStream.range(0, 100).mapToObj(it -> (double) it * it).toList();
        var tones = Tones.of(values);

        assertThat(tones.bounds()).hasSize(5);
        for (var tone = 1; tone <= 5; tone++) {
            var wanted = tone;
            assertThat(values.stream().filter(it -> tones.of(it) == wanted)).hasSize(20);
        }
    }

    @Test
    void whereManyAreAlikeThereAreFewerTones() {
        var tones = Tones.of(List.of(0.0, 0.0, 0.0, 0.0, 7.0));

        assertThat(tones.bounds()).containsExactly(0.0, 7.0);
        assertThat(tones.shade(tones.of(0))).isEqualTo(1);
        assertThat(tones.shade(tones.of(7))).isEqualTo(5);
    }

    @Test
    void nothingHasNoTones() {
        assertThat(Tones.of(List.of())).isEqualTo(Tones.NONE);
        assertThat(Tones.of(List.of(3.0)).shade(1)).isEqualTo(5);
    }
}
