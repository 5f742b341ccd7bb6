package org.maillage.alliance.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.ParticipantId;
import org.maillage.support.Directory;
import org.maillage.support.JustSignedIn;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The charter of an alliance as its team keeps it. */
@PlatformTest
class CharterPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private People people;
    private final AllianceId alliance = AllianceId.fresh();
    private final ParticipantId bus = ParticipantId.fresh();
    private final ParticipantId between = ParticipantId.fresh();
    private final String charters = alliance.path() + "/charters";

    @BeforeEach
    void begin() {
        var directory = Directory.write(database);
        people = new People(browser);
        database.sql("""
                insert into alliance.alliance (id, team, name, stake, changed_at)
                values (:id, :team, 'Autour des trajets', 'Se déplacer.', now())
                """)
                .param("id", alliance.value())
                .param("team", directory.territory(REDON))
                .update();
        database.sql("""
                insert into alliance.participant (id, alliance, part, name, since)
                values (:bus, :alliance, 'member', 'Bus Exemple', date '2026-01-01'),
                  (:between, :alliance, 'trusted', 'Agence Exemple', date '2026-01-01')
                """)
                .param("bus", bus.value())
                .param("between", between.value())
                .param("alliance", alliance.value())
                .update();
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from alliance.signature where alliance = :id")
                .param("id", alliance.value())
                .update();
        database.sql("delete from alliance.alliance where id = :id")
                .param("id", alliance.value())
                .update();
        Directory.remove(database);
    }

    @Test
    void whoIsBoundByWhichVersionIsReadForAnyDay() {
        write("2026-01-01", "**Premier** accord");
        sign(1, bus, "2026-01-15");
        write("2026-06-01", "Second accord");

        assertThat(people.page(KEEPER, charters + "/1"))
                .bodyText()
                .contains("<strong>Premier</strong>", "Bus Exemple", "par Jeanne");
        assertThat(people.page(KEEPER, charters + "/bound?on=2026-01-10"))
                .bodyText()
                .contains("Bus Exemple", "tenu par aucune version")
                .doesNotContain("Agence Exemple");
        assertThat(people.page(KEEPER, charters + "/bound?on=2026-07-01"))
                .bodyText()
                .contains("Version 1", "n’a pas signé la version 2");
        assertThat(people.page(KEEPER, charters + "/bound?on=2025-07-01"))
                .bodyText()
                .contains("Personne n’était membre");
        assertThat(people.page(KEEPER, charters + "/bound?on=hier")).hasStatus(422);
        assertThat(people.page(KEEPER, alliance.path())).bodyText().contains("Charte", "une signature");
    }

    @Test
    void anotherTeamReadsNothingOfIt() {
        write("2026-01-01", "Accord");

        for (var path : Set.of("/new", "/1", "/1/document", "/bound")) {
            assertThat(people.page(ELSEWHERE, charters + path)).hasStatus(404);
        }
        assertThat(people.send(ELSEWHERE, charters + "/1/remove")).hasStatus(404);
        assertThat(people.page(KEEPER, charters + "/2")).hasStatus(404);
        assertThat(people.page(KEEPER, charters + "/1/document")).hasStatus(404);
    }

    @Test
    void aVersionWantsATextOrADocument() {
        assertThat(people.send(KEEPER, charters, "effective", "2026-01-01", "text", ""))
                .hasStatus(422)
                .bodyText()
                .contains("joignez un document");
        assertThat(people.send(KEEPER, charters, "effective", "demain", "text", "Accord"))
                .hasStatus(422)
                .bodyText()
                .contains("Accord");
        assertThat(attach("charte.pdf", "Bonjour".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(attach("charte.txt", "Bonjour".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(302);
        assertThat(people.page(KEEPER, charters + "/1")).bodyText().contains("charte.txt");
        assertThat(people.page(KEEPER, charters + "/1/document"))
                .hasStatusOk()
                .bodyText()
                .contains("Bonjour");
        assertThat(people.send(KEEPER, charters + "/1/remove")).hasStatus(302);
        assertThat(people.page(KEEPER, charters + "/1")).hasStatus(404);
    }

    @Test
    void whoNotesASignatureThatIsNotedIsToldSoAndKeepsTheirWords() {
        write("2026-01-01", "Accord");
        sign(1, bus, "2026-01-15");

        assertThat(people.sendForPage(
                        KEEPER,
                        charters + "/1/signatures",
                        "member",
                        bus.value().toString(),
                        "on",
                        "2026-02-01",
                        "signatory",
                        "Léa du bureau"))
                .hasStatus(409)
                .bodyText()
                .contains("déjà notée", "Léa du bureau");
    }

    @Test
    void whatIsSignedStays() {
        write("2026-01-01", "Accord");
        sign(1, bus, "2026-01-15");

        people.send(KEEPER, charters + "/1/remove");
        assertThat(people.page(KEEPER, charters + "/1")).hasStatusOk();
        people.send(KEEPER, alliance.path() + "/participants/" + bus.value() + "/remove");
        assertThat(people.page(KEEPER, charters + "/1")).bodyText().contains("Bus Exemple");
        assertThatThrownBy(() -> database.sql("update alliance.charter set words = 'Autre' where alliance = :id")
                        .param("id", alliance.value())
                        .update())
                .isInstanceOf(DataAccessException.class);

        people.send(KEEPER, charters + "/1/signatures/" + bus.value() + "/remove");
        assertThat(people.page(KEEPER, charters + "/1")).bodyText().contains("Personne ne l’a encore signée");
    }

    @Test
    void onlyAMemberSignsAndNotBeforeTheDay() {
        write("2026-01-01", "Accord");

        assertThat(people.send(
                        KEEPER,
                        charters + "/1/signatures",
                        "member",
                        between.value().toString(),
                        "on",
                        "2026-01-02"))
                .hasStatus(422);
        assertThat(people.send(
                        KEEPER,
                        charters + "/1/signatures",
                        "member",
                        bus.value().toString(),
                        "on",
                        "2099-01-02"))
                .hasStatus(422)
                .bodyText()
                .contains("pas encore venu");
        assertThatThrownBy(() -> database.sql("""
                insert into alliance.signature (alliance, number, member, signed_on)
                values (:alliance, 1, :member, date '2026-01-02')
                """)
                        .param("alliance", alliance.value())
                        .param("member", between.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private void write(String effective, String text) {
        assertThat(people.send(KEEPER, charters, "effective", effective, "text", text))
                .hasStatus(302);
    }

    private void sign(int version, ParticipantId member, String on) {
        assertThat(people.send(
                        KEEPER,
                        charters + "/" + version + "/signatures",
                        "member",
                        member.value().toString(),
                        "on",
                        on,
                        "signatory",
                        "Jeanne"))
                .hasStatus(302);
    }

    private MvcTestResult attach(String name, byte[] bytes) {
        return browser.post()
                .uri(charters)
                .multipart()
                .file(new MockMultipartFile("file", name, null, bytes))
                .param("effective", "2026-01-01")
                .param("text", "")
                .with(JustSignedIn.as(KEEPER, "x"))
                .with(csrf())
                .exchange();
    }
}
