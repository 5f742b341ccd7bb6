package org.maillage.alliance.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.KnownMember;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Alliances as their team keeps them: a stake, members, tiers de confiance. */
@PlatformTest
class AlliancePagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    KnowsAlliances alliances;

    @Autowired
    OwnAlliances own;

    private Directory directory;
    private People people;
    private UUID team;
    private final AllianceId alliance = AllianceId.fresh();

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        people = new People(browser);
        team = directory.territory(REDON);
        assertThat(people.send(KEEPER, "/alliances", sent("Autour des trajets", "")))
                .hasRedirectedUrl(alliance.path());
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from alliance.alliance where id = :id")
                .param("id", alliance.value())
                .update();
        Directory.remove(database);
    }

    @Test
    void aTeamReadsItsAlliancesAndNobodyElseDoes() {
        assertThat(people.page(COLLEAGUE, "/alliances"))
                .bodyText()
                .contains("Autour des trajets", "aucun membre", "Se déplacer");
        assertThat(people.page(COLLEAGUE, alliance.path())).bodyText().contains("Tiers de confiance");
        assertThat(people.page(ELSEWHERE, "/alliances")).bodyText().contains("Aucune alliance");

        for (var path : Set.of("", "/edit", "/participants/new")) {
            assertThat(people.page(ELSEWHERE, alliance.path() + path)).hasStatus(404);
        }
        assertThat(people.send(ELSEWHERE, alliance.path() + "/participants", member("Toute Exemple", "2026-01-01", "")))
                .hasStatus(404);
        assertThat(people.page(MEMBER, "/alliances")).hasStatus(403);
        assertThat(browser.get().uri("/alliances")).hasStatus(302);
    }

    @Test
    void sentTwiceItIsOne() {
        assertThat(people.send(KEEPER, "/alliances", sent("Autour des trajets", "")))
                .hasStatus(302);

        assertThat(alliances.of(Set.of(team))).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAndStaysTyped() {
        assertThat(people.send(
                        KEEPER,
                        "/alliances",
                        "id",
                        UUID.randomUUID().toString(),
                        "name",
                        "Élan",
                        "team",
                        team.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Ce champ est vide");
        assertThat(people.send(KEEPER, "/alliances", sent("x".repeat(161), ""))).hasStatus(422);
        assertThat(people.send(KEEPER, "/alliances", sent("Élan", "31/12/2026")))
                .hasStatus(422)
                .bodyText()
                .contains("Élan");
        assertThat(people.send(ELSEWHERE, "/alliances", sent("Élan", ""))).hasStatus(422);
        assertThat(change("Élan", "2026-05-01", "2026-04-30", 0))
                .hasStatus(422)
                .bodyText()
                .contains("avant d’avoir commencé");
    }

    @Test
    void whoeverWasSlowerLearnsWhoWasFaster() {
        assertThat(change("Autour des gares", "2026-05-01", "", 0)).hasStatus(302);

        assertThat(change("Autour des bus", "", "", 0))
                .hasStatus(409)
                .bodyText()
                .contains("Autour des bus", "par Bob");
        assertThat(people.page(KEEPER, alliance.path())).bodyText().contains("Autour des gares");
    }

    @Test
    void aMemberOfTheDirectoryLeadsToItsSheetAndAnyOtherIsNamed() {
        var sheet = directory.organisation("Vélo Exemple", REDON, true, "territory");

        add(member("vélo exemple", "2026-01-01", ""));
        add(member("Bus Exemple", "2026-01-01", ""));

        assertThat(people.page(KEEPER, alliance.path()))
                .bodyText()
                .contains(
                        "/directory/" + sheet,
                        "Vélo Exemple",
                        "Bus Exemple",
                        "hors annuaire",
                        "Jeanne",
                        "jeanne@example.org");
        assertThat(alliances.members(alliance))
                .extracting(KnownMember::name)
                .containsExactly("Bus Exemple", "Vélo Exemple");
    }

    @Test
    void nobodyIsMemberAndTiersDeConfianceOnTheSameDay() {
        add(member("Vélo Exemple", "2026-01-01", "2026-06-30"));

        assertThat(people.send(KEEPER, path(), with(member("VÉLO Exemple", "2026-06-30", ""), "part", "trusted")))
                .hasStatus(422)
                .bodyText()
                .contains("ne peut pas être les deux");
        add(with(member("Vélo Exemple", "2026-07-01", ""), "part", "trusted"));
        assertThatThrownBy(() ->
                        database.sql("""
                insert into alliance.participant (id, alliance, part, name, since)
                values (gen_random_uuid(), :alliance, 'member', 'vélo exemple', date '2026-08-01')
                """).param("alliance", alliance.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(alliances.members(alliance)).hasSize(1);
    }

    @Test
    void whoHasLeftStaysReadable() {
        add(member("Vélo Exemple", "2026-01-01", ""));
        var one = path() + "/" + alliances.members(alliance).getFirst().id().value();

        assertThat(people.send(KEEPER, one, with(member("Vélo Exemple", "2026-01-01", "2025-12-31"), "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("avant celui de l’arrivée");
        assertThat(people.send(KEEPER, one, with(member("Vélo Exemple", "2026-01-01", "2026-02-28"), "version", "0")))
                .hasStatus(302);
        assertThat(people.send(KEEPER, one, with(member("Vélos", "2026-01-01", ""), "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("Vélos");

        assertThat(people.page(KEEPER, alliance.path())).bodyText().contains("Un ancien membre");
        assertThat(people.page(KEEPER, "/alliances")).bodyText().contains("aucun membre");
        assertThat(people.send(KEEPER, one + "/remove")).hasStatus(302);
        assertThat(alliances.members(alliance)).isEmpty();
    }

    @Test
    void whoIsErasedIsNotNamedAnyMore() {
        add(member("Vélo Exemple", "2026-01-01", ""));

        own.erasures().forEach(it -> {
            var statement = database.sql(it);
            (it.contains(":email") ? statement.param("email", "Jeanne@example.org") : statement.param("person", KEEPER))
                    .update();
        });

        assertThat(people.page(COLLEAGUE, alliance.path()))
                .bodyText()
                .contains("Vélo Exemple", "Personne effacée")
                .doesNotContain("Jeanne");
    }

    private String path() {
        return alliance.path() + "/participants";
    }

    private void add(String... sent) {
        assertThat(people.send(KEEPER, path(), sent)).hasStatus(302);
    }

    private MvcTestResult change(String name, String since, String ended, int version) {
        return people.send(
                KEEPER,
                alliance.path(),
                "name",
                name,
                "stake",
                "Se déplacer sans voiture.",
                "since",
                since,
                "ended",
                ended,
                "version",
                String.valueOf(version));
    }

    private String[] sent(String name, String since) {
        return new String[] {
            "id",
            alliance.value().toString(),
            "name",
            name,
            "stake",
            "Se déplacer sans voiture.",
            "since",
            since,
            "team",
            team.toString()
        };
    }

    private static String[] member(String who, String since, String until) {
        return new String[] {
            "who",
            who,
            "role",
            "Prête des vélos",
            "since",
            since,
            "until",
            until,
            "contact",
            "Jeanne",
            "email",
            "Jeanne@example.org"
        };
    }

    private static String[] with(String[] sent, String... more) {
        return Stream.concat(Stream.of(sent), Stream.of(more)).toArray(String[]::new);
    }
}
