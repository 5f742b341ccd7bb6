package org.maillage.codevelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.codevelopment.SampleGroup.FIFTH;
import static org.maillage.codevelopment.SampleGroup.FOURTH;
import static org.maillage.codevelopment.SampleGroup.GROUP;
import static org.maillage.codevelopment.SampleGroup.LEFT;
import static org.maillage.codevelopment.SampleGroup.THIRD;
import static org.maillage.codevelopment.SampleGroup.WALKER;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.shared.Words;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Groups on their pages: formed, joined, left, and whose turn it is. */
@PlatformTest
class PeerGroupPagesTest {

    private static final String WITHIN = "/editions/ouest/peer-groups";
    private static final String PATH = "/peer-groups/" + GROUP;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @AfterEach
    void nothingStays() {
        SampleGroup.remove(database);
    }

    @Test
    void whoWalksAnEditionFormsAGroupAndTheOthersAreAskedByMail() {
        SampleGroup.writePeople(database);

        var formed = post(WITHIN, CATALYST, form(OTHER, THIRD, FOURTH));

        assertThat(formed).hasStatus(302);
        assertThat(database.sql("select recipient from notices.mail order by recipient")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("fay@example.org", "pair1@example.org", "pair2@example.org");
        assertThat(count("codevelopment.session")).isEqualTo(4);
        assertThat(page(Objects.requireNonNull(formed.getResponse().getRedirectedUrl()), CATALYST))
                .bodyText()
                .contains("Nous", "Charte de confidentialité", "Entrer dans le groupe", "Personne n’a encore accepté");
    }

    @Test
    void whoRunsAnEditionFormsAGroupWithoutBeingInIt() {
        SampleGroup.writePeople(database);

        var formed = post(WITHIN, LEAD, form(OTHER, THIRD, FOURTH, CATALYST));

        var path = String.valueOf(formed.getResponse().getRedirectedUrl());
        assertThat(page(path, LEAD)).bodyText().contains("Nous").doesNotContain("Entrer dans le groupe", "/sessions/1");
        assertThat(page(path + "/sessions/1", LEAD)).hasStatus(404);
        assertThat(page(path, FACILITATOR)).hasStatus(404);
    }

    @Test
    void aGroupThatCannotFitItsSessionsIsToldBeforeAnybodyIsAsked() {
        SampleGroup.writePeople(database);
        var form = form(OTHER, THIRD, FOURTH, FIFTH, LEFT);
        form.put("every", List.of("42"));

        assertThat(post(WITHIN, CATALYST, form))
                .hasStatus(422)
                .bodyText()
                .contains("6 personnes font 6 séances", "Personne n’a été invité", "value=\"Nous\"");
        assertThat(count("notices.mail")).isZero();
        assertThat(count("codevelopment.session")).isZero();
    }

    @Test
    void threeAreTooFewAndWhoIsNotOfTheEditionCannotBeAsked() {
        SampleGroup.writePeople(database);

        assertThat(post(WITHIN, CATALYST, form(OTHER, THIRD)))
                .hasStatus(422)
                .bodyText()
                .contains("Vous seriez 3");
        assertThat(post(WITHIN, CATALYST, form(OTHER, THIRD, FOURTH, STRANGER))).hasStatus(422);
        assertThat(page(WITHIN + "/new", STRANGER)).hasStatus(403);
        assertThat(page("/peer-groups/new", STRANGER)).hasStatus(403);
    }

    @Test
    void colleaguesAreAskedWhetherOneManagesTheOtherAndGoOnWithoutAWarning() {
        colleagues();

        var asked = post(WITHIN, CATALYST, form(OTHER, THIRD, FOURTH));
        assertThat(asked).hasStatus(422).bodyText().contains("même structure", "Non, ce sont des collègues");

        var form = form(OTHER, THIRD, FOURTH);
        form.put(line(), List.of("none"));
        assertThat(post(WITHIN, CATALYST, form)).hasStatus(302);
        assertThat(count("codevelopment.manager_line")).isZero();
    }

    @Test
    void aManagerAndWhomTheyManageAreWarnedOfAndGoOnKnowingly() {
        colleagues();
        var form = form(OTHER, THIRD, FOURTH);
        form.put(line(), List.of("first"));

        assertThat(post(WITHIN, CATALYST, form))
                .hasStatus(422)
                .bodyText()
                .contains("lien hiérarchique", "name=\"sure\"");
        assertThat(count("codevelopment.manager_line")).isZero();

        form.put("sure", List.of("true"));
        assertThat(post(WITHIN, CATALYST, form)).hasStatus(302);
        assertThat(count("codevelopment.manager_line")).isOne();
    }

    @Test
    void thoseWhoHaveWalkedTogetherFormAGroupByThemselves() {
        SampleGroup.writePeople(database);
        database.sql("update programme.pair_member set until = now(), reason = 'Fini' where person = :person")
                .param("person", CATALYST)
                .update();

        assertThat(page("/peer-groups/new", CATALYST)).hasStatus(200).bodyText().contains("Pair 1");
        assertThat(post("/peer-groups", CATALYST, form(OTHER, THIRD, FOURTH))).hasStatus(302);
        assertThat(page(WITHIN + "/new", CATALYST)).hasStatus(403);
    }

    @Test
    void whoIsAskedSeesTheCharterAndNothingElseUntilTheyAcceptIt() {
        SampleGroup.write(database);

        assertThat(page(PATH, FIFTH))
                .bodyText()
                .contains("Rien ne sort d’ici.")
                .doesNotContain("/sessions/1", "Cycle 1");
        assertThat(page(PATH + "/sessions/1", FIFTH)).hasStatus(404);
        assertThat(page("/desk", FIFTH)).bodyText().contains("Répondre à l’invitation");

        assertThat(post(PATH + "/accept", FIFTH, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("acceptez la charte");
        assertThat(post(PATH + "/accept", FIFTH, one("accepts", "true"))).hasStatus(302);
        assertThat(page(PATH + "/sessions/1", FIFTH)).hasStatus(200);
        assertThat(page("/desk", FIFTH)).bodyText().doesNotContain("Répondre à l’invitation");
    }

    @Test
    void whoSaysThatTheyAreManagedThereIsWarnedAndTheGroupKnows() {
        SampleGroup.write(database);
        var said = new HashMap<>(one("accepts", "true"));
        said.put("manager", List.of(THIRD.toString()));

        assertThat(post(PATH + "/accept", FIFTH, said))
                .hasStatus(422)
                .bodyText()
                .contains("lien hiérarchique");
        said.put("sure", List.of("true"));
        assertThat(post(PATH + "/accept", FIFTH, said)).hasStatus(302);

        assertThat(page(PATH, OTHER)).bodyText().contains("Pair 1 encadre Pair 3.");
    }

    @Test
    void whoLeavesSeesNothingMoreAndOneSessionLessIsPlanned() {
        SampleGroup.write(database);

        assertThat(post(PATH + "/leave", THIRD, Map.of())).hasStatus(302);
        assertThat(page(PATH, THIRD)).hasStatus(200);
        post(PATH + "/leave", THIRD, one("sure", "true"));

        assertThat(page(PATH, THIRD)).hasStatus(404);
        assertThat(count("codevelopment.session")).isEqualTo(4);
    }

    @Test
    void whoWasClientIsAskedAgainOnlyAfterAllHaveBeen() {
        SampleGroup.write(database);

        assertThat(choose(1, OTHER, CATALYST, 0)).hasStatus(302);
        // As a client no more; in reserve still.
        assertThat(page(PATH + "/sessions/2", CATALYST)).bodyText().containsOnlyOnce("value=\"" + OTHER);
        assertThat(choose(2, OTHER, CATALYST, 0)).hasStatus(422);
        assertThat(choose(2, CATALYST, OTHER, 0)).hasStatus(302);
        assertThat(choose(3, THIRD, OTHER, 0)).hasStatus(302);
        assertThat(choose(4, FOURTH, OTHER, 0)).hasStatus(302);
        assertThat(choose(5, OTHER, OTHER, 0)).hasStatus(302);
        assertThat(page(PATH, OTHER)).bodyText().contains("Cycle 2.");
    }

    @Test
    void aTurnIsLeftOutWhenTheGroupAgrees() {
        SampleGroup.write(database);
        choose(1, OTHER, CATALYST, 0);
        choose(2, CATALYST, CATALYST, 0);
        choose(3, THIRD, CATALYST, 0);
        assertThat(choose(4, OTHER, CATALYST, 0)).hasStatus(422);

        var asked = post(PATH + "/skip", THIRD, one("skipped", FOURTH.toString()));
        assertThat(asked).hasStatus(302);
        var proposal = Objects.requireNonNull(asked.getResponse().getRedirectedUrl());
        assertThat(page(proposal, OTHER)).bodyText().contains("Sauter le tour de Pair 2", "N’a pas encore répondu");
        assertThat(page("/desk", OTHER)).bodyText().contains("si vous êtes d’accord");
        post(proposal + "/agree", OTHER, Map.of());
        post(proposal + "/agree", CATALYST, Map.of());
        assertThat(choose(4, OTHER, CATALYST, 0)).hasStatus(422);
        post(proposal + "/agree", FOURTH, Map.of());
        assertThat(choose(4, OTHER, CATALYST, 0)).hasStatus(302);
    }

    @Test
    void theDatabaseKeepsTheOrderOfTurnsAndTheSizeOfGroups() {
        SampleGroup.write(database);
        turn(1, OTHER, 1);

        assertThatThrownBy(() -> turn(2, OTHER, 1)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> turn(2, OTHER, 2)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> turn(2, WALKER, 1)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> turn(2, FIFTH, 1)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql("""
                        insert into codevelopment.member (peer_group, person, part, invited_by, invited_at)
                        select :group, gen_random_uuid(), 'peer', :by, now() from generate_series(1, 6)
                        """)
                        .param("group", GROUP)
                        .param("by", CATALYST)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void twoWhoChooseAtOnceAreNotWrittenOver() {
        SampleGroup.write(database);
        choose(1, OTHER, CATALYST, 0);

        assertThat(choose(1, THIRD, FOURTH, 0)).hasStatus(409);
    }

    @Test
    void aTopicIsOfferedByWhoSaysThatItIsAliveRealAndInTheirPower() {
        SampleGroup.write(database);
        var sent = new HashMap<>(one("title", "Un conflit entre élus"));
        sent.put("kind", List.of("problem"));
        sent.put("alive", List.of("true"));
        sent.put("real", List.of("true"));

        assertThat(post(PATH + "/topics", OTHER, sent))
                .hasStatus(422)
                .bodyText()
                .contains("la part qui dépend de vous", "Un conflit entre élus");
        sent.put("mine", List.of("true"));
        assertThat(post(PATH + "/topics", OTHER, sent)).hasStatus(302);

        assertThat(page(PATH, THIRD)).bodyText().contains("Un conflit entre élus", "un problème");
        assertThat(page(PATH, FIFTH)).bodyText().doesNotContain("Un conflit");
        assertThat(page("/account/export", THIRD)).bodyText().doesNotContain("Un conflit");
        assertThat(page("/account/export", OTHER)).bodyText().contains("Un conflit");
        var topic = database.sql("select id from codevelopment.topic where peer_group = :group")
                .param("group", GROUP)
                .query(UUID.class)
                .single();
        assertThat(post(PATH + "/topics/" + topic + "/withdraw", THIRD, Map.of()))
                .hasStatus(404);
        assertThat(post(PATH + "/topics/" + topic + "/withdraw", OTHER, Map.of()))
                .hasStatus(302);
        assertThat(page(PATH, THIRD)).bodyText().doesNotContain("Un conflit");
    }

    @Test
    void theClientAndTheReservePrepareForThemselvesAlone() {
        SampleGroup.write(database);
        var sent = new HashMap<>(one("client", OTHER.toString()));
        sent.put("version", List.of("0"));
        sent.put("reserve", List.of(OTHER.toString()));
        assertThat(post(PATH + "/sessions/1", THIRD, sent))
                .hasStatus(422)
                .bodyText()
                .contains("deux personnes");
        sent.put("reserve", List.of(FOURTH.toString()));
        assertThat(post(PATH + "/sessions/1", THIRD, sent)).hasStatus(302);

        var sheet = new HashMap<>(one("facts", "Depuis mars"));
        sheet.put("version", List.of("0"));
        assertThat(post(PATH + "/sessions/1/preparation", OTHER, sheet)).hasStatus(302);
        assertThat(page(PATH + "/sessions/1/preparation", OTHER)).bodyText().contains("Depuis mars");
        assertThat(post(PATH + "/sessions/1/preparation", OTHER, sheet)).hasStatus(409);
        assertThat(page(PATH + "/sessions/1/preparation", FOURTH))
                .hasStatus(200)
                .bodyText()
                .doesNotContain("Depuis mars");
        assertThat(page(PATH + "/sessions/1/preparation", THIRD)).hasStatus(404);
    }

    @Test
    void theGroupIsCalledByMailAndCalendarWithoutAWordOfTheTopic() {
        SampleGroup.write(database);
        var sent = new HashMap<>(one("title", "Un conflit entre élus"));
        List.of("alive", "real", "mine").forEach(it -> sent.put(it, List.of("true")));
        sent.put("kind", List.of("problem"));
        post(PATH + "/topics", OTHER, sent);
        choose(1, OTHER, THIRD, 0);

        assertThat(post(PATH + "/sessions/1/call", THIRD, Map.of())).hasStatus(302);
        assertThat(mails())
                .hasSize(4)
                .allSatisfy(it -> assertThat(it)
                        .contains("Séance 1 – Les Cinq", "METHOD:REQUEST", "SEQUENCE:0")
                        .doesNotContain("conflit"));
        post(PATH + "/accept", FIFTH, one("accepts", "true"));
        assertThat(mails()).hasSize(5);
        post(PATH + "/leave", THIRD, one("sure", "true"));
        assertThat(mails()).filteredOn(it -> it.contains("METHOD:CANCEL")).hasSize(1);
        assertThat(page(PATH + "/sessions/1", OTHER)).bodyText().contains("Inviter de nouveau", "Un conflit");
        assertThat(database.sql("select count(*) from account.deed d where to_jsonb(d)::text like '%conflit%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSessionIsMovedWithinTheDaysOfTheGroupAndWhoWasCalledHearsOfIt() {
        SampleGroup.write(database);
        post(PATH + "/sessions/1/call", THIRD, Map.of());
        var sent = new HashMap<>(one("on", Words.today(clock).plusDays(300).toString()));
        sent.put("from", List.of("09:30"));
        sent.put("version", List.of("1"));

        assertThat(post(PATH + "/sessions/1/move", OTHER, sent))
                .hasStatus(422)
                .bodyText()
                .contains("dernier jour possible");
        sent.put("on", List.of(Words.today(clock).minusDays(1).toString()));
        assertThat(post(PATH + "/sessions/1/move", OTHER, sent))
                .hasStatus(422)
                .bodyText()
                .contains("Ce jour est passé");
        sent.put("on", List.of(Words.today(clock).plusDays(30).toString()));
        assertThat(post(PATH + "/sessions/1/move", OTHER, sent)).hasStatus(302);
        assertThat(mails())
                .filteredOn(it -> it.contains("Déplacée") && it.contains("SEQUENCE:1"))
                .hasSize(4);
        assertThat(post(PATH + "/sessions/1/move", OTHER, sent)).hasStatus(409);
    }

    @Test
    void allPagesAreInEnglishToo() {
        SampleGroup.write(database);

        assertThat(page(PATH + "?lang=en", OTHER)).bodyText().contains("Charter of confidentiality", "Round 1.");
        assertThat(page("/peer-groups?lang=en", OTHER)).bodyText().contains("Les Cinq", "Form a group within");
        assertThat(page(WITHIN + "/new?lang=en", OTHER)).bodyText().contains("Who takes part");
    }

    private void colleagues() {
        SampleGroup.writePeople(database);
        database.sql("update programme.place set structure = 'Ville' where id in"
                        + " (select place from programme.pair_member where person = any(:people))")
                .param("people", new UUID[] {THIRD, FOURTH})
                .update();
    }

    private static String line() {
        return THIRD.compareTo(FOURTH) < 0
                ? "line-%s-%s".formatted(THIRD, FOURTH)
                : "line-%s-%s".formatted(FOURTH, THIRD);
    }

    private void turn(int session, UUID client, int round) {
        database.sql("""
                update codevelopment.session set client = :client, round = :round
                where peer_group = :group and number = :number
                """)
                .param("client", client)
                .param("round", round)
                .param("group", GROUP)
                .param("number", session)
                .update();
    }

    private MvcTestResult choose(int session, UUID client, UUID by, int version) {
        var sent = new HashMap<>(one("client", client.toString()));
        sent.put("version", List.of(String.valueOf(version)));
        return post(PATH + "/sessions/" + session, by, sent);
    }

    private Map<String, List<String>> form(UUID... people) {
        var sent = new HashMap<String, List<String>>();
        var today = Words.today(clock);
        Map.of(
                        "name", "Nous",
                        "firstOn", today.plusDays(7).toString(),
                        "every", "21",
                        "until", today.plusDays(190).toString(),
                        "from", "14:00",
                        "minutes", "120",
                        "zone", "Europe/Paris",
                        "charter", "Rien ne sort.")
                .forEach((name, value) -> sent.put(name, List.of(value)));
        sent.put("people", List.of(people).stream().map(UUID::toString).toList());
        return sent;
    }

    private List<String> mails() {
        return database.sql("select to_jsonb(m)::text from notices.mail m")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static Map<String, List<String>> one(String name, String value) {
        return Map.of(name, List.of(value));
    }

    private MvcTestResult page(String path, UUID person) {
        return browser.get()
                .uri(path)
                .with(user(new SignedIn(person, "Essai", null)))
                .exchange();
    }

    private MvcTestResult post(String path, UUID person, Map<String, List<String>> sent) {
        var request = browser.post()
                .uri(path)
                .with(user(new SignedIn(person, "Essai", null)))
                .with(csrf());
        sent.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table
                        + (table.startsWith("codevelopment")
                                ? " where peer_group in (select id from codevelopment.peer_group where formed_by in"
                                        + " (select id from account.person where email like '%@example.org'))"
                                : ""))
                .query(Integer.class)
                .single();
    }
}
