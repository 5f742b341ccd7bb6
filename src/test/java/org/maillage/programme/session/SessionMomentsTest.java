package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.SESSION;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A session before, during and after it, and one that is called off: what stands first on its page, and what can be done. */
@PlatformTest
class SessionMomentsTest {

    private static final String PATH = "/sessions/" + SESSION;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void whileItIsUnderWayItIsRunAndFollowedFromEveryList() {
        assertThat(people.page(FACILITATOR, "/editions/ouest/sessions"))
                .bodyText()
                .contains("en cours", "Animer la séance");
        assertThat(people.page(CATALYST, "/editions/ouest/sessions"))
                .bodyText()
                .contains("en cours", "Suivre la séance");
        assertThat(people.page(CATALYST, "/desk")).bodyText().contains("Suivre\u00a0: S1, Comprendre", "en cours");
        assertThat(people.page(FACILITATOR, PATH))
                .bodyText()
                .contains("Animer la séance")
                .doesNotContain("Convoquer");
    }

    @Test
    void beforeItIsPreparedAndNobodyFollowsIt() {
        moveTo("7 days");

        assertThat(people.page(FACILITATOR, PATH))
                .bodyText()
                .contains("Convoquer les binômes", "Modifier la séance")
                .doesNotContain("Animer la séance", "compte rendu");
        assertThat(people.page(CATALYST, "/editions/ouest/sessions")).bodyText().doesNotContain("en cours");
    }

    @Test
    void afterItThereAreItsMinutesAndNothingToRunFollowOrSign() {
        moveTo("-90 days");

        assertThat(people.page(FACILITATOR, PATH))
                .bodyText()
                .contains("Écrire le compte rendu", "Personne n’a signé l’animation")
                .doesNotContain("Animer la séance", "Signer pour", "Annuler la séance");
        people.send(FACILITATOR, PATH + "/day", "words", "Décidé", "version", "0");
        assertThat(people.page(FACILITATOR, PATH)).bodyText().contains("Relire et envoyer le compte rendu");
        assertThat(people.page(CATALYST, PATH)).bodyText().doesNotContain("compte rendu", "Suivre la séance");
        assertThat(people.page(CATALYST, PATH + "/day")).hasRedirectedUrl(PATH);

        people.send(FACILITATOR, PATH + "/minutes", "version", "1", "sure", "true");
        assertThat(people.page(CATALYST, PATH)).bodyText().contains("Lire le compte rendu");
    }

    @Test
    void aSessionWithoutADateSaysSoOnce() {
        moveTo(null);

        var page = people.page(LEAD, "/editions/ouest/sessions");

        assertThat(page).bodyText().contains("date à fixer").doesNotContain("Date à fixer");
    }

    @Test
    void nothingIsCancelledOrDeletedWithoutATick() {
        moveTo("7 days");

        people.send(FACILITATOR, PATH + "/cancel");
        people.send(LEAD, PATH + "/delete");

        assertThat(states()).containsExactly("planned");
    }

    @Test
    void whoWasToldOfACancellationIsToldThatItIsTakenBack() {
        moveTo("7 days");
        people.send(LEAD, PATH + "/calls");
        people.send(FACILITATOR, PATH + "/cancel", "sure", "true");
        assertThat(people.page(FACILITATOR, PATH))
                .bodyText()
                .contains("Rétablir la séance")
                .doesNotContain("Convoquer");

        people.send(FACILITATOR, PATH + "/restore");
        people.send(FACILITATOR, PATH + "/restore");

        assertThat(states()).containsExactly("planned");
        assertThat(told("eve@example.org"))
                .containsExactly("REQUEST Convocation", "CANCEL Annulation", "REQUEST La séance a bien lieu");
        assertThat(people.page(LEAD, "/editions/ouest/deeds")).bodyText().contains("rétablit la séance");
    }

    @Test
    void aSessionWhoseCodeIsTakenMeanwhileIsNotRestoredAndSaysWhy() {
        moveTo("7 days");
        people.send(FACILITATOR, PATH + "/cancel", "sure", "true");
        another("S1");

        var answer = people.send(FACILITATOR, PATH + "/restore");

        assertThat(answer.getMvcResult().getFlashMap().get("flash")).asString().contains("autre repère");
        assertThat(states()).containsExactlyInAnyOrder("cancelled", "planned");
    }

    @Test
    void anUndatedSessionThatIsCancelledIsThatAlone() {
        moveTo(null);
        people.send(FACILITATOR, PATH + "/cancel", "sure", "true");

        assertThat(people.page(LEAD, PATH)).bodyText().contains("annulée").doesNotContain("Date à fixer");
        assertThat(people.page(LEAD, "/editions/ouest/sessions"))
                .bodyText()
                .contains("annulée")
                .doesNotContain("ate à fixer");
    }

    @Test
    void whoLeadsDeletesWhatNobodyHasHeardOf() {
        moveTo("7 days");
        assertThat(people.page(FACILITATOR, PATH)).bodyText().doesNotContain("Supprimer");
        assertThat(people.send(FACILITATOR, PATH + "/delete", "sure", "true")).hasStatus(403);

        assertThat(people.send(LEAD, PATH + "/delete", "sure", "true")).hasRedirectedUrl("/editions/ouest/sessions");

        assertThat(states()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"called", "noted", "notes", "registered"})
    void whatSomebodyHasHeardOfOrNotedStays(String what) {
        moveTo("7 days");
        switch (what) {
            case "called" -> people.send(LEAD, PATH + "/calls");
            case "noted" -> people.send(CATALYST, PATH + "/excuse");
            case "notes" -> people.send(FACILITATOR, PATH + "/day", "words", "Une idée", "version", "0");
            default -> {
                people.send(LEAD, PATH + "/places", "places", "2", "version", "0");
                people.send(CATALYST, PATH + "/registration");
            }
        }

        assertThat(people.page(LEAD, PATH)).bodyText().doesNotContain("Supprimer");
        people.send(LEAD, PATH + "/delete", "sure", "true");

        assertThat(states()).hasSize(1);
    }

    @Test
    void twoSessionsAtTheSameTimeAreToldWhileNobodySitsInThePairs() {
        moveTo("7 days");
        database.sql("delete from programme.pair_member").update();
        another("S9");
        assertThat(people.page(LEAD, PATH)).bodyText().contains("Au même moment a lieu", "S9, Une autre");

        database.sql(
                        "update programme.session set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' where code = 'S9'")
                .update();
        assertThat(people.page(LEAD, PATH)).bodyText().doesNotContain("Au même moment");
    }

    @Test
    void oneButtonSaysThatAllOthersAreInTheRoom() {
        people.send(
                FACILITATOR,
                PATH + "/attendance",
                "presence-" + OTHER,
                "remote",
                "presence-" + CATALYST,
                "none",
                "rest",
                "present");

        assertThat(presences()).containsExactlyInAnyOrder("present", "remote");
        assertThat(people.page(CATALYST, PATH)).bodyText().doesNotContain("Êtes-vous là");
    }

    @Test
    void nobodyIsInTheRoomBeforeItBegins() {
        moveTo("7 days");

        people.send(FACILITATOR, PATH + "/attendance", "rest", "present");

        assertThat(presences()).isEmpty();
    }

    @Test
    void whatWasTickedByMistakeIsUntickedBeforeItIsSaved() {
        assertThat(people.page(FACILITATOR, PATH)).bodyText().contains("rien de noté");

        people.send(FACILITATOR, PATH + "/attendance", "presence-" + CATALYST, "none");

        assertThat(presences()).isEmpty();
    }

    @Test
    void whoSavesAnOlderListHearsWhatOthersHaveNotedMeanwhile() {
        people.send(LEAD, PATH + "/attendance", "presence-" + CATALYST, "absent", "seen-" + CATALYST, "");

        var older = people.send(
                FACILITATOR,
                PATH + "/attendance",
                "presence-" + OTHER,
                "present",
                "seen-" + OTHER,
                "",
                "presence-" + CATALYST,
                "none",
                "seen-" + CATALYST,
                "");

        assertThat(presences()).containsExactlyInAnyOrder("absent", "present");
        assertThat(older.getMvcResult().getFlashMap().get("flash")).asString().contains("avaient noté 1 personne");
    }

    @Test
    void placesThatAreFewAreToldAndWhoHasOneIsKnownToWhoRunsIt() {
        moveTo("7 days");
        var few = people.send(LEAD, PATH + "/places", "places", "1", "version", "0");
        assertThat(few.getMvcResult().getFlashMap().get("flash")).asString().contains("1 place pour 2 personnes");
        assertThat(people.page(CATALYST, PATH))
                .bodyText()
                .contains("Prendre une place pour moi", "chaque membre du binôme");

        people.send(CATALYST, PATH + "/registration");
        people.send(OTHER, PATH + "/registration");
        assertThat(people.page(LEAD, PATH)).bodyText().contains("Reprendre la place de Eve", "en attente");
        assertThat(people.page(CATALYST, PATH)).bodyText().doesNotContain("Reprendre la place");
        assertThat(people.send(CATALYST, PATH + "/registrations/" + OTHER + "/end"))
                .hasStatus(403);

        people.send(LEAD, PATH + "/registrations/" + CATALYST + "/end");
        assertThat(database.sql("select person from programme.session_seat")
                        .query(UUID.class)
                        .list())
                .containsExactly(OTHER);
    }

    @Test
    void whoCannotComeSaysSoThoughThereArePlaces() {
        moveTo("7 days");
        people.send(LEAD, PATH + "/places", "places", "1", "version", "0");
        assertThat(people.page(CATALYST, PATH)).bodyText().contains("Je ne pourrai pas venir");

        people.send(CATALYST, PATH + "/excuse");
        assertThat(people.page(CATALYST, PATH)).bodyText().contains("Finalement, je viens");
        assertThat(people.page(CATALYST, "/desk")).bodyText().doesNotContain("Prendre une place");

        people.send(CATALYST, PATH + "/registration");
        assertThat(presences()).isEmpty();
        assertThat(people.page(CATALYST, PATH)).bodyText().contains("Je ne pourrai pas venir\u00a0: rendre ma place");
    }

    @ParameterizedTest
    @CsvSource({"Élodie, Yann", "Zoé, Élodie"})
    void namesComeInTheFrenchOrder(String lead, String facilitator) {
        name(LEAD, lead);
        name(FACILITATOR, facilitator);
        for (var person : List.of(LEAD, FACILITATOR)) {
            database.sql("insert into programme.session_facilitator (session, person) values (:session, :person)")
                    .param("session", SESSION)
                    .param("person", person)
                    .update();
        }

        var order = java.util.stream.Stream.of(lead, facilitator)
                .sorted(java.text.Collator.getInstance(java.util.Locale.FRENCH))
                .toList();
        assertThat(people.page(CATALYST, PATH)).bodyText().contains(String.join(", ", order));
    }

    private void name(UUID person, String name) {
        database.sql("update account.person set name = :name where id = :id")
                .param("name", name)
                .param("id", person)
                .update();
    }

    private void another(String code) {
        database.sql("""
                insert into programme.session (id, edition, code, title, format, starts_at, ends_at)
                select gen_random_uuid(), edition, :code, 'Une autre', format, starts_at + interval '1 hour', ends_at
                from programme.session
                """).param("code", code).update();
    }

    /** @param fromNow null for an open date */
    private void moveTo(@Nullable String fromNow) {
        database.sql("""
                update programme.session
                set starts_at = date_trunc('day', now()) + interval '9 hours' + cast(:when as interval),
                  ends_at = date_trunc('day', now()) + interval '17 hours' + cast(:when as interval)
                """).param("when", fromNow, java.sql.Types.VARCHAR).update();
    }

    private List<String> states() {
        return database.sql(
                        "select case when cancelled_at is null then 'planned' else 'cancelled' end from programme.session")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> presences() {
        return database.sql("select presence from programme.attendance")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The method and the subject without the session of each mail to an address. */
    private List<String> told(String recipient) {
        return database.sql(
                        "select method, subject from notices.mail where recipient = :to and method is not null order by posted_at")
                .param("to", recipient)
                .query((row, number) ->
                        row.getString(1) + " " + row.getString(2).replaceFirst("\\h*:.*", ""))
                .list();
    }
}
