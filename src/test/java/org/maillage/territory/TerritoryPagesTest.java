package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class TerritoryPagesTest {

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /territories/epci/243500741   | Redon Agglomération      | 67\u202f666
            /territories/departments/75   | Paris                    | 2\u202f103\u202f778
            /territories/regions/11       | Île-de-France            | communes
            /territories/departments/976  | Mayotte                  | 2017
            /territories/regions/06       | Mayotte                  | 2017
            /territories/departments/971  | Guadeloupe               | 384\u202f160
            /territories/departments/2A   | Corse-du-Sud             | Ajaccio
            /territories/departments/2B   | Haute-Corse              | Bastia
            /territories/regions/94       | Corse                    | Haute-Corse
            /territories/departments/988  | Nouvelle-Calédonie       | 2025
            /territories/departments/977  | Saint-Barthélemy         | 10\u202f660
            /territories/departments/989  | Île de Clipperton        | Ce qui n’est pas connu ici
            """)
    void showsATerritoryWithWhatIsKnown(String path, String name, String known) {
        assertThat(page(path)).hasStatusOk().bodyText().contains("<h1>" + name + "</h1>", known, "Indicateurs");
    }

    @Test
    void showsTheMapMembersNeighboursAndSources() {
        assertThat(page("/territories/epci/243500741"))
                .bodyText()
                .contains("role=\"img\"", "Carte de Redon Agglomération", "Plessé", "Arc Sud Bretagne")
                .contains("Populations de référence 2023", "31 communes sur 31", "communauté d’agglomération")
                .contains("La position de 4 communes", "Ille-et-Vilaine", "application/ld+json", "AdministrativeArea");
    }

    @Test
    void callsACollectivityOverseasWhatItIsAndNamesItOnceOnTheWayThere() {
        assertThat(page("/territories/departments/988"))
                .bodyText()
                .contains("collectivité d’outre-mer")
                .doesNotContain("/territories/regions/988");
    }

    @Test
    void showsFirstTheCommuneThatTheReaderCameFor() {
        assertThat(page("/territories/epci/243500741?commune=35236"))
                .bodyText()
                .contains("Redon est dans ce territoire", "35600", "dot-chosen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"75056", "xyz", "<script>", "35236'", ""})
    void passesOverACommuneOfElsewhere(String commune) {
        var answer = browser.get()
                .uri("/territories/epci/243500741")
                .param("commune", commune)
                .exchange();

        assertThat(answer).hasStatusOk().bodyText().doesNotContain("est dans ce territoire", "<script>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            35236 | /territories/epci/243500741?commune=35236
            29155 | /territories/departments/29?commune=29155
            01033 | /territories/epci/240100891?commune=01033
            13201 | /territories/epci/200054807?commune=13055
            98818 | /territories/departments/988?commune=98818
            """)
    void leadsFromACommuneToItsTerritory(String code, String path) {
        assertThat(page("/communes/" + code)).hasStatus(302).hasRedirectedUrl(path);
    }

    @Test
    void saysThatAnIslandHasNoEpci() {
        assertThat(page("/territories/departments/29?commune=29155"))
                .bodyText()
                .contains("Ouessant est dans ce territoire", "n’appartient à aucune intercommunalité");
    }

    @Test
    void listsFiftyMembersAndLeadsToTheNext() {
        assertThat(page("/territories/departments/35")).bodyText().contains("1 à 50 sur 332", "?page=2#members");
        assertThat(page("/territories/departments/35?page=7")).bodyText().contains("301 à 332 sur 332");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/territories/epci/999999999",
                "/territories/epci/243500741-x",
                "/territories/departments/2a",
                "/territories/regions/00",
                "/territories/lived/00000000-0000-4000-8000-0000000000ff",
                "/territories/lived/nobody",
                "/territories/communes/35236",
                "/territories/epci/243500741?page=2",
                "/territories/epci/243500741?page=0",
                "/territories/epci/243500741?page=-1",
                "/territories/epci/243500741?page=two",
                "/territories/epci/243500741?page=99999999999",
                "/communes/00000",
                "/communes/redon",
                "/territories/epci/x'%20or%20'1'='1",
            })
    void knowsNoSuchPage(String path) {
        assertThat(page(path)).hasStatus(404);
    }

    @Test
    void speaksEnglish() {
        assertThat(page("/territories/epci/243500741?lang=en"))
                .bodyText()
                .contains("urban agglomeration community", "Not known here", "67,666");
    }

    @Test
    void tellsOverseasYearsApart() {
        assertThat(page("/territories/departments/976")).bodyText().contains("Recensement de la population de Mayotte");
    }

    private MvcTestResult page(String path) {
        return browser.get()
                .uri(java.net.URI.create(path))
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }
}
