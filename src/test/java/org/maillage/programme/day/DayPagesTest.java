package org.maillage.programme.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.DIOIS;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.SESSION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.SignedIn;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The day of a session on its pages: for who runs it, who attends it and on the screen of the room. */
@PlatformTest
class DayPagesTest {

    private static final String DAY = "/sessions/" + SESSION + "/day";
    private static final String MINUTES = "/sessions/" + SESSION + "/minutes";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        database.sql("""
                insert into programme.session_step (session, position, title, minutes)
                values (:session, 0, 'Accueil', 40), (:session, 1, 'Éclairage', 20), (:session, 2, 'Atelier', 10)
                """).param("session", SESSION).update();
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void whoRunsItSeesTheStepUnderWayAndWhatComesThen() {
        assertThat(page(DAY, FACILITATOR))
                .bodyText()
                .contains("Étape 3 sur 3", "Atelier", "Fin du déroulé à", "Étape précédente");
    }

    @Test
    void whoAttendsSeesTheClockAndNeitherTheCodeNorTheNotes() {
        post(DAY, FACILITATOR, Map.of("words", "Entre nous", "version", "0"));
        post(DAY + "/code", FACILITATOR, Map.of());

        assertThat(page(DAY, CATALYST))
                .bodyText()
                .contains("Atelier")
                .doesNotContain("Entre nous", code(), "Étape précédente", "day-qr");
    }

    @Test
    void theScreenShowsTheCodeAsLargeAsTheRoomAndNoMenus() {
        post(DAY + "/code", FACILITATOR, Map.of());

        assertThat(page("/sessions/" + SESSION + "/screen", FACILITATOR))
                .bodyText()
                .contains(code(), "day-qr", "Atelier")
                .doesNotContain("masthead", "Notes", "<button");
    }

    @Test
    void aScannedCodeStandsInTheField() {
        post(DAY + "/code", FACILITATOR, Map.of());

        assertThat(page("/sessions/" + SESSION + "?code=" + code(), CATALYST))
                .bodyText()
                .contains("value=\"" + code() + "\"");
    }

    @Test
    void twoWhoMoveItOnAtOnceMoveItOnce() {
        post(DAY + "/back", FACILITATOR, Map.of("at", "2"));
        var second = post(DAY + "/back", LEAD, Map.of("at", "2"));

        assertThat(second.getMvcResult().getFlashMap().get("flash")).asString().contains("rien n’a bougé");
        assertThat(database.sql("select step from programme.session_progress where session = :session")
                        .param("session", SESSION)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whicheverButtonIsPressedTheNotesAreKept() {
        post(DAY + "/hold", FACILITATOR, Map.of("at", "2", "words", "Une idée", "version", "0"));

        assertThat(page(DAY, FACILITATOR)).bodyText().contains("Une idée", "En pause", "Reprendre");
    }

    @Test
    void notesOfTwoAreNotWrittenOverUnseenAndNothingElseIsDone() {
        post(DAY, LEAD, Map.of("words", "Ce que j’ai noté", "version", "0"));

        var late = post(DAY + "/hold", FACILITATOR, Map.of("at", "2", "words", "Ce que moi j’ai noté", "version", "0"));

        assertThat(late).hasStatus(409).bodyText().contains("Ce que j’ai noté", "Ce que moi j’ai noté");
        assertThat(count("programme.session_progress")).isZero();
        var kept = post(DAY, FACILITATOR, Map.of("words", "Ce que nous avons noté", "version", "1"));
        assertThat(kept).hasStatus(302);
    }

    @Test
    void theMinutesGoOnceToAllWhoAreExpectedWithATrace() {
        database.sql("insert into programme.session_facilitator (session, person) values (:session, :person)")
                .param("session", SESSION)
                .param("person", FACILITATOR)
                .update();
        present(CATALYST, REDON, "excused");
        post(DAY, FACILITATOR, Map.of("words", "**Décidé** : rien", "version", "0"));
        assertThat(page(MINUTES, CATALYST)).hasStatus(404);

        post(MINUTES, FACILITATOR, Map.of("version", "1", "sure", "true"));
        post(MINUTES, LEAD, Map.of("version", "2", "sure", "true"));

        assertThat(database.sql("select recipient from notices.mail order by recipient")
                        .query(String.class)
                        .list())
                .containsExactly("bob@example.org", "eve@example.org", "fay@example.org");
        assertThat(page(MINUTES, CATALYST)).bodyText().contains("<strong>Décidé</strong>", "Bob", "à 3 personnes");
        assertThat(page("/editions/ouest/deeds", LEAD)).bodyText().contains("envoie le compte rendu de");
        var changed = post(DAY, FACILITATOR, Map.of("words", "Autre chose", "version", "2"));
        assertThat(changed).hasStatus(409).bodyText().contains("Autre chose", "Copiez-le");
        assertThatThrownBy(() -> database.sql("update programme.session_notes set words = 'Autre chose'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void minutesThatHaveChangedSinceTheyWereReadOverDoNotGo() {
        post(DAY, FACILITATOR, Map.of("words", "Avant", "version", "0"));
        post(DAY, LEAD, Map.of("words", "Après", "version", "1"));

        var sent = post(MINUTES, FACILITATOR, Map.of("version", "1", "sure", "true"));

        assertThat(sent.getMvcResult().getFlashMap().get("flash")).asString().contains("pas parti");
        assertThat(count("notices.mail")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 'Personne n’est noté présent'", "2, '2 personnes sont notées présentes'"})
    void withoutEnoughPeopleNoGroupsAreMadeAndItSaysWhatToDo(int there, String words) {
        if (there > 0) {
            present(CATALYST, REDON, "present");
            present(OTHER, DIOIS, "remote");
        }

        assertThat(post(DAY + "/groups", FACILITATOR, Map.of("size", "2", "by", "groups")))
                .hasStatus(422)
                .bodyText()
                .contains(words, "Ouvrez le code");
    }

    @Test
    void groupsAreMadeShownShuffledCorrectedAndRemembered() {
        var partners = fourPresent();

        post(DAY + "/groups", FACILITATOR, Map.of("size", "2", "by", "people"));
        assertThat(page("/sessions/" + SESSION + "/screen", FACILITATOR))
                .bodyText()
                .contains("Groupe 1", "Groupe 2", "Eve")
                .doesNotContain("binôme sont séparés");
        assertThat(page(DAY, FACILITATOR)).bodyText().contains("personne n’est avec quelqu’un");
        assertThat(page(DAY, CATALYST)).bodyText().contains("le vôtre");
        assertThat(apart(CATALYST, partners.get(0))).isTrue();

        var first = together(CATALYST);
        post(DAY + "/groups/" + grouping() + "/shuffle", FACILITATOR, Map.of("version-" + grouping(), "0"));
        assertThat(together(CATALYST)).isNotEqualTo(first);

        // A second time in the day, those together who were not.
        var before = together(CATALYST);
        database.sql("update programme.grouping set made_at = now() - interval '20 minutes'")
                .update();
        post(DAY + "/groups", FACILITATOR, Map.of("size", "2", "by", "groups"));
        assertThat(together(CATALYST)).isNotEqualTo(before);
        assertThat(database.sql("select count(*) from programme.grouping where shown")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        post(DAY + "/groups/" + grouping() + "/hide", FACILITATOR, Map.of());
        assertThat(page("/sessions/" + SESSION + "/screen", FACILITATOR))
                .bodyText()
                .doesNotContain("Groupe 1");
    }

    @Test
    void aTrialThatWasRedoneIsNoMeeting() {
        fourPresent();
        post(DAY + "/groups", FACILITATOR, Map.of("size", "2", "by", "people"));
        var trial = together(CATALYST);

        post(DAY + "/groups", FACILITATOR, Map.of("size", "2", "by", "people"));

        assertThat(together(CATALYST))
                .as("as good as the first, since nobody has met")
                .isEqualTo(trial);
        assertThat(page(DAY, FACILITATOR)).bodyText().doesNotContain("se retrouvent");
    }

    @Test
    void groupsLargerThanThoseWhoAreThereAreRefused() {
        fourPresent();

        assertThat(post(DAY + "/groups", FACILITATOR, Map.of("size", "50", "by", "people")))
                .hasStatus(422)
                .bodyText()
                .contains("4 personnes présentes", "2 par groupe au plus");
        assertThat(count("programme.grouping")).isZero();
    }

    @Test
    void whoCameIsNotedOnTheDayItself() {
        post(DAY + "/attendance", FACILITATOR, Map.of("rest", "present", "words", "Une idée", "version", "0"));

        assertThat(count("programme.attendance")).isEqualTo(2);
        assertThat(page(DAY, FACILITATOR)).bodyText().contains("Une idée", "2 présences notées");
        var late = post(
                DAY + "/attendance", LEAD, Map.of("presence-" + CATALYST, "absent", "seen-" + CATALYST, "excused"));
        assertThat(late).hasStatus(409);
    }

    @Test
    void theScreenSaysWhereElseTheCodeIsTypedAndDaysAsDays() {
        post(DAY + "/code", FACILITATOR, Map.of());
        assertThat(page("/sessions/" + SESSION + "/screen", FACILITATOR))
                .bodyText()
                .contains("Ou sur ", "Ma semaine");

        database.sql(
                        "update programme.session set starts_at = now() + interval '17 days 9 hours', ends_at = now() + interval '18 days'")
                .update();
        assertThat(page("/sessions/" + SESSION + "/screen", FACILITATOR))
                .bodyText()
                .contains("17\u00a0jours");
    }

    @Test
    void theMinutesWantATickAndCarryWhoWasThereAndTheGroups() {
        fourPresent();
        database.sql("update account.person set name = 'Élodie' where name = 'Ida'")
                .update();
        post(DAY + "/groups", FACILITATOR, Map.of("size", "2", "by", "people"));
        post(DAY, FACILITATOR, Map.of("words", "Décidé", "version", "0"));

        post(MINUTES, FACILITATOR, Map.of("version", "1"));
        assertThat(count("notices.mail")).isZero();
        assertThat(page(MINUTES, FACILITATOR))
                .bodyText()
                .contains("La séance n’est pas finie", "4 personnes le recevront")
                .doesNotContain("et qui anime")
                .containsSubsequence("<li>Élodie", "<li>Eve", "<li>Fay");

        post(MINUTES, FACILITATOR, Map.of("version", "1", "sure", "true"));
        assertThat(page(MINUTES, CATALYST)).bodyText().contains("Présences", "Groupe 1", "Élodie");
    }

    @Test
    void aCorrectionThatPutsAPairTogetherIsRefusedAndKeepsWhatWasChosen() {
        var partners = fourPresent();
        post(DAY + "/groups", FACILITATOR, Map.of("size", "2", "by", "people"));
        var id = grouping();
        var fields = new HashMap<String, String>();
        fields.put("version-" + id, "0");
        List.of(CATALYST, partners.get(0)).forEach(it -> fields.put("group-" + id + "-" + it, "1"));
        List.of(OTHER, partners.get(1)).forEach(it -> fields.put("group-" + id + "-" + it, "2"));

        assertThat(post(DAY + "/groups/" + id + "/correct", FACILITATOR, fields))
                .hasStatus(422)
                .bodyText()
                .contains("forment un binôme");

        fields.put("group-" + id + "-" + partners.get(0), "0");
        fields.put("group-" + id + "-" + partners.get(1), "1");
        assertThat(post(DAY + "/groups/" + id + "/correct", FACILITATOR, fields))
                .hasStatus(302);
        assertThat(post(DAY + "/groups/" + id + "/correct", FACILITATOR, fields))
                .hasStatus(409);
        assertThat(count("programme.group_member")).isEqualTo(3);
        assertThatThrownBy(() -> database.sql("update programme.group_member set group_number = 1, place = :place")
                        .param("place", REDON)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aSessionWithoutADaySaysSo() {
        database.sql("update programme.session set starts_at = null, ends_at = null")
                .update();

        assertThat(page(DAY, FACILITATOR)).hasStatus(302);
    }

    /** A second person for each of the two places; returns them. All four are there. */
    private List<UUID> fourPresent() {
        var second = List.of(UUID.randomUUID(), UUID.randomUUID());
        for (var i = 0; i < 2; i++) {
            database.sql("""
                    insert into account.person (id, email, name, language, created_at)
                    values (:id, :email, :name, 'fr', now())
                    """)
                    .param("id", second.get(i))
                    .param("email", "second" + i + "@example.org")
                    .param("name", i == 0 ? "Hal" : "Ida")
                    .update();
            database.sql("""
                    insert into programme.pair_member (place, edition, seat, person, since)
                    values (:place, :edition, 2, :person, now() - interval '50 days')
                    """)
                    .param("place", i == 0 ? REDON : DIOIS)
                    .param("edition", EDITION)
                    .param("person", second.get(i))
                    .update();
            present(second.get(i), i == 0 ? REDON : DIOIS, "present");
        }
        present(CATALYST, REDON, "present");
        present(OTHER, DIOIS, "present");
        return second;
    }

    private void present(UUID person, UUID place, String presence) {
        database.sql("""
                insert into programme.attendance (session, person, place, presence, said_by, said_at)
                values (:session, :person, :place, :presence, 'facilitator', now())
                """)
                .param("session", SESSION)
                .param("person", person)
                .param("place", place)
                .param("presence", presence)
                .update();
    }

    /** The groups that are on the screen. */
    private UUID grouping() {
        return database.sql("select id from programme.grouping order by number desc limit 1")
                .query(UUID.class)
                .single();
    }

    /** Who is with somebody in the latest groups. */
    private List<UUID> together(UUID person) {
        return database.sql("""
                select b.person
                from programme.group_member a
                join programme.group_member b using (grouping, group_number)
                where a.grouping = :grouping and a.person = :person and b.person <> a.person
                order by 1
                """)
                .param("grouping", grouping())
                .param("person", person)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private boolean apart(UUID one, UUID other) {
        return !together(one).contains(other);
    }

    private String code() {
        return database.sql("select coalesce(code_word, 'none') from programme.session where id = :id")
                .param("id", SESSION)
                .query(String.class)
                .single();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult page(String path, UUID person) {
        return browser.get()
                .uri(path)
                .with(user(new SignedIn(person, "Essai", null)))
                .exchange();
    }

    private MvcTestResult post(String path, UUID person, Map<String, String> fields) {
        var request = browser.post().uri(path).with(csrf()).with(user(new SignedIn(person, "Essai", null)));
        fields.forEach(request::param);
        return request.exchange();
    }
}
