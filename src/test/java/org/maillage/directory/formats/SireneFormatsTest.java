package org.maillage.directory.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Field;
import org.maillage.table.Refused;

/** What the register of companies says, who must not be named, and what is only wanted of known organisations. */
class SireneFormatsTest {

    @Test
    void readsALegalUnit() {
        var read = unit();

        assertThat(read.values())
                .isEqualTo(Map.of(
                        Field.SIREN, "732829320",
                        Field.SIRET, "73282932000074",
                        Field.SIRET_OF_SEAT, "true",
                        Field.NAME, "COOPERATIVE DU PAYS",
                        Field.SHORT_NAME, "COOP",
                        Field.PROFILE, "small-company",
                        Field.LEGAL_CATEGORY, "5458",
                        Field.ACTIVITY, "47.11B",
                        Field.FOUNDED_ON, "1998-05-01"));
        assertThat(read.isNominative()).isTrue();
        assertThat(read.isOnlyOfTheKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            9220, '',  association
            9300, '',  foundation
            7112, '',  institution
            7210, '',  local-authority
            7344, '',  local-authority
            5499, PME, small-company
            5599, ETI, mid-cap
            6540, GE,  large-company
            5499, '',  small-company
            8110, '',  ''
            """)
    void theLegalCategoryDecidesTheProfile(String category, String size, String profile) {
        assertThat(unit("categorieJuridiqueUniteLegale", category, "categorieEntreprise", size)
                        .get(Field.PROFILE))
                .isEqualTo(profile);
    }

    /** A natural person, a unit of partial diffusion, and one that only a family name tells. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            statutDiffusionUniteLegale,    P
            categorieJuridiqueUniteLegale, 1000
            """)
    void whoMustNotBeNamedComesInWithoutAName(String column, String value) {
        var read = unit(column, value);

        assertThat(read.isNominative()).isFalse();
        assertThat(read.values()).doesNotContainKeys(Field.NAME, Field.SHORT_NAME);
        assertThat(read.get(Field.SIREN)).isEqualTo("732829320");
    }

    @Test
    void aFamilyNameIsNoName() {
        var read = unit("denominationUniteLegale", "", "nomUniteLegale", "DURAND");

        assertThat(read.isNominative()).isFalse();
        assertThat(read.values()).doesNotContainValue("DURAND");
    }

    @Test
    void whatIsNotSaidIsNotTaken() {
        var read = unit(
                "sigleUniteLegale",
                "[ND]",
                "denominationUniteLegale",
                "[ND]",
                "denominationUsuelle1UniteLegale",
                "LA COOP");

        assertThat(read.get(Field.SHORT_NAME)).isEmpty();
        assertThat(read.get(Field.NAME)).isEqualTo("LA COOP");
    }

    /** What is said of the social economy, the legal category, and whether the unit is only wanted if it is known. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            O,  5499, false
            N,  5499, true
            '', 5499, true
            '', 9220, false
            '', 9300, false
            '', 8210, false
            N,  9220, true
            """)
    void anEmptyCellDoesNotSayThatAnAssociationIsOutsideTheSocialEconomy(String said, String category, boolean known) {
        assertThat(unit("economieSocialeSolidaireUniteLegale", said, "categorieJuridiqueUniteLegale", category)
                        .isOnlyOfTheKnown())
                .isEqualTo(known);
    }

    @Test
    void companiesOutsideTheSocialEconomyAreOnlyWantedIfTheyAreKnown() {
        assertThat(unit("economieSocialeSolidaireUniteLegale", "N").isOnlyOfTheKnown())
                .isTrue();
        assertThat(unit("economieSocialeSolidaireUniteLegale", "N", "identifiantAssociationUniteLegale", "W353001234")
                        .isOnlyOfTheKnown())
                .isFalse();
    }

    @Test
    void aUnitThatHasCeasedIsClosed() {
        assertThat(unit("etatAdministratifUniteLegale", "C").get(Field.CLOSED)).isEqualTo("true");
    }

    @Test
    void aUnitWithoutASoundNumberIsRefused() {
        assertThatThrownBy(() -> unit("siren", "732829321"))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("siren"));
    }

    @Test
    void aSeatWhoseNumberDoesNotCheckIsLeftAside() {
        assertThat(unit("nicSiegeUniteLegale", "75").get(Field.SIRET)).isEmpty();
    }

    @Test
    void readsASeat() {
        var read = establishment();

        assertThat(read.values())
                .isEqualTo(Map.of(
                        Field.SIRET, "73282932000074",
                        Field.SIRET_OF_SEAT, "true",
                        Field.SIREN, "732829320",
                        Field.NAME, "AU BON GRAIN",
                        Field.STREET, "3 RUE DES DOUVES",
                        Field.POSTAL_CODE, "35600",
                        Field.COMMUNE, "35236"));
        assertThat(read.isSeat()).isTrue();
    }

    @Test
    void anEstablishmentThatIsNoSeatIsAFurtherAddress() {
        assertThat(establishment("etablissementSiege", "false").isSeat()).isFalse();
    }

    @Test
    void whoDoesNotWantToBeFoundHasNeitherStreetNorLabel() {
        var read = establishment("statutDiffusionEtablissement", "P");

        assertThat(read.values()).doesNotContainKeys(Field.STREET, Field.NAME);
        assertThat(read.get(Field.COMMUNE)).isEqualTo("35236");
    }

    @Test
    void anEstablishmentThatHasCeasedIsClosed() {
        assertThat(establishment("etatAdministratifEtablissement", "F").get(Field.CLOSED))
                .isEqualTo("true");
    }

    private static StagedRow unit(String... changes) {
        var row = new LinkedHashMap<String, String>();
        row.put("siren", "732829320");
        row.put("statutDiffusionUniteLegale", "O");
        row.put("denominationUniteLegale", "COOPERATIVE DU PAYS");
        row.put("denominationUsuelle1UniteLegale", "");
        row.put("nomUniteLegale", "");
        row.put("sigleUniteLegale", "COOP");
        row.put("identifiantAssociationUniteLegale", "");
        row.put("categorieJuridiqueUniteLegale", "5458");
        row.put("categorieEntreprise", "PME");
        row.put("activitePrincipaleUniteLegale", "47.11B");
        row.put("dateCreationUniteLegale", "1998-05-01");
        row.put("etatAdministratifUniteLegale", "A");
        row.put("nicSiegeUniteLegale", "74");
        row.put("economieSocialeSolidaireUniteLegale", "O");
        return read(new SireneUnitFormat(), row, changes);
    }

    private static StagedRow establishment(String... changes) {
        var row = new LinkedHashMap<String, String>();
        row.put("siren", "732829320");
        row.put("siret", "73282932000074");
        row.put("statutDiffusionEtablissement", "O");
        row.put("etablissementSiege", "true");
        row.put("etatAdministratifEtablissement", "A");
        row.put("numeroVoieEtablissement", "3");
        row.put("indiceRepetitionEtablissement", "[ND]");
        row.put("typeVoieEtablissement", "RUE");
        row.put("libelleVoieEtablissement", "DES DOUVES");
        row.put("codePostalEtablissement", "35600");
        row.put("libelleCommuneEtablissement", "REDON");
        row.put("codeCommuneEtablissement", "35236");
        row.put("enseigne1Etablissement", "AU BON GRAIN");
        return read(new SireneEstablishmentFormat(), row, changes);
    }

    private static StagedRow read(Format format, Map<String, String> row, String... changes) {
        for (var i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        return SampleRows.read(format, row);
    }
}
