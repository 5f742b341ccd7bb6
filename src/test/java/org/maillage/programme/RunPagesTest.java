package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.SESSION;
import static org.maillage.support.RunningEdition.TASK;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.SignedIn;
import org.maillage.shared.Secret;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a running edition does with input that is wrong, late, twice, or from somebody else's page. */
@PlatformTest
class RunPagesTest {

    private static final Map<String, String> SOUND_SESSION = Map.of(
            "code", "S1",
            "title", "Comprendre",
            "format", "collective-session",
            "on", "2027-03-15",
            "from", "09:30",
            "until", "12:00",
            "place", "Redon",
            "version", "0");

    /** Another one in each test, since nobody may ask for many mails. */
    private final String email = UUID.randomUUID() + "@example.org";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,     '',           rempli
            title,     %200,         signes au plus
            startsOn,  2027-02-30,   calendrier
            startsOn,  demain,       calendrier
            endsOn,    2020-01-01,   avant le premier
            endsOn,    2199-01-01,   cinq ans
            placesMin, 0,            nombre entier
            placesMin, -3,           nombre entier
            placesMin, beaucoup,     nombre entier
            placesMax, 2,            minimum
            placesMax, 100000,       nombre entier
            """)
    void anEditionSaysWhatIsWrongAndKeepsWhatWasTyped(String field, String typed, String words) {
        var value = typed.startsWith("%") ? "x".repeat(Integer.parseInt(typed.substring(1))) : typed;

        var answer = post(
                "/editions/ouest/edit",
                LEAD,
                with(
                        Map.of(
                                "title", "Ouest <b>",
                                "summary", "Essai & co",
                                "startsOn", "2027-01-01",
                                "endsOn", "2027-09-30",
                                "placesMin", "8",
                                "placesMax", "12",
                                "version", "0"),
                        field,
                        value));

        assertThat(answer).hasStatus(422).bodyText().contains(words.replace("rempli", "remplissez"), "Essai &amp; co");
    }

    @Test
    void whatPeopleWriteIsShownAndNeverRun() {
        post(
                "/tasks/" + TASK + "/edit",
                LEAD,
                Map.of("title", "<script>alert(1)</script>", "words", "<img onerror=x>", "version", "0"));
        post(
                "/tasks/" + TASK + "/deliverable",
                CATALYST,
                Map.of("words", "<b>x</b> **y**", "shared", "true", "handIn", "true", "version", "0"));

        assertThat(page("/tasks/" + TASK, OTHER))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "<strong>y</strong>", "&lt;b&gt;")
                .doesNotContain("<img onerror", "<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "archived", "call-open", "running", "capitalised"})
    void anEditionMovesToTheNextStatusAlone(String to) {
        post("/editions/ouest/move", LEAD, Map.of("to", to, "sure", "true"));

        assertThat(database.sql("select max(position) from pathway.move where edition = :edition")
                        .param("edition", EDITION)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void aMoveThatCannotBeTakenBackWantsToBeSure() {
        post("/editions/ouest/move", LEAD, Map.of("to", "closing"));
        assertThat(moves("closing")).isZero();

        post("/editions/ouest/move", LEAD, Map.of("to", "closing", "sure", "true"));
        assertThat(moves("closing")).isOne();
    }

    private int moves(String to) {
        return count("pathway.move where status = '%s' and edition = '%s'".formatted(to, EDITION));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            capitalised, /tasks/{task}/deliverable,     409
            capitalised, /sessions/{session}/calls,     409
            capitalised, /editions/ouest/tasks,         409
            capitalised, /places/{redon}/invitations,   409
            capitalised, /places/{redon}/notebook,      302
            capitalised, /editions/ouest/partners,      302
            archived,    /places/{redon}/notebook,      409
            archived,    /editions/ouest/edit,          409
            archived,    /editions/ouest/partners,      302
            """)
    void anEditionThatIsOverTakesNoChanges(String status, String path, int answer) {
        database.sql("""
                insert into pathway.move (edition, position, status, year, certainty)
                values (:edition, 5, 'closing', 2026, 'stated'), (:edition, 6, 'capitalised', 2026, 'stated')
                """).param("edition", EDITION).update();
        if (status.equals("archived")) {
            database.sql("""
                    insert into pathway.move (edition, position, status, year, certainty)
                    values (:edition, 7, 'archived', 2026, 'stated')
                    """).param("edition", EDITION).update();
        }
        var address = path.replace("{task}", TASK.toString())
                .replace("{session}", SESSION.toString())
                .replace("{redon}", REDON.toString());
        var who = path.startsWith("/places") || path.contains("deliverable") ? CATALYST : LEAD;

        assertThat(post(address, who, Map.of("words", "Un mot", "email", "zoe@example.org", "version", "0")))
                .hasStatus(answer);
    }

    @Test
    void anAddressWrittenOtherwiseIsTheSameEdition() {
        database.sql("""
                insert into pathway.move (edition, position, status, year, certainty)
                values (:edition, 5, 'closing', 2026, 'stated'), (:edition, 6, 'capitalised', 2026, 'stated')
                """).param("edition", EDITION).update();

        assertThat(browser.post()
                        .uri(java.net.URI.create("/editions/%6fuest/tasks"))
                        .with(csrf())
                        .with(user(new SignedIn(LEAD, "Ann", null)))
                        .param("title", "Encore un"))
                .hasStatus(409);
        assertThat(count("programme.task")).isOne();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-01-01, 10:00, 12:00, Ce jour est passé
            2027-03-28, 02:30, 05:00, n’existe pas ce jour-là
            2030-03-15, 12:00, 10:00, avant
            2030-03-15, '',    10:00, heure
            demain,     09:00, 10:00, calendrier
            """)
    void aSlotThatCannotBeSaysWhyAndKeepsWhatWasTyped(String on, String from, String until, String words) {
        database.sql("update programme.session set starts_at = null, ends_at = null")
                .update();

        assertThat(post("/sessions/" + SESSION + "/slots", FACILITATOR, Map.of("on", on, "from", from, "until", until)))
                .hasStatus(422)
                .bodyText()
                .contains(words, "value=\"" + until + "\"");
        assertThat(count("programme.session_slot")).isZero();
    }

    @Test
    void aSlotIsProposedAnsweredSeenAndTakenBack() {
        database.sql("update programme.session set starts_at = null, ends_at = null")
                .update();
        post("/sessions/" + SESSION + "/slots", LEAD, Map.of("on", "2030-03-15", "from", "09:00", "until", "12:00"));
        var slot = database.sql("select id::text from programme.session_slot")
                .query(String.class)
                .single();
        post("/sessions/" + SESSION + "/slots/answers", CATALYST, Map.of("slot-" + slot, "yes"));

        assertThat(page("/sessions/" + SESSION, LEAD))
                .bodyText()
                .contains("vendredi 15 mars 2030, de 09:00 à 12:00", "oui\u00a0: Eve");
        assertThat(page("/sessions/" + SESSION, OTHER)).bodyText().doesNotContainPattern("\\bEve\\b");

        post("/sessions/" + SESSION + "/slots/" + slot + "/withdraw", LEAD, Map.of());
        assertThat(count("programme.session_slot")).isZero();
    }

    @Test
    void soManySlotsAndNoMoreAlsoWhenManyAreProposedAtOnce() {
        database.sql("update programme.session set starts_at = null, ends_at = null")
                .update();

        var statuses = IntStream.range(0, 30)
                .parallel()
                .map(day -> post(
                                "/sessions/" + SESSION + "/slots",
                                LEAD,
                                Map.of(
                                        "on",
                                        LocalDate.of(2030, 3, 1).plusDays(day).toString(),
                                        "from",
                                        "09:00",
                                        "until",
                                        "12:00"))
                        .getResponse()
                        .getStatus())
                .boxed()
                .toList();

        assertThat(count("programme.session_slot")).isEqualTo(20);
        assertThat(statuses).filteredOn(it -> it == 302).hasSize(20);
        assertThat(statuses).filteredOn(it -> it != 302).isSubsetOf(409, 422);
    }

    @Test
    void whoWasNotThereGivesNoFeedback() {
        post("/sessions/" + SESSION + "/attendance", FACILITATOR, Map.of("presence-" + CATALYST, "absent"));

        assertThat(post("/sessions/" + SESSION + "/feedback", CATALYST, Map.of("useful", "4")))
                .hasStatus(403);
    }

    @Test
    void nobodySaysWhatASessionWasWorthBeforeItNearsItsEnd() {
        database.sql("update programme.session set ends_at = now() + interval '2 hours'")
                .update();

        assertThat(post("/sessions/" + SESSION + "/feedback", CATALYST, Map.of("useful", "4")))
                .hasStatus(403);
    }

    @Test
    void aCodeForTheRoomOpensOnTheDayAloneAndCanBeEnded() {
        post("/sessions/" + SESSION + "/code", FACILITATOR, Map.of());
        post("/sessions/" + SESSION + "/code/close", FACILITATOR, Map.of());
        assertThat(count("programme.session where code_word is not null")).isZero();

        database.sql(
                        "update programme.session set starts_at = now() - interval '9 days', ends_at = now() - interval '8 days'")
                .update();
        post("/sessions/" + SESSION + "/code", FACILITATOR, Map.of());
        assertThat(count("programme.session where code_word is not null")).isZero();
    }

    @Test
    void whateverButtonIsPressedAnApplicationKeepsWhatIsWritten() {
        openTheCall();
        var path = beginApplication(email);
        var written = Map.of("territory", "Pays", "structure", "Asso des rives", "version", "0", "place", "Redon");

        assertThat(post(path, null, written)).redirectedUrl().endsWith("?place=Redon#perimeter");
        post(
                path + "/communes",
                null,
                with(with(with(written, "version", "1"), "add", "commune 35236"), "structure", "A2"));

        assertThat(database.sql("select structure from programme.application")
                        .query(String.class)
                        .single())
                .isEqualTo("A2");
        assertThat(count("programme.application_commune")).isOne();
    }

    @Test
    void aFileGoesWithWhatIsWrittenForATask() {
        var file = new org.springframework.mock.web.MockMultipartFile(
                "file", "note.txt", "text/plain", "Bonjour".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(browser.post()
                        .uri("/tasks/" + TASK + "/files")
                        .multipart()
                        .file(file)
                        .param("words", "Mon texte")
                        .param("version", "0")
                        .with(csrf())
                        .with(user(new SignedIn(CATALYST, "Eve", null))))
                .hasStatus3xxRedirection();

        assertThat(database.sql("select words from programme.deliverable")
                        .query(String.class)
                        .single())
                .isEqualTo("Mon texte");
        assertThat(count("programme.deliverable_file")).isOne();
    }

    @Test
    void anAnswerIsInTheLanguageOfTheApplication() {
        openTheCall();
        var began = browser.post()
                .uri("/calls/ouest/applications?lang=en")
                .with(csrf())
                .param("territory", "Pays")
                .param("email", email)
                .exchange();
        assertThat(began).hasStatus3xxRedirection();
        database.sql("update programme.application set submitted_at = now()").update();
        var id = database.sql("select id::text from programme.application")
                .query(String.class)
                .single();

        assertThat(page("/editions/ouest/applications/" + id + "?decision=accepted", LEAD))
                .bodyText()
                .contains("Dear");
    }

    @Test
    void anEmptyReviewIsNone() {
        openTheCall();
        beginApplication(email);
        database.sql("update programme.application set submitted_at = now()").update();
        var id = database.sql("select id::text from programme.application")
                .query(String.class)
                .single();

        assertThat(post(
                        "/editions/ouest/applications/" + id + "/review",
                        RunningEdition.REVIEWER,
                        Map.of("version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("Répondez à une question");
        assertThat(count("programme.review")).isZero();
    }

    @Test
    void aCallEndsBeforeItsEditionBegins() {
        openTheCall();
        assertThat(post(
                        "/editions/ouest/call/edit",
                        LEAD,
                        Map.of("closesOn", "2100-01-01", "words", "", "criteria", "Oui", "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("avant le premier jour");
    }

    @Test
    void whatMadeUpPeopleMakeIsADemonstration() {
        database.sql("update account.person set email = 'ann@demonstration.invalid' where id = :ann")
                .param("ann", LEAD)
                .update();
        var template = database.sql("select id::text from pathway.template_version limit 1")
                .query(String.class)
                .single();

        post(
                "/programmes/lien/editions",
                LEAD,
                Map.of(
                        "from", "template " + template,
                        "title", "Pour rire",
                        "summary", "Essai",
                        "startsOn", "2030-01-01",
                        "endsOn", "2030-09-30",
                        "placesMin", "8",
                        "placesMax", "12"));

        assertThat(database.sql(
                                "select demonstration from pathway.edition where content -> 'title' ->> 'fr' = 'Pour rire'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theNextEditionKeepsTheDaysOfTheWeekAndLeavesSlipsOpen() {
        database.sql("update programme.task set due_on = '2020-02-02'").update();
        database.sql(
                        "update programme.session set starts_at = '2026-12-10 09:00+01', ends_at = '2026-12-10 12:00+01', cohort = null")
                .update();

        post(
                "/programmes/lien/editions",
                LEAD,
                Map.of(
                        "from", "edition ouest",
                        "title", "La suite",
                        "summary", "Essai",
                        "startsOn",
                                java.time.LocalDate.now(java.time.ZoneId.of("Europe/Paris"))
                                        .plusDays(300)
                                        .toString(),
                        "endsOn",
                                java.time.LocalDate.now(java.time.ZoneId.of("Europe/Paris"))
                                        .plusDays(600)
                                        .toString(),
                        "placesMin", "8",
                        "placesMax", "12"));

        assertThat(database.sql(
                                "select extract(isodow from starts_at) from programme.session where edition <> :edition")
                        .param("edition", EDITION)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(count("programme.task where due_on is null")).isOne();
    }

    @Test
    void anActionOfARoadmapIsToldAnewAndRemoved() {
        post("/places/" + REDON + "/roadmap", CATALYST, Map.of("title", "Café", "owner", "Eve", "dueOn", "2030-01-15"));
        var path = "/places/" + REDON + "/roadmap/"
                + database.sql("select id::text from programme.action")
                        .query(String.class)
                        .single();

        post(path + "/edit", CATALYST, Map.of("title", "Café", "owner", "Fay", "dueOn", "2030-02-15", "version", "0"));
        assertThat(count("programme.action where owner = 'Fay' and due_on = '2030-02-15'"))
                .isOne();
        assertThat(post(
                        path + "/edit",
                        CATALYST,
                        Map.of("title", "Goûter", "owner", "Eve", "dueOn", "2030-02-15", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("Goûter", "entre-temps");
        post(path + "/remove", CATALYST, Map.of("version", "0"));
        assertThat(count("programme.action")).isOne();
        post(path + "/remove", CATALYST, Map.of("version", "1"));
        assertThat(count("programme.action")).isZero();
    }

    @Test
    void anUnknownStatusIsNone() {
        assertThat(post("/editions/ouest/move", LEAD, Map.of("to", "nowhere"))).hasStatus(404);
    }

    @Test
    void feedbackIsGivenOnceAndShownFromFiveOn() {
        give("Une seule idée");
        give("Une autre idée");

        assertThat(count("programme.feedback_answer")).isOne();
        assertThat(page("/sessions/" + SESSION, LEAD)).bodyText().doesNotContain("Une seule idée");

        database.sql("""
                insert into programme.feedback_answer (id, subject, moment, useful, kept)
                select gen_random_uuid(), :session, 'hot', 4, 'Idée ' || n from generate_series(1, 4) n
                """).param("session", SESSION).update();
        assertThat(page("/sessions/" + SESSION, LEAD)).bodyText().contains("Une seule idée", "Idée 4");
    }

    @Test
    void nothingTellsWhoSaidWhat() {
        give("Franchement");

        assertThat(database.sql("select row_to_json(a)::text from programme.feedback_answer a")
                        .query(String.class)
                        .single())
                .doesNotContain(CATALYST.toString());
    }

    private void give(String words) {
        post("/sessions/" + SESSION + "/feedback", CATALYST, Map.of("useful", "4", "kept", words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000", "1' or '1'='1", "abc"})
    void aWrongCodeMakesNobodyPresent(String code) {
        post("/sessions/" + SESSION + "/code", FACILITATOR, Map.of());
        database.sql("update programme.session set code_word = '123456'").update();

        post("/sessions/" + SESSION + "/present", CATALYST, Map.of("code", code));
        assertThat(count("programme.attendance")).isZero();
    }

    @Test
    void theCodeOfTheRoomEndsAfterHalfAnHour() {
        post("/sessions/" + SESSION + "/code", FACILITATOR, Map.of());
        database.sql("update programme.session set code_word = '123456'").update();
        post("/sessions/" + SESSION + "/present", CATALYST, Map.of("code", "123 456"));
        assertThat(count("programme.attendance")).isOne();

        database.sql("update programme.session set code_until = now() - interval '1 second'")
                .update();
        post("/sessions/" + SESSION + "/present", OTHER, Map.of("code", "123456"));
        assertThat(count("programme.attendance")).isOne();
    }

    @Test
    void aCallGoesOnceAndAChangeOfDateIsTold() {
        database.sql(
                        "update programme.session set starts_at = now() + interval '9 days', ends_at = now() + interval '10 days'")
                .update();
        post("/sessions/" + SESSION + "/calls", FACILITATOR, Map.of());
        post("/sessions/" + SESSION + "/calls", FACILITATOR, Map.of());
        assertThat(count("notices.mail where method = 'REQUEST'")).isEqualTo(2);

        post("/sessions/" + SESSION + "/edit", FACILITATOR, SOUND_SESSION);
        assertThat(count("notices.mail where calendar like '%SEQUENCE:1%'")).isEqualTo(2);

        post(
                "/sessions/" + SESSION + "/edit",
                FACILITATOR,
                with(with(SOUND_SESSION, "version", "1"), "words", "À lire"));
        assertThat(count("notices.mail")).isEqualTo(4);

        post("/sessions/" + SESSION + "/cancel", FACILITATOR, Map.of("sure", "true"));
        post("/sessions/" + SESSION + "/cancel", FACILITATOR, Map.of("sure", "true"));
        assertThat(count("notices.mail where method = 'CANCEL'")).isEqualTo(2);
    }

    @Test
    void beforeASessionNobodyIsMoreThanExcused() {
        database.sql(
                        "update programme.session set starts_at = now() + interval '2 days', ends_at = now() + interval '3 days'")
                .update();

        post(
                "/sessions/" + SESSION + "/attendance",
                FACILITATOR,
                Map.of("presence-" + CATALYST, "present", "presence-" + OTHER, "excused"));

        assertThat(database.sql("select presence from programme.attendance")
                        .query(String.class)
                        .list())
                .containsExactly("excused");
        assertThat(page("/sessions/" + SESSION, FACILITATOR))
                .bodyText()
                .contains("value=\"excused\"")
                .doesNotContain("value=\"present\"");
    }

    @Test
    void whoTookASeatHereAfterASessionCountsWhereTheyAreNoted() {
        database.sql("""
                update programme.session set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour'
                """).update();
        database.sql("update programme.pair_member set since = now()").update();

        post("/sessions/" + SESSION + "/attendance", FACILITATOR, Map.of("presence-" + CATALYST, "present"));

        assertThat(page("/editions/ouest/board", LEAD)).bodyText().contains("100");
        assertThat(page("/sessions/" + SESSION, LEAD)).bodyText().contains("1 présence notée sur 2");
    }

    @Test
    void whatAnEditionHasToSayIsOnItsPublicPageAndOpenDatesAreNoGapOfAnArchive() {
        database.sql("update pathway.edition set words = 'Venez **nombreux**.' where slug = 'ouest'")
                .update();
        database.sql("update programme.session set starts_at = null, ends_at = null")
                .update();

        assertThat(browser.get().uri("/editions/ouest").param("lang", "fr"))
                .bodyText()
                .contains("<strong>nombreux</strong>", "date à fixer", "pas encore fixées")
                .doesNotContain("reconstitué", "date non connue");
    }

    @Test
    void aPairIsTwoPeopleAndNobodySitsTwice() {
        seat(LEAD, 2);

        assertThat(catchThrowable(() -> seat(FACILITATOR, 2))).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(catchThrowable(() -> seat(FACILITATOR, 3))).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(catchThrowable(
                        () -> database.sql("update programme.pair_member set person = :eve where person = :fay")
                                .param("eve", CATALYST)
                                .param("fay", OTHER)
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void seat(UUID person, int seat) {
        database.sql("""
                insert into programme.pair_member (place, edition, seat, person, since)
                values (:place, :edition, :seat, :person, now())
                """)
                .param("place", REDON)
                .param("edition", EDITION)
                .param("seat", seat)
                .param("person", person)
                .update();
    }

    @Test
    void whoLeavesASeatKeepsTheirPlaceInItsHistory() {
        post("/places/" + REDON + "/seats/" + CATALYST + "/free", FACILITATOR, Map.of("reason", ""));
        assertThat(count("programme.pair_member where until is null")).isEqualTo(2);

        post("/places/" + REDON + "/seats/" + CATALYST + "/free", FACILITATOR, Map.of("reason", "Change de métier"));
        assertThat(count("programme.pair_member where reason = 'Change de métier'"))
                .isOne();
        assertThat(count("account.role where role = 'catalyst'")).isOne();
        assertThat(page("/places/" + REDON, LEAD)).bodyText().contains("Change de métier", "Personne n’occupe");
    }

    @Test
    void anApplicationIsWrittenBitByBitAndHandedInOnce() {
        openTheCall();
        var path = beginApplication(email);

        assertThat(post(path + "/submit", null, Map.of())).hasStatus3xxRedirection();
        assertThat(count("programme.application where submitted_at is not null"))
                .isZero();

        post(
                path,
                null,
                Map.of(
                        "territory",
                        "Pays",
                        "structure",
                        "Asso",
                        "structureKind",
                        "association",
                        "firstName",
                        "Eve",
                        "experience",
                        "Oui",
                        "experienceSince",
                        "2019",
                        "motivations",
                        "Oui",
                        "version",
                        "0"));
        post(path + "/communes", null, Map.of("add", "commune 35236"));
        post(path + "/submit", null, Map.of());
        assertThat(count("programme.application where submitted_at is not null"))
                .isOne();
        assertThat(post(path + "/submit", null, Map.of())).hasStatus(409);
        assertThat(count("notices.mail where key like 'application-submitted%'"))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            secondEmail,     not an address,    exemple.fr
            secondEmail,     MINE,              deux personnes
            structureKind,   empire,            liste
            experienceSince, 1066,              nombre entier
            experienceSince, 3000,              nombre entier
            territory,       '',                remplissez
            """)
    void anApplicationSaysWhatIsWrong(String field, String typed, String words) {
        openTheCall();
        var path = beginApplication(email);

        assertThat(post(
                        path,
                        null,
                        with(
                                Map.of("territory", "Pays", "motivations", "Tout ça", "version", "0"),
                                field,
                                typed.replace("MINE", email))))
                .hasStatus(422)
                .bodyText()
                .contains(words, "Tout ça");
    }

    @Test
    void aForgedLinkLeadsToNoApplication() {
        assertThat(browser.get().uri("/applications/" + Secret.fresh().word())).hasStatus(404);
    }

    @Test
    void someoneElsesFileIsNotFoundUnderOnesOwnLink() {
        openTheCall();
        var mine = beginApplication(email);
        var file = UUID.randomUUID();
        database.sql(
                        "insert into attachment.file (id, name, type, bytes, added_at) values (:id, 'a.txt', 'text/plain', 'x', now())")
                .param("id", file)
                .update();

        assertThat(browser.get().uri(mine + "/files/" + file)).hasStatus(404);
        assertThat(page("/sessions/" + SESSION + "/documents/" + file, CATALYST))
                .hasStatus(404);
    }

    @Test
    void afterItsClosingDayACallTakesNothing() {
        assertThat(post("/calls/ouest/applications", null, Map.of("territory", "Pays", "email", "pays@example.org")))
                .hasStatus(422)
                .bodyText()
                .contains("L’appel est clos");
    }

    private void openTheCall() {
        database.sql("delete from pathway.move where position > 2 and edition = :edition")
                .param("edition", EDITION)
                .update();
        database.sql("update programme.call set closes_at = now() + interval '9 days'")
                .update();
    }

    private String beginApplication(String email) {
        return String.valueOf(post("/calls/ouest/applications", null, Map.of("territory", "Pays", "email", email))
                .getResponse()
                .getRedirectedUrl());
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var more = new HashMap<>(typed);
        more.put(field, value);
        return more;
    }

    private MvcTestResult post(String path, @Nullable UUID person, Map<String, String> typed) {
        var request = browser.post().uri(path).with(csrf()).with(it -> {
            it.setRemoteAddr("2001:db8::" + email.substring(0, 4));
            return it;
        });
        typed.forEach(request::param);
        return (person == null ? request : request.with(user(new SignedIn(person, "Somebody", null)))).exchange();
    }

    private MvcTestResult page(String path, UUID person) {
        return browser.get()
                .uri(path)
                .with(user(new SignedIn(person, "Somebody", null)))
                .exchange();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
