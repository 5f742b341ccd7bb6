package org.maillage.alliance.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;
import static org.maillage.support.ReadByEverybody.refusals;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How an alliance governs itself, as its team notes it. */
@PlatformTest
class GovernancePagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    OwnGovernance own;

    private People people;
    private final AllianceId alliance = AllianceId.fresh();
    private final BodyMeetingId meeting = BodyMeetingId.fresh();
    private final DecisionId decision = DecisionId.fresh();
    private final String governance = alliance.path() + "/governance";
    private final String at = meeting.path(alliance);
    private final String decided = alliance.path() + "/decisions/" + decision.value();

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
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from alliance.alliance where id = :id")
                .param("id", alliance.value())
                .update();
        Directory.remove(database);
    }

    @Test
    void byConsentAnObjectionIsLiftedOrTheTextAmended() {
        governedBy("consent");
        propose("Un bus le samedi");
        say("voices", 0, "who", "Nadia", "why", "Le marché est fermé le samedi.");
        send("end", 1);
        assertThat(page()).contains("une objection tient", "Le marché est fermé", "Une objection, une tient");

        say(
                "rounds",
                2,
                "proposal",
                "Un bus le dimanche",
                "meeting",
                meeting.value().toString());
        assertThat(page()).contains("Tour 2", "Un bus le dimanche", "en cours");
        say("voices", 3, "who", "Nadia", "why", "Et le samedi ?");
        send("end", 4);
        lift(5, "Un essai le samedi est prévu.");

        assertThat(page()).contains("adoptée", "Un essai le samedi est prévu.", "Une objection, aucune ne tient");
        assertThat(people.send(KEEPER, decided + "/voices", "who", "Tom", "why", "Non", "version", "6"))
                .hasStatus(409)
                .bodyText()
                .contains("adoptée");
        assertThat(people.page(KEEPER, at)).bodyText().contains("Un bus le dimanche", "adoptée");
    }

    @Test
    void byMajorityVotesAreCountedAndTooFewAreNone() {
        governedBy("majority", "quorum", "5");
        propose("Un bus le samedi");

        say("votes", 0, "for", "3", "against", "1", "abstained", "0");
        assertThat(page()).contains("trop peu de voix", "3 pour, 1 contre");
        say(
                "rounds",
                1,
                "proposal",
                "Un bus le samedi",
                "meeting",
                meeting.value().toString());
        assertThat(people.send(
                        KEEPER, decided + "/votes", "for", "trois", "against", "", "abstained", "0", "version", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("trois");
        assertThat(people.send(
                        KEEPER, decided + "/votes", "for", "0", "against", "0", "abstained", "0", "version", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("Personne n’a voté");
        say("votes", 2, "for", "3", "against", "2", "abstained", "1");
        assertThat(page()).contains("adoptée");
        send("reopen", 3);
        assertThat(page()).contains("Comptez les voix");
    }

    @Test
    void uponAdviceSomebodyDecidesOnceOpinionsAreHeard() {
        governedBy("advice");
        propose("Un bus le samedi");

        say("voices", 0, "who", "Nadia", "stance", "reserved", "why", "");
        assertThat(people.send(KEEPER, decided + "/voices", "who", "Tom", "stance", "objection", "version", "1"))
                .hasStatus(422);
        assertThat(people.send(KEEPER, decided + "/end", "version", "1")).hasStatus(302);
        assertThat(page()).contains("en cours", "Nadia · réservé");
        say("conclusion", 1, "words", "La présidente retient l’essai.");

        assertThat(page()).contains("avis rendu", "La présidente retient l’essai.");
    }

    @Test
    void aRuleThatChangesHoldsForWhatIsProposedNext() {
        governedBy("consent");
        propose("Un bus le samedi");
        assertThat(people.send(KEEPER, governance, "name", "Comité", "rule", "majority", "version", "0"))
                .hasStatus(302);
        assertThat(people.send(KEEPER, governance, "name", "Conseil", "rule", "majority", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Conseil");

        assertThat(page()).contains("Par consentement");
        assertThat(people.page(COLLEAGUE, governance)).bodyText().contains("À la majorité", "Comité");
    }

    @Test
    void whoeverWasSlowerDecidesNothingAndKeepsWhatTheyTyped() {
        governedBy("consent");
        propose("Un bus le samedi");
        say("voices", 0, "who", "Nadia", "why", "Trop tôt");

        assertThat(people.send(COLLEAGUE, decided + "/voices", "who", "Tom", "why", "Trop cher", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Trop cher", "Trop tôt");
        assertThat(people.send(COLLEAGUE, decided + "/end", "version", "0")).hasStatus(302);
        assertThat(page()).contains("en cours").doesNotContain("Trop cher");
    }

    @Test
    void whatCanNoLongerBeNotedIsRefusedWithItsWords() {
        governedBy("consent");
        propose("Un bus le samedi");
        say("voices", 0, "who", "Nadia", "why", "Trop tôt");
        send("withdraw?withdrawn=true", 1);

        assertThat(people.sendForPage(
                        KEEPER, decided + "/voices", "who", "Tom", "why", "Bien trop cher", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("maintenant\u00a0: retirée", "Bien trop cher");
    }

    @Test
    void anotherTeamReadsAndDecidesNothing() {
        governedBy("consent");
        propose("Un bus le samedi");

        for (var path : List.of(governance, governance + "/edit", at, at + "/edit", at + "/record.pdf", decided)) {
            assertThat(people.page(ELSEWHERE, path)).as(path).hasStatus(404);
        }
        assertThat(people.send(ELSEWHERE, decided + "/end", "version", "0")).hasStatus(404);
        assertThat(people.page(KEEPER, AllianceId.fresh().path() + "/governance"))
                .hasStatus(404);
    }

    @Test
    void theRecordSaysWhoCameWhatWasDecidedAndIsPrinted() throws Exception {
        governedBy("consent");
        assertThat(people.send(KEEPER, governance + "/seats", "named", "Nadia Exemple", "since", "2020-01-01"))
                .hasStatus(302);
        assertThat(people.send(KEEPER, governance + "/seats", "since", "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("l’un des deux");
        propose("Un bus le samedi");
        var seat = database.sql("select id from alliance.seat where alliance = :id")
                .param("id", alliance.value())
                .query(UUID.class)
                .single();
        assertThat(people.send(
                        KEEPER,
                        at,
                        "on",
                        "2026-11-02",
                        "place",
                        "Mairie",
                        "present",
                        seat.toString(),
                        "others",
                        "Une voisine",
                        "version",
                        "0"))
                .hasStatus(302);

        assertThat(people.page(KEEPER, at))
                .bodyText()
                .contains("Mairie", "Nadia Exemple", "Une voisine", "Relevé de décisions");
        assertThat(refusals(
                        people.page(KEEPER, at + "/record.pdf").getResponse().getContentAsByteArray()))
                .isEmpty();
        assertThat(people.page(KEEPER, at + "/record.odt")).hasStatusOk();
        assertThat(people.send(KEEPER, governance + "/seats/" + seat + "/leave"))
                .hasStatus(302);
        assertThat(people.page(KEEPER, governance)).bodyText().contains("Une personne y a siégé");
        own.erasures().forEach(it -> {
            var statement = database.sql(it).param("name", "Nadia Exemple");
            (it.contains(":person") ? statement.param("person", UUID.randomUUID()) : statement).update();
        });
        assertThat(people.page(KEEPER, at)).bodyText().doesNotContain("Nadia Exemple");
    }

    @Test
    void withoutABodyNothingIsDecided() {
        assertThat(people.page(KEEPER, governance)).bodyText().contains("pas encore notée");
        assertThat(people.page(KEEPER, alliance.path() + "/meetings/new")).hasRedirectedUrl(governance);
        assertThat(people.send(KEEPER, governance, "name", "Comité", "rule", "consent", "quorum", "3", "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("que pour la majorité");
        assertThat(people.send(KEEPER, governance, "name", "Comité", "rule", "tirage", "version", "0"))
                .hasStatus(422);
    }

    @Test
    void theDatabaseRefusesVotesThatAreHalfCounted() {
        governedBy("majority");
        propose("Un bus le samedi");

        assertThatThrownBy(() -> database.sql("update alliance.round set votes_for = 3 where decision = :id")
                        .param("id", decision.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void governedBy(String rule, String... more) {
        var sent = Stream.concat(Stream.of("name", "Comité", "rule", rule, "version", "0"), Stream.of(more))
                .toArray(String[]::new);
        assertThat(people.send(KEEPER, governance, sent)).hasStatus(302);
        assertThat(people.send(
                        KEEPER,
                        alliance.path() + "/meetings",
                        "id",
                        meeting.value().toString(),
                        "on",
                        "2026-11-02"))
                .hasRedirectedUrl(at);
    }

    private void propose(String text) {
        assertThat(people.send(
                        KEEPER,
                        at + "/decisions",
                        "id",
                        decision.value().toString(),
                        "subject",
                        "Les bus",
                        "proposal",
                        text))
                .hasRedirectedUrl(decided);
    }

    private void say(String what, int version, String... fields) {
        var sent = Stream.concat(Stream.of(fields), Stream.of("version", String.valueOf(version)))
                .toArray(String[]::new);
        assertThat(people.send(KEEPER, decided + "/" + what, sent)).hasStatus(302);
    }

    private void send(String what, int version) {
        assertThat(people.send(KEEPER, decided + "/" + what, "version", String.valueOf(version)))
                .hasStatus(302);
    }

    private void lift(int version, String by) {
        var voice = database.sql("select id from alliance.voice where decision = :id and round = 2")
                .param("id", decision.value())
                .query(UUID.class)
                .single();
        say("voices/" + voice + "/lift", version, "words", by);
    }

    private String page() {
        return text(people.page(KEEPER, decided));
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
