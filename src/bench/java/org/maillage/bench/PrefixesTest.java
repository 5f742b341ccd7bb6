package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people have typed so far. */
class PrefixesTest {

    @Test
    void twoHundredStartsOfNamesFromTwoLettersOn() {
        var typed = Prefixes.all();

        assertThat(typed)
                .hasSize(Prefixes.COUNT)
                .allSatisfy(it -> assertThat(it).hasSizeBetween(2, 10));
    }

    @Test
    void oneInTenHasTwoLettersSwapped() {
        var typed = Prefixes.of(Collections.nCopies(10, "Montpellier"), 10);

        assertThat(typed)
                .isEqualTo(List.of(
                        "Mo",
                        "Mon",
                        "Mont",
                        "Montp",
                        "Montpe",
                        "Montpel",
                        "Montpell",
                        "Montpelli",
                        "Montpellie",
                        "Monptel"));
    }

    @Test
    void aShortNameIsTypedInFull() {
        assertThat(Prefixes.of(Collections.nCopies(10, "Y"), 10)).containsOnly("Y");
    }
}
