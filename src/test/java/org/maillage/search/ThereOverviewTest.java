package org.maillage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** How communes are named with the word before them. */
class ThereOverviewTest {

    @AfterEach
    void readNothing() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Redon, à Redon",
        "fr, Le Mans, au Mans",
        "fr, Les Sables-d’Olonne, aux Sables-d’Olonne",
        "fr, La Rochelle, à La Rochelle",
        "fr, L’Haÿ-les-Roses, à L’Haÿ-les-Roses",
        "fr, Lens, à Lens",
        "en, Le Mans, in Le Mans"
    })
    void theArticleOfACommuneJoinsTheWordBeforeIt(String language, String commune, String words) {
        LocaleContextHolder.setLocale(Locale.of(language));

        assertThat(ThereOverview.at(commune)).isEqualTo(words);
    }
}
