package org.maillage.directory.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.table.TableHeader;

/** What columns mean, by the names that people give them. */
class GuessColumnsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Nom de la structure,      name
            RAISON SOCIALE,           name
            bf_titre,                 name
            properties.name,          name
            Sigle,                    short_name
            N° SIRET,                 siret
            pivot,                    siret
            N° RNA,                   rna
            Type de structure,        profile
            Thématiques,              themes
            Descriptif,               description
            Site internet,            web
            Adresse postale,          street
            Code postal,              postal_code
            CP,                       postal_code
            commune,                  commune_name
            Commune,                  commune_name
            Ville,                    commune_name
            Code INSEE,               commune
            depcom,                   commune
            Lat,                      latitude
            geo.longitude,            longitude
            geo_point_2d,             point
            Courriel,                 email
            Téléphone,                phone
            Date de création,         founded_on
            Année d’ouverture,        opened
            Surface bâtie,            built_area
            Tiers-lieu,               third_place
            addr:city,                commune_name
            lib_com,                  commune_name
            contact_email,            email
            Adresse e-mail,           email
            N° de téléphone,          phone
            adresse_code_postal,      postal_code
            x.lat,                    latitude
            _id,                      key
            Nom de l’association,     name
            Nom de l'organisme,       name
            Nom association,          name
            Nom structure,            name
            Nom du lieu,              name
            Lieu,                     name
            Entreprise,               name
            Intitulé,                 name
            Libellé,                  name
            Acteur,                   name
            Adresse siège,            street
            Adresse du siège,         street
            Commune siège,            commune_name
            Ville du siège social,    commune_name
            telephone.fixe,           phone
            telephone.mobile,         phone
            tags.0,                   themes
            tags.12,                  themes
            address.codeInsee,        commune
            attributes.label,         name
            schema:telephone,         phone
            schema:address.schema:addressLocality, commune_name
            schema:location.schema:geo.schema:latitude, latitude
            @id,                      key
            Element type,             profile
            ﻿nom,                    name
            """)
    void aColumnMeansWhatItIsCalled(String column, String target) {
        assertThat(GuessColumns.guess(header(column), List.of()).columns().values())
                .containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource({"Effectif", "Remarques du bureau", "''", "x"})
    void whatNobodyCanGuessIsLeftToTheReader(String column) {
        assertThat(GuessColumns.guess(header(column), List.of()).columns()).isEmpty();
    }

    @Test
    void whatBelongsTogetherIsJoined() {
        assertThat(GuessColumns.guess(header("Nom", "Numéro de voie", "Adresse", "Mobile", "Fixe"), List.of())
                        .columns())
                .containsEntry("numéro de voie", "street")
                .containsEntry("adresse", "street")
                .containsEntry("mobile", "phone")
                .containsEntry("fixe", "phone");
    }

    @Test
    void theTypeOfAGeoJsonIsNotThatOfItsActors() {
        assertThat(GuessColumns.guess(header("type", "properties.name", "properties.type"), List.of())
                        .columns())
                .doesNotContainKey("type")
                .containsEntry("properties.type", "profile");
    }

    @Test
    void ofTwoColumnsForOneThingTheFirstCounts() {
        var mapping = GuessColumns.guess(header("Nom", "Titre", "Ville"), List.of());

        assertThat(mapping.columns()).isEqualTo(Map.of("nom", "name", "ville", "commune_name"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id_fiche, bf_titre                 | yeswiki
            bf_titre, bf_mail                  | yeswiki
            name, managementType               | communecter
            name, geo.latitude, geo.longitude  | gogocarto
            name, geo.latitude, geo.longitude, address.codeInsee | communecter-export
            name, collection, geo.latitude, geo.longitude | communecter-export
            id, nom, pivot                     | mediation-numerique
            nom, adresse                       | ''
            """)
    void programsAreKnownByTheirColumns(String columns, String program) {
        assertThat(GuessColumns.program(header(columns.split(", ")))).isEqualTo(program);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Civilité, Nom, Prénom, Fonction, Structure, Portable   | structure
            Nom, Prénom, Organisme, Mail                           | organisme
            Nom, Prénom, Nom de la structure, Commune              | nom de la structure
            Prénom, NOM, Employeur                                 | employeur
            Nom, Prénom, Téléphone                                 | ''
            """)
    void listsOfPeopleAreAboutTheirOrganisations(String columns, String name) {
        var header = header(columns.split(", "));
        var mapping = GuessColumns.guess(header, List.of());

        assertThat(GuessColumns.people(header)).isNotEmpty().doesNotContain(name);
        assertThat(mapping.columns().entrySet().stream()
                        .filter(it -> it.getValue().equals("name"))
                        .map(Map.Entry::getKey))
                .isEqualTo(name.isEmpty() ? List.of() : List.of(name));
        assertThat(mapping.columns().values()).doesNotContain("email", "phone");
    }

    @Test
    void aListOfOrganisationsWithTheirContactIsNoListOfPeople() {
        var header = header("Association", "Commune", "Nom du contact", "Téléphone");

        assertThat(GuessColumns.people(header)).isEmpty();
        assertThat(GuessColumns.guess(header, List.of()).columns())
                .containsEntry("association", "name")
                .containsEntry("nom du contact", "person_name")
                .containsEntry("téléphone", "person_phone");
    }

    @Test
    void theListOfACatalystIsOfPeopleAndWhatTheyNeed() {
        var header = header("Contact", "Mail", "Tél", "Ce qu’ils font", "Besoin", "Vu le");

        assertThat(GuessColumns.guess(header, List.of()).columns())
                .isEqualTo(Map.of(
                        "contact", "person_name",
                        "mail", "person_email",
                        "tél", "person_phone",
                        "ce qu’ils font", "person_role",
                        "besoin", "need",
                        "vu le", "seen_on"));
        assertThat(GuessColumns.guess(header("Structure", "Mail", "Besoin", "Ce qu’ils font"), List.of())
                        .columns())
                .isEqualTo(Map.of(
                        "structure", "name", "mail", "email", "besoin", "need", "ce qu’ils font", "description"));
    }

    @Test
    void aWeakNameGivesWayToTheProperOne() {
        assertThat(GuessColumns.guess(header("Libellé", "Nom", "Lieu"), List.of())
                        .columns())
                .containsEntry("nom", "name")
                .doesNotContainEntry("libellé", "name");
    }

    @Test
    void theColumnsOfOurOwnFilesAreThoseOfTheirFields() {
        var mapping = GuessColumns.guess(
                header("Nom", "SIREN", "SIRET", "SIRET du siège", "Commune", "Libellé de la commune", "Page"),
                List.of());

        assertThat(mapping.columns())
                .containsEntry("siret du siège", "siret_of_seat")
                .containsEntry("siren", "siren");
    }

    @Test
    void theAddressOfAPageInOurGeoJsonIsThatOfTheSheet() {
        var mapping = GuessColumns.guess(
                header("type", "id", "properties.name", "properties.url", "properties.web"), List.of());

        assertThat(mapping.columns()).containsEntry("properties.url", "sheet").containsEntry("properties.web", "web");
    }

    @Test
    void namesThatAreKnownAreCounted() {
        assertThat(GuessColumns.known(header("Nom", "Ville", "Effectif", "siret")))
                .isEqualTo(3);
    }

    @Test
    void theFormOfThirdPlacesIsKnownAsSuch() {
        assertThat(GuessColumns.guess(header("name", "typePlace"), List.of()).thirdPlaces())
                .isTrue();
        assertThat(GuessColumns.guess(header("name", "type"), List.of()).thirdPlaces())
                .isFalse();
    }

    @Test
    void anotherFileIsReadAlikeOnlyWithTheSameColumns() {
        var mapping = GuessColumns.guess(header("Nom", "Ville"), List.of());

        assertThat(mapping.isFor(List.of("ville", "nom"))).isTrue();
        assertThat(mapping.isFor(List.of("nom"))).isFalse();
        assertThat(mapping.isFor(List.of("nom", "ville", "siret"))).isFalse();
        assertThat(ColumnMapping.NONE.isFor(List.of())).isFalse();
    }

    private static TableHeader header(String... names) {
        return new TableHeader(Arrays.asList(names));
    }
}
