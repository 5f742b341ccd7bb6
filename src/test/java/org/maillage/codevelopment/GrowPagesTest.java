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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.shared.Words;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A group that was formed agrees to more people, to turns left out and to more time. */
@PlatformTest
class GrowPagesTest {

    private static final String PATH = "/peer-groups/" + GROUP;
    private static final List<UUID> IN = List.of(CATALYST, OTHER, THIRD, FOURTH);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @BeforeEach
    void begin() {
        SampleGroup.write(database);
    }

    @AfterEach
    void nothingStays() {
        SampleGroup.remove(database);
    }

    @Test
    void oneMoreIsAskedInOnceAllWhoAreInAgreeAndASessionMoreIsPlanned() {
        assertThat(page(PATH + "/members/new", OTHER))
                .bodyText()
                .contains("Pair 0", WALKER.toString())
                .doesNotContain(THIRD.toString());
        assertThat(post(PATH + "/members", OTHER, Map.of("person", WALKER.toString())))
                .hasStatus(302);
        assertThat(mails("vous invite")).isEmpty();
        assertThat(mails("votre accord")).hasSize(3).noneMatch(it -> it.contains("Pair 0"));

        agree(CATALYST, THIRD);
        assertThat(page(PATH, WALKER)).hasStatus(404);
        agree(FOURTH);

        assertThat(mails("vous invite")).hasSize(1);
        assertThat(page(PATH, WALKER))
                .bodyText()
                .contains("Entrer dans le groupe")
                .doesNotContain("/sessions/1");
        assertThat(sessions()).isEqualTo(6);
        assertThat(post(PATH + "/accept", WALKER, Map.of("accepts", "true"))).hasStatus(302);
        assertThat(page(PATH + "/sessions/6", WALKER)).hasStatus(200);
    }

    @Test
    void whereNoSessionMoreFitsItIsSaid() {
        database.sql(
                        "update codevelopment.peer_group set until = (select max(starts_at)::date from codevelopment.session where peer_group = :id) where id = :id")
                .param("id", GROUP)
                .update();
        post(PATH + "/members", OTHER, Map.of("person", WALKER.toString()));
        agree(CATALYST, THIRD, FOURTH);

        assertThat(sessions()).isEqualTo(5);
        assertThat(page(PATH, OTHER)).bodyText().contains("6 personnes, 5 séances");
    }

    @Test
    void oneWhoDoesNotAgreeIsEnough() {
        post(PATH + "/members", OTHER, Map.of("person", WALKER.toString()));
        agree(CATALYST);

        assertThat(post(proposal() + "/refuse", THIRD, Map.of())).hasStatus(302);
        assertThat(page(proposal(), CATALYST)).bodyText().contains("N’a pas encore répondu");
        assertThat(post(proposal() + "/refuse", THIRD, Map.of("sure", "true"))).hasStatus(302);

        assertThat(page(proposal(), CATALYST))
                .bodyText()
                .contains("n’en est pas convenu")
                .doesNotContain("N’a pas encore répondu");
        assertThat(post(proposal() + "/agree", FOURTH, Map.of())).hasStatus(302);
        assertThat(page(PATH, WALKER)).hasStatus(404);
    }

    @Test
    void whoFacilitatesNotesThatTheGroupAgreedInTheRoomAndThePageSaysSo() {
        database.sql("""
                insert into codevelopment.member (peer_group, person, part, invited_by, invited_at, accepted_at)
                values (:group, :person, 'facilitator', :by, now(), now())
                """)
                .param("group", GROUP)
                .param("person", FACILITATOR)
                .param("by", CATALYST)
                .update();
        post(PATH + "/skip", OTHER, Map.of("skipped", FOURTH.toString()));

        assertThat(post(proposal() + "/in-room", THIRD, Map.of("sure", "true"))).hasStatus(404);
        assertThat(page(proposal(), THIRD)).bodyText().doesNotContain("Convenu dans la salle");
        assertThat(post(proposal() + "/in-room", FACILITATOR, Map.of("sure", "true")))
                .hasStatus(302);

        assertThat(page(proposal(), THIRD)).bodyText().contains("Convenu dans la salle, noté par Bob");
        assertThat(page(PATH, THIRD)).bodyText().contains("Tour sauté");
    }

    @Test
    void whereNobodyFacilitatesAnotherThanWhoAsksNotesIt() {
        post(PATH + "/skip", OTHER, Map.of("skipped", FOURTH.toString()));

        assertThat(post(proposal() + "/in-room", OTHER, Map.of("sure", "true"))).hasStatus(404);
        assertThat(post(proposal() + "/in-room", THIRD, Map.of("sure", "true"))).hasStatus(302);
        assertThat(page(proposal(), OTHER)).bodyText().contains("noté par Pair 1");
    }

    @Test
    void whoLeavesIsWaitedForNoMore() {
        post(PATH + "/members", OTHER, Map.of("person", WALKER.toString()));
        agree(CATALYST, THIRD);

        post(PATH + "/leave", FOURTH, Map.of("sure", "true"));

        assertThat(page(PATH, WALKER)).hasStatus(200);
    }

    @Test
    void whoAsksStopsAsking() {
        post(PATH + "/members", OTHER, Map.of("person", WALKER.toString()));

        assertThat(post(proposal() + "/withdraw", THIRD, Map.of())).hasStatus(404);
        assertThat(post(proposal() + "/withdraw", OTHER, Map.of())).hasStatus(302);
        assertThat(page(proposal(), THIRD)).bodyText().contains("ne le demande plus");
        assertThat(post(PATH + "/members", THIRD, Map.of("person", WALKER.toString())))
                .hasStatus(302);
    }

    @Test
    void whoLeftCanBeAskedAgainAndSeesNothingUntilTheyAccept() {
        post(PATH + "/members", OTHER, Map.of("person", LEFT.toString()));
        agree(CATALYST, THIRD, FOURTH);

        assertThat(page(PATH, LEFT))
                .bodyText()
                .contains("Entrer dans le groupe")
                .doesNotContain("/sessions/1");
    }

    @Test
    void aManagerIsWarnedOfAgainWhenOneMoreComesIn() {
        database.sql(
                        "update programme.place set structure = 'Ville' where id in (select place from programme.pair_member where person = any(:people))")
                .param("people", new UUID[] {THIRD, WALKER})
                .update();
        var line = THIRD.compareTo(WALKER) < 0
                ? "line-%s-%s".formatted(THIRD, WALKER)
                : "line-%s-%s".formatted(WALKER, THIRD);
        var sent = new HashMap<>(Map.of("person", WALKER.toString()));

        assertThat(post(PATH + "/members", OTHER, sent))
                .hasStatus(422)
                .bodyText()
                .contains("même structure");
        sent.put(line, "first");
        assertThat(post(PATH + "/members", OTHER, sent))
                .hasStatus(422)
                .bodyText()
                .contains("lien hiérarchique");
        sent.put("sure", "true");
        assertThat(post(PATH + "/members", OTHER, sent)).hasStatus(302);
        assertThat(page(PATH, OTHER)).bodyText().doesNotContain("encadre");
        agree(CATALYST, THIRD, FOURTH);
        assertThat(page(PATH, OTHER)).bodyText().contains("encadre");
    }

    @Test
    void aGroupOfTenTakesNobodyMore() {
        database.sql("""
                insert into codevelopment.member (peer_group, person, part, invited_by, invited_at)
                select :group, gen_random_uuid(), 'peer', :by, now() from generate_series(1, 5)
                """).param("group", GROUP).param("by", CATALYST).update();

        assertThat(page(PATH, OTHER)).bodyText().doesNotContain("Proposer quelqu’un de plus");
        assertThat(post(PATH + "/members", OTHER, Map.of("person", WALKER.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("déjà 10 personnes");
    }

    @Test
    void nobodyElseAsksOrSettles() {
        post(PATH + "/members", OTHER, Map.of("person", WALKER.toString()));
        for (var person : List.of(LEAD, STRANGER, LEFT, FIFTH, WALKER)) {
            assertThat(page(proposal(), person)).hasStatus(404);
            assertThat(post(proposal() + "/agree", person, Map.of())).hasStatus(404);
            assertThat(post(PATH + "/members", person, Map.of("person", WALKER.toString())))
                    .hasStatus(404);
            assertThat(page(PATH + "/continue", person)).hasStatus(404);
        }
        assertThat(post(PATH + "/members", OTHER, Map.of("person", STRANGER.toString())))
                .hasStatus(422);
    }

    @Test
    void theDatabaseKeepsThatAllAgreeBeforeATurnIsLeftOut() {
        post(PATH + "/skip", OTHER, Map.of("skipped", FOURTH.toString()));

        assertThatThrownBy(() -> database.sql(
                                "update codevelopment.proposal set outcome = 'agreed', settled_at = now() where peer_group = :group")
                        .param("group", GROUP)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql(
                                "insert into codevelopment.skipped_turn (peer_group, round, person, noted_by, noted_at) values (:group, 1, :person, :person, now())")
                        .param("group", GROUP)
                        .param("person", FOURTH)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aGroupAtItsEndIsContinuedByWhoIsInIt() {
        assertThat(page(PATH, OTHER)).bodyText().doesNotContain("Continuer le groupe");
        assertThat(post(PATH + "/continue", OTHER, further(14, 21, 190))).hasStatus(302);
        assertThat(sessions()).isEqualTo(5);
        database.sql(
                        "update codevelopment.session set starts_at = starts_at - interval '200 days', ends_at = ends_at - interval '200 days' where peer_group = :group")
                .param("group", GROUP)
                .update();
        database.sql(
                        "update codevelopment.peer_group set first_on = first_on - 200, until = until - 195 where id = :id")
                .param("id", GROUP)
                .update();

        assertThat(page(PATH, OTHER)).bodyText().contains("Continuer le groupe");
        assertThat(page(PATH + "/continue", OTHER)).hasStatus(200);
        assertThat(post(PATH + "/continue", OTHER, further(14, 42, 60)))
                .hasStatus(422)
                .bodyText()
                .contains("5 séances à ce rythme");
        assertThat(post(PATH + "/continue", OTHER, further(14, 21, 250)))
                .hasStatus(422)
                .bodyText()
                .contains("Le parcours se termine");
        assertThat(post(PATH + "/continue", OTHER, further(14, 21, 190))).hasStatus(302);

        assertThat(sessions()).isEqualTo(10);
        assertThat(page(PATH + "/sessions/10", OTHER)).hasStatus(200);
    }

    @Test
    void onceItsEditionIsOverAGroupGoesOnBeyondIt() {
        database.sql(
                        "update codevelopment.session set starts_at = starts_at - interval '200 days', ends_at = ends_at - interval '200 days' where peer_group = :group")
                .param("group", GROUP)
                .update();
        database.sql(
                        "update pathway.edition set starts_on = starts_on - 300, ends_on = ends_on - 300 where slug = 'ouest'")
                .update();

        assertThat(post(PATH + "/continue", OTHER, further(14, 21, 400))).hasStatus(302);
        assertThat(sessions()).isEqualTo(10);
    }

    @Test
    void allPagesAreInEnglishToo() {
        post(PATH + "/members", OTHER, Map.of("person", WALKER.toString()));

        assertThat(page(proposal() + "?lang=en", THIRD)).bodyText().contains("Do you agree?");
        assertThat(page(PATH + "/members/new?lang=en", THIRD)).bodyText().contains("Propose one more person");
        assertThat(page(PATH + "/continue?lang=en", THIRD)).bodyText().contains("Continue the group");
    }

    private Map<String, String> further(int first, int every, int until) {
        var today = Words.today(clock);
        return Map.of(
                "firstOn", today.plusDays(first).toString(),
                "every", String.valueOf(every),
                "until", today.plusDays(until).toString());
    }

    private void agree(UUID... people) {
        var path = proposal();
        for (var person : people) {
            assertThat(IN).contains(person);
            assertThat(post(path + "/agree", person, Map.of())).hasStatus(302);
        }
    }

    private String proposal() {
        return PATH + "/proposals/"
                + Objects.requireNonNull(database.sql(
                                "select id from codevelopment.proposal where peer_group = :group order by proposed_at desc limit 1")
                        .param("group", GROUP)
                        .query(UUID.class)
                        .single());
    }

    private int sessions() {
        return database.sql("select count(*) from codevelopment.session where peer_group = :group")
                .param("group", GROUP)
                .query(Integer.class)
                .single();
    }

    private List<String> mails(String about) {
        return database
                .sql("select to_jsonb(m)::text from notices.mail m")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(it -> it.contains(about))
                .toList();
    }

    private MvcTestResult page(String path, UUID person) {
        return browser.get()
                .uri(path)
                .with(user(new SignedIn(person, "Essai", null)))
                .exchange();
    }

    private MvcTestResult post(String path, UUID person, Map<String, String> sent) {
        var request = browser.post()
                .uri(path)
                .with(user(new SignedIn(person, "Essai", null)))
                .with(csrf());
        sent.forEach(request::param);
        return request.exchange();
    }
}
