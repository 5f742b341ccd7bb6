package org.maillage.evaluation.fragility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.evaluation.fragility.HideSmallGroups.Part;
import org.maillage.evaluation.fragility.HideSmallGroups.Told;

/** What may be told of a small group, and that nobody comes to fewer by taking off what they know. */
class HideSmallGroupsTest {

    private static final int MINIMUM = 5;

    /** Parts as they came: {@code L7} is a link that says 7, {@code 9x4} are nine who say 4 together. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            nobody,                           '',                          ''
            four by link are hidden,          L9 L9 L9 L9,                 ''
            five by link are told,            L9 L7 L8 L6 L10,             8.0 of 5
            five around a table are told,     5x4,                         4.0 of 5
            four around a table are hidden,   4x4,                         ''
            the team knows what it typed,     9x4 L10,                     4.0 of 9
            so four links stay outside,       9x4 L10 L10 L10 L10,         4.0 of 9
            five links stand beside them,     5x4 L10 L10 L10 L10 L10,     7.0 of 10
            two typed beside links,           2x4 L10 L10 L10 L10,         ''
            two tables of four,               4x2 4x6,                     4.0 of 8
            nine would read off three,        9x4 3x10,                    4.0 of 9
            three and two would read off,     3x4 2x9,                     ''
            a small table beside links,       3x0 L8 L8 L8 L8 L8,          5.0 of 8
            """)
    void tellsOnlyWhatNobodyTakesApart(String why, String said, String told) {
        assertThat(words(HideSmallGroups.of(parts(said), MINIMUM))).as(why).isEqualTo(told);
    }

    @Test
    void aHigherMinimumHoldsToo() {
        assertThat(HideSmallGroups.of(parts("9x4"), 10)).isEmpty();
        assertThat(HideSmallGroups.of(parts("10x4"), 10)).contains(new Told(4, 10));
    }

    /** Whoever takes off all that they may know of what is told is left with nobody, or with enough. */
    @Test
    void nobodyIsLeftWithAFew() {
        var chance = new Random(18);
        for (var i = 0; i < 20_000; i++) {
            var said = random(chance);

            var told = HideSmallGroups.of(said, MINIMUM).map(Told::people).orElse(0);

            var typed = said.stream().filter(it -> !it.byLink()).toList();
            var links = (int) said.stream().filter(Part::byLink).count();
            assertThat(told == 0 || told >= MINIMUM).isTrue();
            // The links are in it all together, when there are enough, or not at all.
            var ofLinks = links >= MINIMUM ? links : 0;
            assertThat(told == 0 || told >= ofLinks).isTrue();
            for (var one : typed) {
                var others = told - one.people();
                assertThat(told == 0 || others <= 0 || others >= MINIMUM - 1 || !isIn(one, told, ofLinks, typed))
                        .as(said + " tells of " + told)
                        .isTrue();
            }
        }
    }

    // What was typed is left out from the smallest on.
    private static boolean isIn(Part one, int told, int links, List<Part> typed) {
        var left = told - links;
        for (var it : typed.stream().sorted((a, b) -> b.people() - a.people()).toList()) {
            left -= it.people();
            if (it.people() == one.people()) {
                return left >= 0;
            }
        }
        return false;
    }

    private static List<Part> random(Random chance) {
        var said = new ArrayList<Part>();
        for (var it = chance.nextInt(9); it > 0; it--) {
            said.add(new Part(1, chance.nextInt(11), true));
        }
        for (var it = chance.nextInt(4); it > 0; it--) {
            said.add(new Part(1 + chance.nextInt(12), chance.nextInt(11), false));
        }
        return said;
    }

    private static List<Part> parts(String said) {
        return Arrays.stream(said.split(" ", -1))
                .filter(it -> !it.isEmpty())
                .map(it -> it.startsWith("L")
                        ? new Part(1, Integer.parseInt(it.substring(1)), true)
                        : new Part(
                                Integer.parseInt(it.substring(0, it.indexOf('x'))),
                                Integer.parseInt(it.substring(it.indexOf('x') + 1)),
                                false))
                .toList();
    }

    private static String words(Optional<Told> told) {
        return told.map(it -> it.mean() + " of " + it.people()).orElse("");
    }
}
