package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.SampleEditions;
import org.maillage.pathway.Status;
import org.maillage.shared.Text;
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

    @ParameterizedTest
    @CsvSource({"title, 160", "summary, 500", "words, 20000"})
    void wordsAreKeptToTheirLength(String field, int longest) {
        assertThat(form(Map.of(field, "é".repeat(longest))).check().sentences()).isEmpty();
        assertThat(form(Map.of(field, "é".repeat(longest + 1))).check().at(field))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"title", "summary", "startsOn", "endsOn", "placesMin", "placesMax"})
    void allButTheLongWordsMustBeSaid(String field) {
        assertThat(form(Map.of(field, "")).check().at(field)).isNotEmpty();
        assertThat(form(Map.of("words", "")).check().none()).isTrue();
    }

    /** A translation of words that have changed would say something else. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            Ouest, Essai,       West, Trial
            Ouest, Autre essai, West, Autre essai
            Est,   Essai,       Est,  Trial
            """)
    void theEnglishWordsStandWhileTheFrenchOnesDo(String title, String summary, String english, String trial) {
        var before = SampleEditions.archivedAs(new Text("Ouest", "West"), new Text("Essai", "Trial"));

        var after = form(Map.of("title", title, "summary", summary)).retell(before);

        assertThat(after.title().in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(after.summary().in(Locale.ENGLISH)).isEqualTo(trial);
        assertThat(after.title().fr()).isEqualTo(title);
        assertThat(after.starts()).hasToString("2027-01-01");
        assertThat(after.ends()).hasToString("2027-09-30");
        assertThat(after.moves()).isEqualTo(before.moves());
    }

    @Test
    void whatTheFormOfAnEditionShowsIsWhatItSays() {
        var form = EditionForm.of(SampleEdition.of(Status.RUNNING));

        assertThat(form.check().none()).isTrue();
        assertThat(form.title()).isEqualTo("Alliances d’Ouest 2027");
        assertThat(form.starts()).isEqualTo("2027-01-04");
        assertThat(form.ends()).isEqualTo("2027-09-30");
    }

    private static EditionForm form(Map<String, String> typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.setAll(Map.of(
                "title", "Ouest",
                "summary", "Essai",
                "startsOn", "2027-01-01",
                "endsOn", "2027-09-30",
                "placesMin", "8",
                "placesMax", "12"));
        sent.setAll(typed);
        return EditionForm.sent(sent);
    }
}
