package org.maillage.programme.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.programme.call.SampleApplication.application;
import static org.maillage.shared.Words.say;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.programme.call.Profile.Dimension;

/** In what territories differ, in classes of our own. */
@InFrench
class ProfileTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,       unknown
            1,       small
            19999,   small
            20000,   middle
            99999,   middle
            100000,  large
            299999,  large
            300000,  metropolis
            2000000, metropolis
            """)
    void sizeIsByInhabitants(long people, String size) {
        assertThat(profile(people, "2019").trait(Dimension.SIZE)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',   unknown
            2027, new
            2025, new
            2024, settled
            2020, settled
            2019, long
            1950, long
            """)
    void experienceIsNewForThreeYearsAndLongFromEight(String since, String experience) {
        assertThat(profile(8946, since).trait(Dimension.EXPERIENCE)).isEqualTo(experience);
    }

    @Test
    void everyTraitHasWords() {
        for (var size : new String[] {"unknown", "small", "middle", "large", "metropolis"}) {
            assertThat(Dimension.SIZE.words(size)).isNotBlank();
        }
        for (var density : new String[] {"unknown", "sparse", "rural", "urban", "dense"}) {
            assertThat(Dimension.DENSITY.words(density)).isNotBlank();
        }
        for (var experience : new String[] {"unknown", "new", "settled", "long"}) {
            assertThat(Dimension.EXPERIENCE.words(experience)).isNotBlank();
        }
        assertThat(Arrays.stream(StructureKind.values()).map(it -> Dimension.KIND.words(it.column())))
                .doesNotHaveDuplicates()
                .doesNotContain(say(StructureKind.words("nobody knows")));
        assertThat(Dimension.REGION.words("Bretagne")).isEqualTo("Bretagne");
        assertThat(Dimension.REGION.words("")).isEqualTo(say(StructureKind.words("")));
    }

    private static Profile profile(long people, String since) {
        return Profile.of(application().saying("since", since).get(), "Bretagne", "rural", people, 2027);
    }
}
