package org.maillage.alliance.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.alliance.AllianceId;
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

/** Partnerships as their team keeps them. */
@PlatformTest
class PartnershipPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private People people;
    private UUID team;
    private final AllianceId alliance = AllianceId.fresh();
    private final PartnershipId id = PartnershipId.fresh();
    private final String one = "/partnerships/" + id.value();

    @BeforeEach
    void begin() {
        var directory = Directory.write(database);
        people = new People(browser);
        team = directory.territory(REDON);
        database.sql("""
                insert into alliance.alliance (id, team, name, stake, changed_at)
                values (:id, :team, 'Autour des trajets', 'Se déplacer.', now())
                """).param("id", alliance.value()).param("team", team).update();
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from alliance.partnership where id = :id")
                .param("id", id.value())
                .update();
        database.sql("delete from alliance.alliance where id = :id")
                .param("id", alliance.value())
                .update();
        Directory.remove(database);
    }

    @Test
    void itIsBetweenTwoAndBornInAnAllianceOrByItself() {
        begun("alliance", alliance.value().toString());

        assertThat(people.page(COLLEAGUE, "/partnerships"))
                .bodyText()
                .contains("Navette", "Bus Exemple, Vélo Exemple", "Mécénat", "compétences", "Préparation de chacun");
        assertThat(people.page(COLLEAGUE, one)).bodyText().contains("Né dans l’alliance", "Autour des trajets");
        assertThat(people.page(COLLEAGUE, alliance.path())).bodyText().contains("Partenariats nés ici", "Navette");
        assertThat(people.page(COLLEAGUE, "/alliances")).bodyText().contains("/partnerships");
        // Sent again it is one.
        begun("alliance", alliance.value().toString());
        assertThat(people.page(KEEPER, one)).hasStatusOk();
    }

    @Test
    void anotherTeamReadsNothingOfIt() {
        begun();

        for (var path : List.of("", "/edit", "/parties/new")) {
            assertThat(people.page(ELSEWHERE, one + path)).hasStatus(404);
        }
        assertThat(people.page(ELSEWHERE, "/partnerships")).bodyText().contains("Aucun partenariat");
        assertThat(people.send(ELSEWHERE, one + "/moves", "phase", "contract", "on", "2026-01-01", "moved", "1"))
                .hasStatus(404);
        assertThat(people.send(
                        ELSEWHERE,
                        "/partnerships",
                        sent("alliance", alliance.value().toString())))
                .hasStatus(422);
        assertThat(people.page(KEEPER, "/partnerships/new?alliance=" + alliance.value()))
                .bodyText()
                .contains("Autour des trajets");
    }

    @Test
    void whatIsWrongIsSaidAndStaysTyped() {
        assertThat(people.send(KEEPER, "/partnerships", sent("other", "BUS exemple")))
                .hasStatus(422)
                .bodyText()
                .contains("deux fois la même", "BUS exemple");
        assertThat(people.send(KEEPER, "/partnerships", sent("forms", "experiment")))
                .hasStatus(422)
                .bodyText()
                .contains("d’un autre type");
        assertThat(people.send(KEEPER, "/partnerships", sent("ends", "2025-12-31")))
                .hasStatus(422)
                .bodyText()
                .contains("avant d’avoir commencé");
        assertThat(people.send(KEEPER, "/partnerships", sent("name", ""))).hasStatus(422);
        assertThat(people.page(KEEPER, one)).hasStatus(404);
    }

    @Test
    void whoeverWasSlowerLearnsWhoWasFaster() {
        begun();
        assertThat(people.send(KEEPER, one, "name", "Navettes", "type", "patronage", "version", "0"))
                .hasStatus(302);

        assertThat(people.send(KEEPER, one, "name", "Bus", "type", "patronage", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Bus", "par Bob");
        assertThat(people.page(KEEPER, one)).bodyText().contains("Navettes");
    }

    @Test
    void aPartyIsNoTiersDeConfianceAndTwoStay() {
        begun();
        assertThat(people.send(KEEPER, one + "/parties", "who", "vélo exemple", "part", "trusted"))
                .hasStatus(422)
                .bodyText()
                .contains("ne peut pas être les deux");
        assertThat(people.send(KEEPER, one + "/parties", "who", "Agence Exemple", "part", "trusted"))
                .hasStatus(302);
        assertThat(people.page(KEEPER, one)).bodyText().contains("Agence Exemple");

        assertThat(people.send(KEEPER, one + "/parties/" + party() + "/remove")).hasStatus(302);
        assertThat(people.page(KEEPER, one)).bodyText().contains("Bus Exemple", "Vélo Exemple");
        assertThatThrownBy(() -> database.sql("delete from alliance.party where id = :id")
                        .param("id", party())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(people.send(KEEPER, one + "/parties", "who", "Train Exemple"))
                .hasStatus(302);
        assertThat(people.send(KEEPER, one + "/parties/" + party() + "/remove")).hasStatus(302);
        assertThat(people.page(KEEPER, one)).bodyText().doesNotContain("Bus Exemple");
    }

    @Test
    void movesAreDatedAndKept() {
        begun();
        var today = database.sql("select (now() at time zone 'Europe/Paris')::date::text")
                .query(String.class)
                .single();

        assertThat(people.send(KEEPER, one + "/moves", "phase", "contract", "on", "2020-01-01", "moved", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("plus récente");
        assertThat(people.send(KEEPER, one + "/moves", "phase", "parties", "on", today, "moved", "1"))
                .hasStatus(422);
        assertThat(people.send(
                        KEEPER,
                        one + "/moves",
                        "phase",
                        "contract",
                        "on",
                        today,
                        "words",
                        "Signé à deux",
                        "moved",
                        "1"))
                .hasStatus(302);
        assertThat(people.send(KEEPER, one + "/moves", "phase", "ended", "on", today, "moved", "1"))
                .hasStatus(409);
        assertThat(people.page(KEEPER, one))
                .bodyText()
                .contains("Préparation de chacun", "Contractualisation", "Signé à deux");
        assertThatThrownBy(() -> database.sql("""
                insert into alliance.partnership_move (partnership, number, phase, on_day)
                values (:id, 3, 'management', date '2020-01-01')
                """).param("id", id.value()).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void documentsAreAttachedAndTakenOut() {
        begun();

        assertThat(attach("accord.exe")).hasStatus(422);
        assertThat(attach("accord.txt")).hasStatus(302);

        assertThat(people.page(KEEPER, one)).bodyText().contains("accord.txt");
        var file = database.sql("select file from alliance.partnership_document where partnership = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        assertThat(people.page(KEEPER, one + "/documents/" + file)).hasStatusOk();
        assertThat(people.page(ELSEWHERE, one + "/documents/" + file)).hasStatus(404);
        assertThat(people.send(KEEPER, one + "/documents/" + file + "/remove")).hasStatus(302);
        assertThat(people.page(KEEPER, one + "/documents/" + file)).hasStatus(404);
    }

    private UUID party() {
        return database.sql("select id from alliance.party where partnership = :id and name = 'Bus Exemple'")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    private void begun(String... other) {
        assertThat(people.send(KEEPER, "/partnerships", sent(other))).hasRedirectedUrl(one);
    }

    private String[] sent(String... other) {
        var usual = Stream.of(
                        "id", id.value().toString(),
                        "name", "Navette",
                        "one", "Bus Exemple",
                        "other", "Vélo Exemple",
                        "type", "patronage",
                        "forms", "skills",
                        "starts", "2026-01-01",
                        "team", team.toString())
                .toArray(String[]::new);
        for (var i = 0; i < usual.length; i += 2) {
            if (other.length > 0 && usual[i].equals(other[0])) {
                usual[i + 1] = other[1];
                return usual;
            }
        }
        return Stream.concat(Stream.of(usual), Stream.of(other)).toArray(String[]::new);
    }

    private MvcTestResult attach(String name) {
        return browser.post()
                .uri(one + "/documents")
                .multipart()
                .file(new MockMultipartFile("file", name, null, "Bonjour".getBytes(StandardCharsets.UTF_8)))
                .with(JustSignedIn.as(KEEPER, "x"))
                .with(csrf())
                .exchange();
    }
}
