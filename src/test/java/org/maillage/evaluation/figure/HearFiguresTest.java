package org.maillage.evaluation.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is heard in words as a figure, and what is none. */
class HearFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nous nous sommes vus le 12 mars 2018, puis le 3 avril.",
                "Nous nous sommes vus le 12 mars.",
                "du 3 au 5 mars, puis les 8 et 9 avril 2019",
                "Le 1er juin, et le 1er.",
                "du 28 février au 3 mars 2026",
                "le 12/03/2018, puis le 14/04",
                "12.03.2018, 2018-03-12",
                "lundi 12, mardi 13",
                "mars 2018 puis avril 2019",
                "En 2018, tout commence ; en 2018 plusieurs partent.",
                "Le bilan 2018 des actions, la fin 2019, l’été 2020",
                "la saison 2018-2019, puis 2019/20",
                "entre 2018 et 2022, et avant 2017.",
                "(2018)",
                "les années 80, les années trente",
                "la 3e rencontre, la 2ème, le 1er, la 1re, les 21es",
                "the 3rd meeting, the 12th of May 2018, March 12, 2018.",
                "35600 Redon",
                "au 12 rue de la Gare, 35600 Redon, BP 12",
                "3, place de la Mairie ; 12 bis avenue Foch",
                "Redon (35), Guémené (44290), Ajaccio (2A)",
                "02 99 71 12 34",
                "https://exemple.fr/2018/12 et a12@exemple.fr",
                "à 14 h 30, à 9h, de 9 à 11 h, vers 14 heures, 14:30",
                "ouvert 24h/24 et 7j/7",
                "l’article 14, les articles 3 et 4, la loi 1901, la loi n° 2014-856, la loi du 1er juillet 1901",
                "le Cerfa 15059*02, le n° 12, la page 3, l’annexe 2, l’axe 3",
                "TZCLD 2.0, la version 3, la v2, le web 2.0",
                "la D177, l’A84, la RN 12, un T3, le CO2, Covid-19",
                "l’ODD 11, l’Agenda 21, Horizon 2020, ISO 26000",
                "les jeunes de 16 à 25 ans, les 16-25 ans, les plus de 60 ans",
                "1. Se connaître\n2. Essayer ensemble",
                "les deux communes, une association, trois personnes, six bourgs",
                "mille mercis, cent fois, dans quinze jours, à dix heures, le quinze août",
                "un travail sur deux communes, une réunion sur trois sites",
                "la dixième rencontre, pour cent raisons",
                "la quinzaine de l’alimentation",
            })
    void isNoFigure(String words) {
        assertThat(HearFigures.in(words, Locale.FRENCH)).isEmpty();
    }

    /** Each with its value, its unit and the whole of which it is a part. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 habitants                                  | 12 = 12 habitants
            Il y a 12 % de chômage                        | 12 % = 12 %
            12\u202f%                                     | 12 % = 12 %
            12,5 pour cent                                | 12,5 pour cent = 12.5 %
            1 200 habitants                               | 1 200 = 1200 habitants
            1\u202f200\u00a0€                             | 1 200 € = 1200 €
            1.200 euros                                   | 1.200 euros = 1200 €
            12 k€ et 3 M€                                 | 12 k€ = 12000 €; 3 M€ = 3000000 €
            3 millions d’euros                            | 3 millions d'euros = 3000000 €
            -4 %                                          | 4 % = 4 %
            8 sur 9                                       | 8 sur 9 = 8 of 9
            45 sur 60 sont venus                          | 45 sur 60 = 45 of 60
            20/30                                         | 20/30 = 20 of 30
            une association sur deux                      | une association sur deux = 1 of 2
            trois territoires sur quatre développent      | trois territoires sur quatre = 3 of 4
            huit sur neuf                                 | huit sur neuf = 8 of 9
            une dizaine de familles                       | une dizaine de = 10 familles
            deux centaines de repas                       | deux centaines de = 200 repas
            quelques milliers de repas                    | quelques milliers de = ? repas
            trois cents habitants                         | trois cents = 300 habitants
            quatre-vingt-dix-sept voix                    | quatre-vingt-dix-sept = 97 voix
            mille deux cent trente-quatre repas           | mille deux cent trente-quatre = 1234 repas
            deux millions de gestes                       | deux millions de = 2000000 gestes
            Douze communes                                | Douze = 12 communes
            vingt et un lieux                             | vingt et un = 21 lieux
            la moitié des habitants                       | la moitié des = ?
            les trois quarts des élus                     | les trois quarts des = ?
            deux fois plus de bénévoles                   | deux fois plus = ?
            le nombre a doublé                            | a doublé = ?
            ½ poste                                       | ½ = ?
            x3                                            | x3 = 3
            environ12 personnes                           | 12 = 12 personnes
            les 2018 habitants                            | 2018 = 2018 habitants
            plus de 2000                                  | 2000 = 2000
            2000 € en 2018                                | 2000 € = 2000 €
            les 15000 Bretons                             | 15000 = 15000
            12 rues                                       | 12 = 12 rues
            120 h de formation                            | 120 = 120
            12 h de formation                             | 12 = 12
            En 2018 350 personnes                         | 350 = 350 personnes
            le 12 mars, 40 personnes                      | 40 = 40 personnes
            l’article 14 touche 300 foyers                | 300 = 300 foyers
            ４０ personnes                                 | ４０ = 40 personnes
            """)
    void isAFigure(String words, String heard) {
        assertThat(HearFigures.in(words, Locale.FRENCH).stream()
                        .map(HearFiguresTest::line)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,200 people                | 1,200 = 1200 people
            2.5 per cent                | 2.5 per cent = 2.5 %
            three hundred people        | three hundred = 300 people
            a dozen of us, twelve cars  | a dozen of = 12; twelve = 12 cars
            8 out of 9                  | 8 out of 9 = 8 of 9
            twenty-one places           | twenty-one = 21 places
            half of the mayors          | half of the = ?
            """)
    void isHeardInEnglish(String words, String heard) {
        assertThat(HearFigures.in(words, Locale.ENGLISH).stream()
                        .map(HearFiguresTest::line)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(heard);
    }

    private static String line(HeardFigure it) {
        var value = it.value() == null ? "?" : it.value().stripTrailingZeros().toPlainString();
        return it.words() + " = " + value + (it.of() == null ? "" : " of " + it.of())
                + (it.unit().isEmpty() ? "" : " " + it.unit());
    }

    /** What a figure with its source says may be said in words too, and nothing else of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 rencontres       | 12   | rencontres |     | true
            douze rencontres    | 12   | rencontres |     | true
            une douzaine de     | 12   | rencontres |     | true
            13 rencontres       | 12   | rencontres |     | false
            12 %                | 12   | rencontres |     | false
            12 %                | 12   | %          | 400 | true
            12                  | 12   | %          | 400 | false
            400 personnes       | 12   | %          | 400 | true
            12 €                | 12   | euros      |     | true
            1 200               | 1200 |            |     | true
            12,50 €             | 12.5 | €          |     | true
            8 sur 9             | 8    |            | 9   | true
            huit sur neuf       | 8    |            | 9   | true
            8 sur 10            | 8    |            | 9   | false
            45 sur 60, soit 75 % | 45  |            | 60  | true
            75 %                | 45   |            | 60  | true
            80 %                | 45   |            | 60  | false
            89 %                | 8    |            | 9   | false
            la moitié des élus  | 30   |            | 60  | false
            """)
    void isSaidByAFigure(String words, BigDecimal value, @Nullable String unit, @Nullable Long of, boolean said) {
        var figure = new SourcedFigure(value, unit == null ? "" : unit, of, "carnet", new Vintage(DAY, DAY), "Redon");

        assertThat(HearFigures.without(words, Locale.FRENCH, List.of(figure)).isEmpty())
                .isEqualTo(said);
    }

    @Test
    @Timeout(10)
    void hostileWordsAreReadInTime() {
        for (var piece : new String[] {
            "1 ",
            "1,",
            "2018 ",
            "un ",
            "cent ",
            "vingt-",
            "12/",
            "a",
            " ",
            "le 1",
            "article 1, ",
            "é’",
            "une une une ",
            "A",
            "(",
            "0",
            "1.1",
        }) {
            assertThatCode(() -> HearFigures.in(piece.repeat(10_000 / piece.length()), Locale.FRENCH))
                    .as(piece)
                    .doesNotThrowAnyException();
        }
    }
}
