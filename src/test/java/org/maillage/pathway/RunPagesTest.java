package org.maillage.pathway;

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

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
        post("/editions/ouest/move", LEAD, Map.of("to", to));

        assertThat(database.sql("select max(position) from pathway.move where edition = :edition")
                        .param("edition", EDITION)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void anUnknownStatusIsNone() {
        assertThat(post("/editions/ouest/move", LEAD, Map.of("to", "nowhere"))).hasStatus(404);
    }

    @Test
    void feedbackIsGivenOnceAndShownFromFiveOn() {
        give("Une seule idée");
        give("Une autre idée");

        assertThat(count("pathway.feedback_answer")).isOne();
        assertThat(page("/sessions/" + SESSION, LEAD)).bodyText().doesNotContain("Une seule idée");

        database.sql("""
                insert into pathway.feedback_answer (id, subject, moment, useful, kept)
                select gen_random_uuid(), :session, 'hot', 4, 'Idée ' || n from generate_series(1, 4) n
                """).param("session", SESSION).update();
        assertThat(page("/sessions/" + SESSION, LEAD)).bodyText().contains("Une seule idée", "Idée 4");
    }

    @Test
    void nothingTellsWhoSaidWhat() {
        give("Franchement");

        assertThat(database.sql("select row_to_json(a)::text from pathway.feedback_answer a")
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
        database.sql("update pathway.session set code_word = '123456'").update();

        post("/sessions/" + SESSION + "/present", CATALYST, Map.of("code", code));
        assertThat(count("pathway.attendance")).isZero();
    }

    @Test
    void theCodeOfTheRoomEndsAfterHalfAnHour() {
        post("/sessions/" + SESSION + "/code", FACILITATOR, Map.of());
        database.sql("update pathway.session set code_word = '123456'").update();
        post("/sessions/" + SESSION + "/present", CATALYST, Map.of("code", "123 456"));
        assertThat(count("pathway.attendance")).isOne();

        database.sql("update pathway.session set code_until = now() - interval '1 second'")
                .update();
        post("/sessions/" + SESSION + "/present", OTHER, Map.of("code", "123456"));
        assertThat(count("pathway.attendance")).isOne();
    }

    @Test
    void aCallGoesOnceAndAChangeOfDateIsTold() {
        database.sql(
                        "update pathway.session set starts_at = now() + interval '9 days', ends_at = now() + interval '10 days'")
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

        post("/sessions/" + SESSION + "/cancel", FACILITATOR, Map.of());
        post("/sessions/" + SESSION + "/cancel", FACILITATOR, Map.of());
        assertThat(count("notices.mail where method = 'CANCEL'")).isEqualTo(2);
    }

    @Test
    void aPairIsTwoPeopleAndNobodySitsTwice() {
        seat(LEAD, 2);

        assertThat(catchThrowable(() -> seat(FACILITATOR, 2))).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(catchThrowable(() -> seat(FACILITATOR, 3))).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(catchThrowable(() -> database.sql("update pathway.pair_member set person = :eve where person = :fay")
                        .param("eve", CATALYST)
                        .param("fay", OTHER)
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void seat(UUID person, int seat) {
        database.sql("""
                insert into pathway.pair_member (place, edition, seat, person, since)
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
        assertThat(count("pathway.pair_member where until is null")).isEqualTo(2);

        post("/places/" + REDON + "/seats/" + CATALYST + "/free", FACILITATOR, Map.of("reason", "Change de métier"));
        assertThat(count("pathway.pair_member where reason = 'Change de métier'"))
                .isOne();
        assertThat(count("account.role where role = 'catalyst'")).isOne();
        assertThat(page("/places/" + REDON, LEAD)).bodyText().contains("Change de métier", "Personne n’occupe");
    }

    @Test
    void anApplicationIsWrittenBitByBitAndHandedInOnce() {
        openTheCall();
        var path = beginApplication(email);

        assertThat(post(path + "/submit", null, Map.of())).hasStatus3xxRedirection();
        assertThat(count("pathway.application where submitted_at is not null")).isZero();

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
        post(path + "/communes", null, Map.of("kind", "commune", "code", "35236"));
        post(path + "/submit", null, Map.of());
        assertThat(count("pathway.application where submitted_at is not null")).isOne();
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
        database.sql("update pathway.call set closes_at = now() + interval '9 days'")
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
