package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.pathway.InFrench;
import org.maillage.web.Choice;
import org.springframework.context.i18n.LocaleContextHolder;

/** Values as readers see them, and the words that can be chosen. */
@InFrench
class FormatValuesTest {

    private final FormatValues tell = SampleWords.tellValues();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAME        | Les Jardins    | Les Jardins
            SIREN       | 732829320      | 732_829_320
            SIRET       | 73282932000074 | 732_829_320_00074
            FOUNDED_ON  | 2012-03-01     | 1er mars 2012
            OPENED      | 2019-04        | avril 2019
            OPENED      | 2019           | 2019
            CLOSED      | true           | oui
            CLOSED      | false          | non
            BUILT_AREA  | 1200           | 1~200 m²
            PROFILE     | mid-cap        | ETI
            PROFILE     | gone           | gone
            THEMES      | food,war       | Alimentation, Anciens combattants
            COMMUNE     | 35236          | Redon (Ille-et-Vilaine)
            COMMUNE     | 99999          | 99999
            LANGUAGES   | fr,br          | français, breton
            LEGAL_CATEGORY | 9220        | 9220
            """)
    void aValueIsSaidInWords(Field field, String value, String words) {
        assertThat(tell.words(field, value).replace('\u00a0', '_').replace('\u202f', '~'))
                .isEqualToIgnoringCase(words);
    }

    @Test
    void whatIsNotKnownIsSaidToBeEmpty() {
        var difference = tell.difference(Field.PROFILE, "", "association");

        assertThat(difference.before())
                .isEqualTo(tell.wordsOrNone(Field.NAME, ""))
                .isNotBlank();
        assertThat(difference.after()).isEqualTo("Association");
    }

    @Test
    void wordsAreInTheLanguageOfTheReader() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(tell.words(Field.PROFILE, "mid-cap")).isEqualTo("Mid-cap company");
        assertThat(tell.words(Field.THEMES, "food,health")).isEqualTo("Food, Health");
        assertThat(tell.words(Field.FOUNDED_ON, "2012-03-01")).isEqualTo("1 March 2012");
    }

    /** Whoever has a retired theme keeps it; nobody chooses it anew. */
    @Test
    void whatIsRetiredIsKnownButNotOffered() {
        var vocabularies = SampleWords.vocabularies();

        assertThat(vocabularies.choices(Field.THEMES)).extracting(Choice::key).containsExactly("food", "health");
        assertThat(vocabularies.knows(Field.THEMES, "war")).isTrue();
        assertThat(vocabularies.words(Field.THEMES, "war")).isEqualTo("Anciens combattants");
        assertThat(vocabularies.knows(Field.THEMES, "peace")).isFalse();
    }

    @Test
    void entriesAreFoundByTheirWordsInBothLanguages() {
        assertThat(SampleWords.vocabularies().allWords(Field.PROFILE))
                .containsEntry("mid-cap", List.of("ETI", "Mid-cap company"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FAMILIES", "MANAGEMENT", "LANGUAGES"})
    void everyKeyThatIsOfferedHasWordsOfItsOwnInBothLanguages(Field field) {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            LocaleContextHolder.setLocale(language);
            var choices = SampleWords.vocabularies().choices(field);

            assertThat(choices).isNotEmpty();
            assertThat(choices).extracting(Choice::words).doesNotHaveDuplicates();
            assertThat(choices)
                    .allMatch(it -> !it.words().isBlank() && !it.words().equals(it.key()));
        }
    }

    @Test
    void aVisibilityIsChosenFromTheWidestToTheNarrowest() {
        assertThat(Visibility.choices())
                .extracting(Choice::key)
                .containsExactly("public", "network", "territory", "private");
        assertThat(Arrays.stream(Visibility.values()).map(it -> Visibility.of(it.column())))
                .containsExactly(Visibility.values());
        assertThat(Visibility.find("secret")).isEmpty();
    }
}
