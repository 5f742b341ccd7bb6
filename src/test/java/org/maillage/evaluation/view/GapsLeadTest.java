package org.maillage.evaluation.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of gaps: a first one is looked for only where there is one. */
class GapsLeadTest {

    private static final UUID ITEM = new UUID(0, 1);

    /** Answers as levels one after the other, - for « je ne sais pas », of three people each. */
    @ParameterizedTest
    @CsvSource({
        "1 4, view.gaps.lead",
        "2 3 3, view.gaps.lead",
        "3 3, view.gaps.same",
        "- -, view.gaps.none",
        "3 -, view.gaps.none",
        "3, view.gaps.one",
        "-, view.gaps.one",
    })
    void itIsSaidWhatTheGapsAre(String levels, String key) {
        var said = levels.split(" ", -1);
        var voices = IntStream.range(0, said.length)
                .mapToObj(it -> voice(it, said[it]))
                .toList();

        assertThat(Gaps.of(List.of(ITEM), voices, 3))
                .isInstanceOfSatisfying(
                        Gaps.Shown.class,
                        it -> assertThat(GapsOverview.lead(it)).isEqualTo(key));
    }

    private static Voice voice(int profile, String level) {
        return new Voice(profile, 3, false, level.equals("-") ? Map.of() : Map.of(ITEM, Integer.valueOf(level)));
    }
}
