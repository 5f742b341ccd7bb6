package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.SampleSettings;
import org.springframework.context.i18n.LocaleContextHolder;

/** Numbers, days and moments as words, in the language and on the clock of the reader. */
class WordsTest {

    @AfterEach
    void leave() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            fr, 2018-05-03, 3 mai 2018,    jeudi 3 mai 2018
            fr, 2018-05-01, 1er mai 2018,  mardi 1er mai 2018
            fr, 2018-05-11, 11 mai 2018,   vendredi 11 mai 2018
            fr, 2018-05-21, 21 mai 2018,   lundi 21 mai 2018
            en, 2018-05-01, 1 May 2018,    Tuesday 1 May 2018
            de, 2018-05-03, 3 mai 2018,    jeudi 3 mai 2018
            """)
    void aDayIsSaidInFull(String language, LocalDate day, String words, String named) {
        assertThat(Words.dayIn(Locale.of(language), day)).isEqualTo(words);
        assertThat(Words.namedDayIn(Locale.of(language), day)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | 34969  | 34_969 | 1234.567 | 2 | 1_234,57
            fr | 999    | 999    | 12.0     | 1 | 12
            en | 34969  | 34,969 | 1234.567 | 1 | 1,234.6
            """)
    void numbersAreSetApart(String language, long count, String words, double decimal, int decimals, String said) {
        LocaleContextHolder.setLocale(Locale.of(language));

        assertThat(Words.count(count).replace('\u202f', '_')).isEqualTo(words);
        assertThat(Words.decimal(decimal, decimals).replace('\u202f', '_')).isEqualTo(said);
    }

    /** Whose clock shows which day: midnight passes at another moment overseas. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none,               2027-03-15, 2027-03-16
            Indian/Reunion,     2027-03-16, 2027-03-16
            America/Martinique, 2027-03-15, 2027-03-15
            Pacific/Noumea,     2027-03-16, 2027-03-16
            """)
    void todayIsThatOfTheReader(@Nullable String zone, LocalDate evening, LocalDate night) {
        if (zone != null) {
            LocaleContextHolder.setTimeZone(TimeZone.getTimeZone(zone));
        }

        assertThat(Words.today(clock("2027-03-15T22:30:00Z"))).isEqualTo(evening);
        assertThat(Words.today(clock("2027-03-15T23:30:00Z"))).isEqualTo(night);
    }

    @ParameterizedTest
    @CsvSource({"fr, mai 2018", "en, May 2018"})
    void aMonthIsSaidInFull(String language, String words) {
        LocaleContextHolder.setLocale(Locale.of(language));

        assertThat(Words.month(YearMonth.of(2018, 5))).isEqualTo(words);
    }

    /** An apostrophe in words without places is no sign of the format. */
    @Test
    void wordsWithoutValuesAreTakenAsTheyStand() {
        assertThat(Words.sayIn(Locale.FRENCH, "web.form.saved")).isEqualTo("C’est enregistré.");
        assertThatThrownBy(() -> Words.sayIn(Locale.FRENCH, "no.such.key"))
                .isInstanceOf(java.util.MissingResourceException.class);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            Bonjour, Hello, fr, Bonjour
            Bonjour, Hello, en, Hello
            Bonjour, none,  en, Bonjour
            Bonjour, Hello, de, Bonjour
            """)
    void aTextIsFrenchWhereItIsNotTranslated(String french, @Nullable String english, String language, String said) {
        assertThat(new Text(french, english).in(Locale.of(language))).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aTextHasItsFrenchWords(String french) {
        assertThatThrownBy(() -> Text.french(french)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://maillage.example, /desk, https://maillage.example/desk",
        "https://maillage.example/, /desk, https://maillage.example/desk",
        "https://example.org/maillage//, /desk, https://example.org/maillage/desk",
        "http://localhost:8080, '', http://localhost:8080"
    })
    void anAddressHasOneSlashBetweenSiteAndPath(String site, String path, String address) {
        assertThat(SampleSettings.of(Map.of("public-url", site)).address(path)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maillage.example", "ftp://maillage.example", "file:///var/maillage"})
    void thePlatformIsServedOnTheNet(String site) {
        assertThatThrownBy(() -> SampleSettings.of(Map.of("public-url", site)))
                .rootCause()
                .hasMessageContaining("http://");
    }

    @Test
    void aValueThatIsItselfToBeSaidIsSaidInTheSameLanguage() {
        var team = Saying.of("account.role.about", Saying.of("account.role.team"), "Pays de Redon");

        assertThat(Words.sayIn(Locale.FRENCH, "account.role.asked", team))
                .isEqualTo("équipe du territoire\u00a0: Pays de Redon (demandé, sans réponse encore)");
        assertThat(Words.sayIn(Locale.ENGLISH, "account.role.asked", team)).startsWith("territory team: Pays");
    }

    private static Clock clock(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }
}
