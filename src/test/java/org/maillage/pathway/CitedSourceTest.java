package org.maillage.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;

/** Who published a source, in the language of the reader. */
class CitedSourceTest {

    @AfterEach
    void readNothing() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le RAMEAU                                   | Le RAMEAU                                    | Le RAMEAU
            fr | Le RAMEAU, copie sur ReadkonG               | Le RAMEAU, copie sur ReadkonG                | Le RAMEAU
            en | Le RAMEAU, copie sur ReadkonG               | Le RAMEAU, copy on ReadkonG                  | Le RAMEAU
            en | Villes au Carré, d’après le CGET            | Villes au Carré, after CGET                  | Villes au Carré
            en | Etalab, d’après l’INSEE, la DGCL et La Poste | Etalab, after INSEE, DGCL and La Poste      | Etalab
            en | Le RAMEAU, plateforme de capitalisation     | Le RAMEAU, plateforme de capitalisation      | Le RAMEAU
            """)
    void copiesAndOriginsAreSaidInTheLanguageOfTheReader(String language, String publisher, String words, String name) {
        LocaleContextHolder.setLocale(Locale.of(language));
        var source = new CitedSource("S1", "Bilan", publisher, "https://example.org");

        assertThat(Words.say(source.publisherWords())).isEqualTo(words);
        assertThat(source.publisherName()).isEqualTo(name);
    }
}
