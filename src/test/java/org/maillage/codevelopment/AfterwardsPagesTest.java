package org.maillage.codevelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.codevelopment.SampleGroup.FIFTH;
import static org.maillage.codevelopment.SampleGroup.FOURTH;
import static org.maillage.codevelopment.SampleGroup.GROUP;
import static org.maillage.codevelopment.SampleGroup.LEFT;
import static org.maillage.codevelopment.SampleGroup.SESSION;
import static org.maillage.codevelopment.SampleGroup.THIRD;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.OTHER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.SignedIn;
import org.maillage.shared.Words;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What remains of a session: typed afterwards, released or not, done or not, shared without names or not. */
@PlatformTest
@RecordApplicationEvents
class AfterwardsPagesTest {

    private static final String PATH = "/peer-groups/" + GROUP;
    private static final String AFTER = PATH + "/sessions/1/after";
    private static final String LEARNING = PATH + "/sessions/1/learning";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    SharedLearnings sharedLearnings;

    @Autowired
    ApplicationEvents events;

    /** A session that is over, of which OTHER was the client. */
    @BeforeEach
    void begin() {
        SampleGroup.write(database);
        database.sql("""
                update codevelopment.session
                set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour', client = :client, round = 1
                where id = :id
                """).param("client", OTHER).param("id", SESSION).update();
        database.sql(
                        "update codevelopment.member set accepted_at = now() - interval '9 days', invited_at = now() - interval '10 days' where peer_group = :group and accepted_at is not null")
                .param("group", GROUP)
                .update();
    }

    @AfterEach
    void nothingStays() {
        SampleGroup.remove(database);
    }

    @Test
    void theClientTypesWhatTheyKeepAndOthersWhatTheyLearnt() {
        assertThat(page(AFTER, OTHER)).bodyText().contains("Vous étiez client", "name=\"what1\"", "name=\"synthesis\"");
        assertThat(page(AFTER, THIRD))
                .bodyText()
                .contains("name=\"learning\"")
                .doesNotContain("name=\"what1\"", "name=\"synthesis\"");

        assertThat(post(AFTER, OTHER, typed(0))).hasStatus(302);
        assertThat(post(AFTER, THIRD, Map.of("learning", "Se taire", "version", "0")))
                .hasStatus(302);

        assertThat(page(AFTER, OTHER))
                .bodyText()
                .contains(
                        "Aidez-moi à dire non",
                        "Je garde deux pistes",
                        "Appeler le financeur",
                        "J’ai appris à attendre");
        assertThat(page(AFTER, THIRD))
                .bodyText()
                .contains("Se taire", "Appeler le financeur", "Aidez-moi à dire non")
                .doesNotContain("deux pistes", "appris à attendre");
        assertThat(page(AFTER, CATALYST)).bodyText().doesNotContain("Se taire", "deux pistes");
    }

    @Test
    void whatWasTypedElsewhereIsNotWrittenOverAndNothingTypedIsLost() {
        post(AFTER, OTHER, typed(0));

        assertThat(post(AFTER, OTHER, typed(0)))
                .hasStatus(409)
                .bodyText()
                .contains("Je garde deux pistes", "Appeler le financeur");
        assertThat(count("select count(*) from codevelopment.commitment where person = :it", OTHER))
                .isOne();
    }

    @Test
    void whatWasTypedBeforeSomebodyElseBecameClientIsShownAgain() {
        database.sql("update codevelopment.session set client = :client where id = :id")
                .param("client", FOURTH)
                .param("id", SESSION)
                .update();

        assertThat(post(AFTER, OTHER, typed(0)))
                .hasStatus(409)
                .bodyText()
                .contains("Je garde deux pistes", "Appeler le financeur");
        assertThat(page(AFTER, FOURTH)).bodyText().doesNotContain("deux pistes");
    }

    @Test
    void theClientOfTheSecondTopicWritesAsTheFirst() {
        database.sql("update codevelopment.session set second_client = :client, second_round = 1 where id = :id")
                .param("client", FOURTH)
                .param("id", SESSION)
                .update();
        post(AFTER, OTHER, typed(0));

        assertThat(page(AFTER, FOURTH))
                .bodyText()
                .contains("Vous étiez client", "name=\"what1\"", "name=\"synthesis\"");
        var sent = new HashMap<>(typed(0));
        sent.put("contract", "Aidez-moi à passer la main");
        sent.put("what1", "Écrire à la mairie");
        assertThat(post(AFTER, FOURTH, sent)).hasStatus(302);

        assertThat(page(AFTER, THIRD))
                .bodyText()
                .contains("Aidez-moi à dire non", "Aidez-moi à passer la main", "Écrire à la mairie", "second sujet")
                .contains(
                        "Contrats de consultation",
                        "<h3>Fay</h3><p class=\"as-typed\">Aidez-moi à dire non</p>",
                        "<h3>Pair 2</h3><p class=\"as-typed\">Aidez-moi à passer la main</p>");
        assertThat(count("select count(*) from codevelopment.synthesis where person = :it", FOURTH))
                .isOne();
        assertThat(count("select topic_number from codevelopment.contract where client = :it", FOURTH))
                .isEqualTo(2);
    }

    @Test
    void whoWasNotThereReadsNothingOfWhatWasSaid() {
        post(AFTER, OTHER, typed(0));
        absent(THIRD);
        var path = PATH + "/syntheses/" + id("codevelopment.synthesis");
        assertThat(page(path, OTHER)).bodyText().contains("La liront", "Pair 2").doesNotContain("Pair 1");
        post(path + "/release", OTHER, Map.of("version", "1", "sure", "true"));

        assertThat(page(AFTER, THIRD))
                .bodyText()
                .contains("noté que vous n’y étiez pas")
                .doesNotContain("Aidez-moi à dire non", "Synthèse de la séance");
        assertThat(page(PATH, THIRD)).bodyText().doesNotContain("Synthèse de la séance 1");
        assertThat(page(path, THIRD)).hasStatus(404);
        assertThat(post(path + "/read", THIRD, Map.of())).hasStatus(404);
        assertThatThrownBy(() -> database.sql("""
                        insert into codevelopment.reading (synthesis, person, version, read_at)
                        values (:id, :person, 1, now())
                        """)
                        .param("id", id("codevelopment.synthesis"))
                        .param("person", THIRD)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(page(AFTER, FOURTH)).bodyText().contains("Aidez-moi à dire non", "Synthèse de la séance 1");
    }

    @Test
    void thatASynthesisWasTakenBackIsNoNewsAfterAMonth() {
        var path = released();
        post(path + "/read", THIRD, Map.of());
        post(path + "/take-back", OTHER, Map.of("sure", "true"));
        takenBackAgo("29 days");
        assertThat(page(PATH, THIRD)).bodyText().contains("a repris la synthèse de la séance 1");

        takenBackAgo("31 days");

        assertThat(page(PATH, THIRD)).bodyText().doesNotContain("a repris la synthèse");
    }

    private void takenBackAgo(String time) {
        database.sql(
                        "update codevelopment.synthesis set taken_back_at = now() - cast(:time as interval) where person = :person")
                .param("time", time)
                .param("person", OTHER)
                .update();
    }

    private void absent(UUID person) {
        database.sql("insert into codevelopment.absence (session, person) values (:session, :person)")
                .param("session", SESSION)
                .param("person", person)
                .update();
    }

    @Test
    void aCommitmentHasWordsAndADay() {
        var sent = new HashMap<>(typed(0));
        sent.remove("due1");
        sent.put("what2", "");
        sent.put("with2", "un élu");

        assertThat(post(AFTER, OTHER, sent))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez un jour", "Dites ce que vous ferez", "Appeler le financeur", "un élu");
        sent.put("due1", today(-2));
        sent.remove("with2");
        assertThat(post(AFTER, OTHER, sent)).hasStatus(422).bodyText().contains("avant la séance");
    }

    @Test
    void nothingIsTypedBeforeTheSessionBegins() {
        assertThat(page(PATH + "/sessions/2/after", THIRD))
                .bodyText()
                .contains("n’a pas commencé")
                .doesNotContain("name=\"learning\"");
        assertThat(post(PATH + "/sessions/2/after", THIRD, Map.of("learning", "Trop tôt", "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("Trop tôt");
    }

    @Test
    void aSynthesisIsItsClientsUntilItIsReleasedAndReadingItIsSaidBeforehandAndKept() {
        var path = synthesis();
        assertThat(page(path, THIRD)).hasStatus(404);
        assertThat(page(path, OTHER))
                .bodyText()
                .contains("La liront", "Pair 1", "pendant un jour", "plus la reprendre");
        assertThat(post(path + "/release", OTHER, Map.of("version", "1"))).hasStatus(302);
        assertThat(page(path, THIRD)).hasStatus(404);
        assertThat(post(path + "/release", THIRD, Map.of("version", "1", "sure", "true")))
                .hasStatus(404);

        assertThat(post(path + "/release", OTHER, Map.of("version", "1", "sure", "true")))
                .hasStatus(302);

        assertThat(page(path, THIRD))
                .bodyText()
                .contains("verra que vous l’avez lue")
                .doesNotContain("deux pistes");
        assertThat(page(path, OTHER)).bodyText().contains("Personne ne l’a encore lue");
        assertThat(post(path + "/read", THIRD, Map.of())).hasStatus(302);
        assertThat(page(path, THIRD)).bodyText().contains("Je garde deux pistes");
        assertThat(page(path, OTHER)).bodyText().contains("Qui l’a lue", "Pair 1");
        assertThat(page(PATH, FOURTH)).bodyText().contains("à lire");
        assertThat(page(PATH, THIRD)).bodyText().contains("lue");
    }

    @Test
    void whoComesIntoTheGroupAfterItWasReleasedDoesNotReadIt() {
        var path = released();

        assertThat(post(PATH + "/accept", FIFTH, Map.of("accepts", "true"))).hasStatus(302);

        assertThat(page(path, FIFTH)).hasStatus(404);
        assertThat(post(path + "/read", FIFTH, Map.of())).hasStatus(404);
        assertThat(page(PATH, FIFTH)).bodyText().doesNotContain("Synthèse de la séance");
    }

    @Test
    void itIsTakenBackWithinADayAndThoseWhoReadItAreToldWithoutAWordOfIt() {
        var path = released();
        post(path + "/read", THIRD, Map.of());
        database.sql("delete from notices.mail").update();

        assertThat(post(path + "/take-back", OTHER, Map.of())).hasStatus(302);
        assertThat(page(path, THIRD)).hasStatus(200);
        assertThat(post(path + "/take-back", OTHER, Map.of("sure", "true"))).hasStatus(302);

        assertThat(page(path, THIRD)).hasStatus(404);
        assertThat(post(path + "/read", FOURTH, Map.of())).hasStatus(404);
        assertThat(mails())
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .contains("pair1@example.org", "reprise")
                        .doesNotContain("pistes", "financeur", "dire non"));
        assertThat(page(PATH, THIRD)).bodyText().contains("a repris la synthèse de la séance 1");
        assertThat(page(PATH, FOURTH)).bodyText().doesNotContain("a repris la synthèse");
    }

    @Test
    void afterADayItStaysReleased() {
        var path = released();
        age("25 hours");

        assertThat(page(path, OTHER))
                .bodyText()
                .contains("elle ne se reprend plus")
                .doesNotContain("Reprendre ma synthèse");
        assertThat(post(path + "/take-back", OTHER, Map.of("sure", "true"))).hasStatus(302);
        assertThat(page(path, THIRD)).hasStatus(200);
        assertThatThrownBy(() -> database.sql(
                                "update codevelopment.synthesis set released_at = null, taken_back_at = now() where person = :person")
                        .param("person", OTHER)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoReadItSeesThatItHasChangedAndReadsItAnew() {
        var path = released();
        post(path + "/read", THIRD, Map.of());

        assertThat(post(path, OTHER, Map.of("synthesis", "Une seule piste", "version", "1")))
                .hasStatus(302);

        assertThat(page(path, THIRD)).bodyText().contains("a changé depuis").doesNotContain("Une seule piste");
        assertThat(page(PATH, THIRD)).bodyText().contains("changée depuis votre lecture");
        assertThat(page(path, OTHER)).bodyText().contains("une version d’avant");
        assertThat(post(path, OTHER, Map.of("synthesis", "Encore", "version", "1")))
                .hasStatus(409)
                .bodyText()
                .contains("Encore");
        assertThat(post(path, OTHER, Map.of("synthesis", " ", "version", "2"))).hasStatus(422);
        post(path + "/read", THIRD, Map.of());
        assertThat(page(path, THIRD)).bodyText().contains("Une seule piste");
    }

    @Test
    void aFormOfBeforeTheReleaseChangesNothingOfWhatIsReleased() {
        released();

        assertThat(post(
                        AFTER,
                        OTHER,
                        Map.of("synthesis", "Tout autre chose", "contract", "", "learning", "", "version", version())))
                .hasStatus(409)
                .bodyText()
                .contains("Tout autre chose");
    }

    @Test
    void theDatabaseKeepsWhoWritesAndReads() {
        var path = released();
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));

        assertThatThrownBy(() -> database.sql("""
                        insert into codevelopment.synthesis (id, session, person, words, version, changed_at)
                        values (gen_random_uuid(), :session, :person, 'x', 1, now())
                        """)
                        .param("session", SESSION)
                        .param("person", THIRD)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        for (var person : List.of(OTHER, FIFTH, LEFT)) {
            assertThatThrownBy(() -> database.sql(
                                    "insert into codevelopment.reading (synthesis, person, version, read_at) values (:id, :person, 1, now())")
                            .param("id", id)
                            .param("person", person)
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> database.sql("update codevelopment.synthesis set words = '' where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void commitmentsOpenTheNextSessionAndStandOnTheDeskOfTheirAuthor() {
        post(AFTER, OTHER, typed(0));
        var path = commitment();

        assertThat(page(PATH + "/sessions/2", THIRD))
                .bodyText()
                .contains("Pour ouvrir la séance", "Appeler le financeur", "à échéance");
        assertThat(page("/desk", OTHER)).bodyText().contains("Appeler le financeur");
        assertThat(page("/desk", THIRD)).bodyText().doesNotContain("Appeler le financeur");
        assertThat(page(path, THIRD)).hasStatus(404);
        assertThat(post(path, THIRD, Map.of("kind", "kept", "version", "0"))).hasStatus(404);

        assertThat(post(path, OTHER, Map.of("kind", "moved", "movedTo", today(40), "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("pourquoi");
        assertThat(post(
                        path,
                        OTHER,
                        Map.of("kind", "moved", "movedTo", today(40), "words", "Il est absent", "version", "0")))
                .hasStatus(302);
        assertThat(page(PATH + "/commitments", THIRD)).bodyText().contains("Déplacé du", "Il est absent", "à venir");
        assertThat(post(path, OTHER, Map.of("kind", "kept", "version", "0"))).hasStatus(409);

        database.sql("update codevelopment.commitment set due_on = :day where person = :person")
                .param("day", Words.today(clock).minusDays(1))
                .param("person", OTHER)
                .update();
        assertThat(page(PATH + "/sessions/2", THIRD)).bodyText().contains("en retard");
        assertThat(page("/desk", OTHER)).bodyText().contains("Appeler le financeur");

        assertThat(post(path, OTHER, Map.of("kind", "not-kept", "version", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("ce qui s’est passé");
        assertThat(post(path, OTHER, Map.of("kind", "not-kept", "words", "Il a quitté son poste", "version", "1")))
                .hasStatus(302);
        assertThat(page(PATH + "/commitments", THIRD))
                .bodyText()
                .contains(
                        "non tenu",
                        "Il a quitté son poste",
                        "Un engagement est arrivé à son jour",
                        "aucun n’a été tenu à temps");
        assertThat(page("/desk", OTHER)).bodyText().doesNotContain("Appeler le financeur");
        assertThat(post(path + "/remove", OTHER, Map.of("sure", "true"))).hasStatus(302);
        assertThat(page(PATH + "/commitments", THIRD)).bodyText().contains("Appeler le financeur");
    }

    @Test
    void whatWasTypedByMistakeIsRemoved() {
        post(AFTER, OTHER, typed(0));

        assertThat(post(commitment() + "/remove", OTHER, Map.of("sure", "true")))
                .hasStatus(302);
        assertThat(page(PATH + "/commitments", THIRD)).bodyText().doesNotContain("Appeler le financeur");
    }

    @Test
    void aLearningGoesOnWithoutNamesOnceItsAuthorHasReadItOver() {
        assertThat(page(LEARNING, THIRD)).hasStatus(404);
        post(AFTER, THIRD, Map.of("learning", "Comme Pair 2, se taire", "version", "0"));
        assertThat(page(LEARNING, THIRD)).bodyText().contains("Comme Pair 2, se taire");

        assertThat(post(LEARNING, THIRD, Map.of("words", "Comme pair 2 de la Structure 2, se taire", "agrees", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("À relire", "pair", "Structure 2");
        assertThat(post(LEARNING, THIRD, Map.of("words", "Se taire aide", "themes", "écoute, réunions")))
                .hasStatus(422)
                .bodyText()
                .contains("Rien ne part sans votre accord");
        assertThat(sharedLearnings.all(null)).noneMatch(it -> it.words().equals("Se taire aide"));
        assertThat(post(
                        LEARNING,
                        THIRD,
                        Map.of("words", "Se taire aide", "themes", "écoute, réunions", "agrees", "true")))
                .hasStatus(302);

        var shared = sharedLearnings.all(null).stream()
                .filter(it -> it.words().equals("Se taire aide"))
                .findFirst()
                .orElseThrow();
        assertThat(shared)
                .isEqualTo(new SharedLearnings.SharedLearning(
                        shared.id(),
                        "Se taire aide",
                        YearMonth.from(Words.today(clock)),
                        EDITION,
                        List.of("écoute", "réunions")));
        assertThat(events.stream(LearningShared.class)).containsExactly(new LearningShared(shared.id()));
        assertThat(page("/peer-groups/learnings", THIRD)).bodyText().contains("Se taire aide", "écoute, réunions");
        assertThat(page("/peer-groups/learnings", OTHER)).bodyText().doesNotContain("Se taire");

        var back = "/peer-groups/learnings/" + shared.id().value() + "/take-back";
        assertThat(post(back, OTHER, Map.of())).hasStatus(404);
        post(PATH + "/leave", THIRD, Map.of("sure", "true"));
        assertThat(post(back, THIRD, Map.of())).hasStatus(302);
        assertThat(sharedLearnings.find(shared.id())).isEmpty();
        assertThat(events.stream(LearningTakenBack.class)).containsExactly(new LearningTakenBack(shared.id()));
    }

    @Test
    void allPagesAreInEnglishToo() {
        var path = released();

        assertThat(page(AFTER + "?lang=en", OTHER)).bodyText().contains("You were the client", "I have learnt");
        assertThat(page(path + "?lang=en", OTHER)).bodyText().contains("Take it back");
        assertThat(page(PATH + "/commitments?lang=en", OTHER)).bodyText().contains("Commitments of the group");
        assertThat(page("/peer-groups/learnings?lang=en", OTHER)).bodyText().contains("The learnings I have shared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999"})
    void aVersionThatNeverWasIsAnOldPageAndKeepsWhatWasTyped(String version) {
        assertThat(post(PATH + "/sessions/1/preparation", OTHER, Map.of("facts", "Depuis mars", "version", version)))
                .hasStatus(409)
                .bodyText()
                .contains("Depuis mars");
        var path = synthesis();
        assertThat(post(path, OTHER, Map.of("synthesis", "Autre chose", "version", version)))
                .hasStatus(409)
                .bodyText()
                .contains("Autre chose");
    }

    private Map<String, String> typed(int version) {
        return Map.of(
                "contract", "Aidez-moi à dire non",
                "synthesis", "Je garde deux pistes",
                "what1", "Appeler le financeur",
                "due1", today(10),
                "with1", "ma présidente",
                "learning", "J’ai appris à attendre",
                "version", String.valueOf(version));
    }

    private String synthesis() {
        post(AFTER, OTHER, typed(0));
        return PATH + "/syntheses/" + id("codevelopment.synthesis");
    }

    private String released() {
        var path = synthesis();
        post(path + "/release", OTHER, Map.of("version", "1", "sure", "true"));
        return path;
    }

    private String commitment() {
        return PATH + "/commitments/" + id("codevelopment.commitment");
    }

    private UUID id(String table) {
        return database.sql("select id from " + table + " where person = :person")
                .param("person", OTHER)
                .query(UUID.class)
                .single();
    }

    private String version() {
        return database.sql("""
                select (select version from codevelopment.synthesis where person = :person)
                  + (select version from codevelopment.learning where person = :person)
                  + (select version from codevelopment.contract where client = :person)
                """)
                .param("person", OTHER)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private void age(String by) {
        database.sql("alter table codevelopment.synthesis disable trigger taken_back_within_a_day")
                .update();
        database.sql(
                        "update codevelopment.synthesis set released_at = released_at - cast(:by as interval) where person = :person")
                .param("by", by)
                .param("person", OTHER)
                .update();
        database.sql("alter table codevelopment.synthesis enable trigger taken_back_within_a_day")
                .update();
    }

    private String today(int days) {
        return Words.today(clock).plusDays(days).toString();
    }

    private List<String> mails() {
        return database.sql("select to_jsonb(m)::text from notices.mail m")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private int count(String sql, UUID it) {
        return database.sql(sql).param("it", it).query(Integer.class).single();
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
