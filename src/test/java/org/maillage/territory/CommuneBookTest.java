package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.territory.MeantCommune.How;
import org.maillage.territory.MeantCommune.One;
import org.maillage.territory.MeantCommune.Several;

/** All the ways in which post, registers and people write a commune. */
class CommuneBookTest {

    private final CommuneBook book = SampleBook.book();

    @ParameterizedTest
    @CsvSource(textBlock = """
            REDON CEDEX,                              35603, 35236
            Redon Cedex,                              35600, 35236
            Redon Cedex 9,                            '',    35236
            REDON CDX,                                35605, 35236
            35600 REDON,                              '',    35236
            F-35600 Redon,                            '',    35236
            Redon (35),                               '',    35236
            Redon (35600),                            '',    35236
            Redon (Ille-et-Vilaine),                  '',    35236
            Redon 35,                                 '',    35236
            '35600 Redon, France',                    '',    35236
            35236,                                    '',    35236
            12 rue X 35600 REDON,                     '',    35236
            '12 rue du Port, 35600 Redon',            '',    35236
            '12 rue du Port, Redon',                  35600, 35236
            BP 20123 35603 REDON CEDEX,               '',    35236
            Commune de Redon,                         '',    35236
            LAVANS LES ST CLAUDE,                     39170, 39286
            Lavans lez Saint Claude,                  39170, 39286
            CHALON S/SAONE,                           '',    71076
            Chalon s/ Saône,                          71100, 71076
            Chalon-Saône,                             '',    71076
            ND de Monts,                              '',    85164
            LES (MOUSSIERES),                         '',    39373
            MOUSSIERES (LES),                         '',    39373
            'MOUSSIERES, LES',                        '',    39373
            MANS (LE),                                '',    72181
            MANS,                                     '',    72181
            L'HAY LES ROSES,                          94240, 94038
            HAY LES ROSES (L'),                       '',    94038
            CARBET,                                   97221, 97204
            SAINTE CLOTILDE,                          97490, 97411
            SAINTE CLOTILDE 97490,                    '',    97411
            Paris 11,                                 '',    75056
            Paris 11e,                                '',    75056
            Paris 11ème,                              75011, 75056
            Paris 10e Arrondissement,                 75010, 75056
            LYON 03,                                  '',    69123
            Marseille 8ème arrondissement,            '',    13055
            75111,                                    '',    75056
            St Vincent s/ Oust,                       '',    56239
            Ste-Reine-de-Bretagne,                    '',    44189
            Redon centre,                             35600, 35236
            Redonn,                                   35600, 35236
            Sainte-Marrie,                            35600, 35294
            Florac,                                   48400, 48061
            Baie Mahault Guadeloupe,                  97129, ''
            Ajaccio,                                  20000, 2A004
            Olonne-sur-Mer,                           '',    85194
            '',                                       97490, 97411
            """)
    void oneCommuneIsMeant(String typed, String postalCode, String commune) {
        var meant = book.meant(typed, postalCode, Set.of(), null);

        assertThat(meant instanceof One(var code, var how, var street, var postal) ? code : "")
                .isEqualTo(commune);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "asked", textBlock = """
            Saint-Nicolas,          '',    asked
            st nicolas,             '',    asked
            Saint-Nicolas,          62223, 62764
            Saint-Nicolas (62),     '',    62764
            62223 Saint-Nicolas,    '',    62764
            Saint-Nicolas,          44460, 44185
            Saint-Nicolas-de-Redon, '',    44185
            Redon,                  '',    35236
            """)
    void aBareNameThatACommuneOfTheTerritoryBearsWithMoreBehindItIsAsked(
            String typed, String postalCode, @Nullable String commune) {
        var meant = book.meant(typed, postalCode, Set.of("35236", "44185"), null);

        if (commune == null) {
            assertThat(meant).isEqualTo(new Several(List.of("44185", "62764")));
        } else {
            assertThat(meant)
                    .isInstanceOfSatisfying(
                            One.class, it -> assertThat(it.code()).isEqualTo(commune));
        }
        assertThat(book.meant("Saint-Nicolas", "", Set.of("35236"), null)).isInstanceOf(One.class);
        assertThat(book.meant("Saint-Nicolas", "", Set.of("44185"), new Point(50.3, 2.78)))
                .isInstanceOf(One.class);
    }

    @Test
    void anAddressInOneCellKeepsItsStreet() {
        assertThat(book.meant("12 rue du Port, 35600 Redon", "", Set.of(), null))
                .isEqualTo(new One("35236", How.NAME, "12 rue du Port", "35600"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Rieux,  '',    56194, 56194, TERRITORY
            Langon, '',    35145, 35145, TERRITORY
            Langon, 33210, 35145, 33227, NAME
            Langon, '',    '',    '',    ''
            Saint-Denis, '', '',  '',    ''
            """)
    void ofSeveralOfOneNameTheOneOfTheTeamIsMeant(
            String typed, String postalCode, String perimeter, String commune, String how) {
        var meant = book.meant(typed, postalCode, Set.of(perimeter), null);

        if (commune.isEmpty()) {
            assertThat(meant).isInstanceOf(Several.class);
            assertThat(((Several) meant).codes()).hasSizeGreaterThan(1);
        } else {
            assertThat(meant).isEqualTo(new One(commune, How.valueOf(how), "", ""));
        }
    }

    @Test
    void ofSeveralOfOneNameTheOneAtThePointIsMeant() {
        assertThat(book.meant("Langon", "", Set.of(), new Point(44.55, -0.25)))
                .isEqualTo(new One("33227", How.NAME, "", ""));
    }

    @Test
    void aNameOfTheTerritoryWithAPostalCodeElsewhereIsAskedAbout() {
        assertThat(book.meant("Redon", "97490", Set.of("35236"), null))
                .isEqualTo(new Several(List.of("35236", "97411")));
    }

    @Test
    void whatNobodyKnowsIsNothing() {
        assertThat(book.meant("Nulle part", "", Set.of(), null)).isEqualTo(new Several(List.of()));
        assertThat(book.meant("", "", Set.of(), null)).isEqualTo(new Several(List.of()));
    }
}
