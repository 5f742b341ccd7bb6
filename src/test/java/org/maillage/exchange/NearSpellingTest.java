package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearSpellingTest {

    private final NearSpelling spelling =
            new NearSpelling(List.of("benevol", "menuisi", "velo", "transport", "transpor", "itinerair", "couturi"));

    @ParameterizedTest
    @CsvSource({
        "benevoll, benevol",
        "beneovl, benevol",
        "benevvol, benevol",
        "menuizi, menuisi",
        "itinerir, itinerair",
        "itineraire, itinerair"
    })
    void aSlipIsReadAsWhatWasMeant(String typed, String meant) {
        assertThat(spelling.meant(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "venevol", // another first letter
        "benbvoi", // two slips
        "vela", // too short to tell
        "transporr", // two words may have been meant
        "culturi" // another word altogether
    })
    void whatIsNotSureIsLeftAsItIs(String typed) {
        assertThat(spelling.meant(typed)).isEmpty();
    }
}
