package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.springframework.util.LinkedMultiValueMap;

/** What an edition takes and what it refuses. */
@InFrench
class EditionFormTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-01-01, 2027-09-30, 8,   12,  '',        ''
            2027-01-01, 2027-01-02, 8,   8,   '',        ''
            2027-01-01, 2032-01-01, 1,   200, '',        ''
            2027-01-01, 2027-01-01, 8,   12,  endsOn,    avant le premier
            2027-01-01, 2032-12-31, 8,   12,  endsOn,    cinq ans
            2027-01-01, 2027-09-30, 12,  8,   placesMax, minimum
            2027-01-01, 2027-09-30, 8,   201, placesMax, entre 1 et 200
            2027-01-01, 2027-09-30, 0,   12,  placesMin, entre 1 et 200
            demain,     2027-09-30, 8,   12,  startsOn,  calendrier
            2027-01-01, '',         8,   12,  endsOn,    calendrier
            """)
    void anEditionHasDaysAndPlacesThatGoTogether(
            String starts, String ends, String min, String max, String field, String words) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.setAll(Map.of(
                "title", "Ouest",
                "summary", "Essai",
                "startsOn", starts,
                "endsOn", ends,
                "placesMin", min,
                "placesMax", max));

        var mistakes = EditionForm.sent(sent).check();

        assertThat(mistakes.none()).as(mistakes.sentences().toString()).isEqualTo(field.isEmpty());
        assertThat(mistakes.at(field)).contains(words);
    }
}
