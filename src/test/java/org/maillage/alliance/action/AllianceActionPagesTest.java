package org.maillage.alliance.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import java.util.regex.Pattern;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Actions of an alliance, for owners with and without an account. */
@PlatformTest
class AllianceActionPagesTest {

    private static final Pattern LINK = Pattern.compile("/agreed/[A-Za-z0-9_-]{43}");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    OwnAllianceActions own;

    private People people;
    private final AllianceId alliance = AllianceId.fresh();
    private final BodyMeetingId meeting = BodyMeetingId.fresh();
    private final UUID action = UUID.randomUUID();
    private final String actions = alliance.path() + "/actions";
    private final String one = actions + "/" + action;

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
        database.sql("insert into alliance.body (alliance, name, rule) values (:id, 'Comité', 'consent')")
                .param("id", alliance.value())
                .update();
        database.sql(
                        "insert into alliance.body_meeting (id, alliance, on_day) values (:meeting, :id, date '2026-11-02')")
                .param("id", alliance.value())
                .param("meeting", meeting.value())
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
    void whoeverOwnsItFindsItOnTheirDeskAndSaysThatItIsDone() {
        agree("owner", KEEPER.toString());

        assertThat(people.page(KEEPER, "/desk"))
                .bodyText()
                .contains("Trouver un bus (alliance «\u00a0Autour des trajets\u00a0»)");
        assertThat(people.page(ELSEWHERE, "/desk")).bodyText().doesNotContain("Trouver un bus");
        assertThat(people.send(KEEPER, one + "/done", "done", "true")).hasStatus(302);
        assertThat(people.page(KEEPER, "/desk")).bodyText().doesNotContain("Trouver un bus");
        assertThat(people.page(KEEPER, meeting.path(alliance))).bodyText().contains("Trouver un bus", "faite le");
    }

    @Test
    void whoeverHasNoAccountIsToldByMailAndSaysByTheLinkThatItIsDone() {
        agree("named", "Nadia Exemple", "email", "Nadia@example.org");
        var link = link();

        assertThat(people.page(KEEPER, one)).bodyText().contains("Nadia Exemple", "par courriel");
        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Trouver un bus", "Dire que c’est fait");
        assertThat(people.page(KEEPER, one)).bodyText().contains("en retard");
        assertThat(browser.post().uri(link).with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Merci");
        assertThat(people.page(KEEPER, one)).bodyText().contains("faite le");
        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("noté comme fait");
    }

    @Test
    void aLinkIsGoodNoMoreOnceAnotherIsSentOrItsOwnerHasAnotherAddress() {
        agree("named", "Nadia Exemple", "email", "nadia@example.org");
        var first = link();
        assertThat(people.send(KEEPER, one + "/tell")).hasStatus(302);
        assertThat(browser.get().uri(first)).hasStatus(404);

        var second = link();
        assertThat(browser.get().uri(second)).hasStatusOk();
        own.readdressings().forEach(it -> {
            var statement = database.sql(it).param("email", "nadia@example.org");
            (it.contains(":after") ? statement.param("after", "n@example.org") : statement).update();
        });
        assertThat(browser.get().uri(second)).hasStatus(404);
        assertThat(browser.get().uri("/agreed/" + "x".repeat(43))).hasStatus(404);
    }

    @Test
    void whoeverWantsNoMailsGetsNone() {
        agree("named", "Nadia Exemple", "email", "nadia@example.org");

        assertThat(browser.post().uri(link() + "/stop").with(csrf())).hasStatusOk();

        assertThat(people.page(KEEPER, one))
                .bodyText()
                .contains("Nadia Exemple")
                .doesNotContain("Envoyer");
        database.sql("delete from notices.mail where recipient = 'nadia@example.org'")
                .update();
        agreeTo(UUID.randomUUID(), "named", "Nadia Exemple", "email", "nadia@example.org");
        assertThat(database.sql("select count(*) from notices.mail where recipient = 'nadia@example.org'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theTeamFollowsWhoeverHasNoAddress() {
        agree("named", "Nadia Exemple");

        assertThat(people.page(KEEPER, "/desk")).bodyText().contains("Demander à Nadia Exemple");
        assertThat(people.page(KEEPER, alliance.path())).bodyText().contains("Actions à faire", "en retard");
    }

    @Test
    void whatIsWrongIsSaidAndStaysTyped() {
        assertThat(sent(action, "named", "Nadia", "owner", KEEPER.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("l’un des deux", "Trouver un bus");
        assertThat(sent(action)).hasStatus(422);
        assertThat(sent(action, "owner", ELSEWHERE.toString())).hasStatus(422);
        assertThat(sent(action, "named", "Nadia", "email", "nadia@")).hasStatus(422);
        assertThat(people.page(ELSEWHERE, actions + "/new?meeting=" + meeting.value()))
                .hasStatus(404);
        agree("named", "Nadia");
        agree("named", "Nadia");
        assertThat(people.page(ELSEWHERE, one)).hasStatus(404);
        assertThat(people.send(ELSEWHERE, one + "/done", "done", "true")).hasStatus(404);
        assertThat(people.send(KEEPER, one + "/remove")).hasStatus(302);
        assertThat(people.page(KEEPER, one)).hasStatus(404);
    }

    private void agree(String... who) {
        agreeTo(action, who);
    }

    private void agreeTo(UUID id, String... who) {
        assertThat(sent(id, who)).hasRedirectedUrl(meeting.path(alliance) + "#actions");
    }

    private MvcTestResult sent(UUID id, String... who) {
        return people.send(
                KEEPER,
                actions,
                Stream.concat(
                                Stream.of(
                                        "id",
                                        id.toString(),
                                        "meeting",
                                        meeting.value().toString(),
                                        "what",
                                        "Trouver un bus",
                                        "due",
                                        "2026-01-05"),
                                Stream.of(who))
                        .toArray(String[]::new));
    }

    private String link() {
        var body = database.sql("""
                select body from notices.mail where recipient = 'nadia@example.org' order by posted_at desc limit 1
                """).query(String.class).single();
        var found = LINK.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
