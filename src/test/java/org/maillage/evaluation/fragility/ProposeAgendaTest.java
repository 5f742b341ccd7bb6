package org.maillage.evaluation.fragility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.evaluation.fragility.FragilityIndicator.Concern;
import org.maillage.evaluation.fragility.ProposeAgenda.Because;
import org.maillage.evaluation.fragility.ProposeAgenda.Looked;

/** Where figures and feelings stand, and what a dialogue speaks of first. */
class ProposeAgendaTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.3 0.2,    HIGHER,  MARKED
            0.3 0.05,   HIGHER,  MIXED
            0.1 -0.1,   HIGHER,  NEAR
            -0.3 -0.2,  HIGHER,  BETTER
            -0.3 -0.2,  LOWER,   MARKED
            0.3 0.2,    LOWER,   BETTER
            0.3 0.2,    NEITHER, UNCOMPARED
            '',         HIGHER,  UNCOMPARED
            """)
    void aFigureStandsBesideAllThatItIsComparedWith(String apart, Concern concern, MeasuredStanding standing) {
        assertThat(MeasuredStanding.of(numbers(apart), concern)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                  MISSING
            UNCOMPARED,          UNCOMPARED
            MISSING UNCOMPARED,  UNCOMPARED
            MISSING,             MISSING
            MARKED UNCOMPARED,   MARKED
            MARKED NEAR,         MIXED
            NEAR BETTER,         NEAR
            """)
    void severalFiguresStandTogether(String all, MeasuredStanding standing) {
        var each = Arrays.stream(all.split(" ", -1))
                .filter(it -> !it.isEmpty())
                .map(MeasuredStanding::valueOf)
                .toList();

        assertThat(MeasuredStanding.together(each)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',       UNHEARD
            6 9,      STRONG
            5 6,      STRONG
            3.9 6,    APART
            4 5.9,    MIDDLING
            3.9 4,    MIDDLING
            0 3.9,    WEAK
            """)
    void groupsFeelEachForItself(String means, FeltStanding standing) {
        assertThat(FeltStanding.of(numbers(means))).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            STRONG,   NEAR,       false, DISAGREEMENT
            STRONG,   BETTER,     true,  DISAGREEMENT
            WEAK,     MARKED,     true,  DISAGREEMENT
            WEAK,     NEAR,       true,  SHARED
            STRONG,   MARKED,     true,  SHARED
            STRONG,   MARKED,     false, NO_ACTION
            APART,    MARKED,     false, GROUPS_APART
            APART,    NEAR,       false, DISAGREEMENT
            UNHEARD,  MISSING,    false, NO_ACTION
            UNHEARD,  NEAR,       true,  SHARED
            STRONG,   UNCOMPARED, true,  SHARED
            """)
    void aFragilityIsSpokenOfForAReason(FeltStanding felt, MeasuredStanding measured, boolean actions, Because why) {
        assertThat(new Looked("Se déplacer", felt, measured, actions).because()).isEqualTo(why);
    }

    @Test
    void disagreementsComeFirstAndTheOrderOfTheTeamStays() {
        var shared = new Looked("Se loger", FeltStanding.MIDDLING, MeasuredStanding.NEAR, true);
        var without = new Looked("Se soigner", FeltStanding.UNHEARD, MeasuredStanding.MISSING, false);
        var apart = new Looked("Travailler", FeltStanding.STRONG, MeasuredStanding.NEAR, true);
        var another = new Looked("Se déplacer", FeltStanding.WEAK, MeasuredStanding.MARKED, false);

        assertThat(ProposeAgenda.of(List.of(shared, without, apart, another)))
                .containsExactly(apart, another, without, shared);
    }

    private static List<Double> numbers(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(it -> !it.isEmpty())
                .map(Double::valueOf)
                .toList();
    }
}
