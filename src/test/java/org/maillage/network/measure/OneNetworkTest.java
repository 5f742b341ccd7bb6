package org.maillage.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.network.measure.Brokerage.Role;

/**
 * Every measure of one network that has all that makes measures go wrong: mutual ties (0 and 1, 2 and 3, 5 and 6) beside one-sided
 * ones, several parts (0 to 4, 5 to 7), an actor tied to nobody (8), groups of three, four and two. Its values were reckoned
 * as fractions, by the definitions of sna and igraph and by another way than here: all shortest ways written out, all triples
 * gone through, and of each role the variance as the sum of the covariances of every two of its triples.
 */
class OneNetworkTest {

    private static final double CLOSE = 1e-9;

    private static final int SIZE = 9;
    private static final int[] FROM = {0, 1, 1, 2, 3, 3, 0, 5, 6, 6};
    private static final int[] TO = {1, 0, 2, 3, 2, 1, 4, 6, 5, 7};
    private static final int[] GROUPS = {0, 0, 1, 1, 2, 0, 1, 1, 2};

    private static final Net SAID = Net.directed(SIZE, FROM, TO);
    private static final Net TIED = SAID.bothWays();

    @Test
    void densityIsThatOfGden() {
        assertThat(SAID.density()).isCloseTo(5 / 36.0, within(CLOSE));
        assertThat(TIED.density()).isCloseTo(7 / 36.0, within(CLOSE));
    }

    @Test
    void reciprocityIsTheShareOfArrowsThatAreAnswered() {
        assertThat(SAID.reciprocity()).isCloseTo(3 / 5.0, within(CLOSE));
        assertThat(TIED.reciprocity()).isCloseTo(1, within(CLOSE));
    }

    @Test
    void partsIsolatesAndTheLargestPartAreThoseOfComponentDist() {
        var parts = Parts.of(SAID);
        assertThat(parts.sizes()).containsExactly(5, 3, 1);
        assertThat(parts.isolates()).containsExactly(8);
        assertThat(parts.giantShare()).isCloseTo(5 / 9.0, within(CLOSE));
    }

    @Test
    void betweennessIsThatOfAllShortestWays() {
        assertThat(Betweenness.directed(SAID).values())
                .containsExactly(new double[] {3, 6, 2, 3, 0, 0, 1, 0, 0}, within(CLOSE));
        assertThat(Betweenness.mutual(TIED).values())
                .containsExactly(new double[] {3, 4, 0, 0, 0, 0, 1, 0, 0}, within(CLOSE));
    }

    @Test
    void centralisationIsThatOfFreeman() {
        assertThat(Betweenness.directed(SAID).centralisation()).isCloseTo(39 / 448.0, within(CLOSE));
        assertThat(Betweenness.mutual(TIED).centralisation()).isCloseTo(1 / 8.0, within(CLOSE));
    }

    @Test
    void opennessIsTheIndexOfKrackhardtAndStern() {
        assertThat(SAID.openness(GROUPS)).isCloseTo(0, within(CLOSE));
        assertThat(TIED.openness(GROUPS)).isCloseTo(1 / 7.0, within(CLOSE));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # actor, role, raw, z
            0, REPRESENTATIVE, 1, 1.4171852309611588
            0, TOTAL, 1, 0.04857170558718089
            1, REPRESENTATIVE, 1, 1.4171852309611588
            1, GATEKEEPER, 1, 1.4171852309611588
            1, TOTAL, 2, 0.7445672510034927
            2, GATEKEEPER, 1, 1.1886767807873804
            2, TOTAL, 1, 0.04857170558718089
            3, REPRESENTATIVE, 1, 1.1886767807873804
            3, TOTAL, 1, 0.04857170558718089
            6, GATEKEEPER, 1, 1.1886767807873804
            6, TOTAL, 1, 0.04857170558718089
            8, TOTAL, 0, -0.647423839829131
            """)
    void rolesAreThoseOfGouldAndFernandez(int actor, Role role, double raw, double z) {
        var roles = Brokerage.of(SAID, GROUPS);

        assertThat(roles.raw(actor, role)).isEqualTo(raw);
        assertThat(roles.z(actor, role)).isCloseTo(z, within(CLOSE));
        assertThat(roles.expected(actor, Role.TOTAL)).isCloseTo(5425 / 5832.0, within(CLOSE));
    }

    @Test
    void whoeverIsNotNamedAboveStandsBetweenNobody() {
        var roles = Brokerage.of(SAID, GROUPS);
        assertThat(Arrays.stream(new int[] {4, 5, 7, 8}).mapToDouble(it -> roles.raw(it, Role.TOTAL)))
                .containsOnly(0.0);
        assertThat(roles.raw(1, Role.LIAISON)).isZero();
        assertThat(roles.raw(1, Role.COORDINATOR)).isZero();
        assertThat(roles.raw(1, Role.CONSULTANT)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 8, 1", "0, 3, 8, 2", "6, 5, 8, 3", "8, 5, 8, 0"})
    void withoutTheWeaverTheShareOfTheLargestPartIsOfThoseWhoAreLeft(int weaver, int largest, int left, int alone) {
        var parts = Parts.without(SAID, weaver);

        assertThat(parts.giantShare()).isCloseTo(largest / (double) left, within(CLOSE));
        assertThat(parts.isolates()).hasSize(alone);
    }

    /** Of the twenty-nine pairs that were not tied, three came and one went. */
    @Test
    void gainIsOfThePairsThatWereNotTiedBefore() {
        var after = Net.mutual(SIZE, new int[] {0, 0, 2, 1, 3, 5, 8, 7, 7}, new int[] {1, 4, 3, 2, 1, 6, 0, 1, 5});

        var gain = Gain.between(TIED, after);

        assertThat(gain).isEqualTo(new Gain(7, 9, 3, 1, 29));
        assertThat(gain.share()).isCloseTo(2 / 29.0, within(CLOSE));
    }
}
