package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.REVIEWER;
import static org.maillage.support.RunningEdition.SESSION;
import static org.maillage.support.RunningEdition.TASK;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.SignedIn;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What becomes of a form that comes from an old page, or comes twice. */
@PlatformTest
class SentFormsPagesTest {

    private static final UUID ENTRY = UUID.randomUUID();
    private static final UUID APPLICATION = UUID.randomUUID();
    private static final Map<String, String> PROGRAMME = Map.of("title", "Liens du soir", "words", "");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        database.sql("""
                insert into programme.notebook_entry (id, place, author, words, written_at)
                values (:id, :place, :author, 'Ancien.', now())
                """)
                .param("id", ENTRY)
                .param("place", REDON)
                .param("author", CATALYST)
                .update();
        database.sql("""
                insert into programme.application (id, edition, secret_hash, email, territory, submitted_at, started_at)
                values (:id, :edition, 'x', 'pays@example.org', 'Pays', now(), now())
                """).param("id", APPLICATION).param("edition", EDITION).update();
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
        database.sql("delete from sent_form").update();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form(
                        LEAD,
                        "/editions/ouest/edit",
                        Map.of(
                                "title",
                                "Ouest",
                                "summary",
                                "Mots nouveaux",
                                "startsOn",
                                "2027-01-01",
                                "endsOn",
                                "2027-09-30",
                                "placesMin",
                                "1",
                                "placesMax",
                                "9")),
                form(LEAD, "/programmes/lien", Map.of("title", "Lien", "words", "Mots nouveaux")),
                form(LEAD, "/editions/ouest/framing-note/edit", Map.of("motives", "Mots nouveaux")),
                form(LEAD, "/tasks/" + TASK + "/edit", Map.of("title", "Raconter", "words", "Mots nouveaux")),
                form(
                        LEAD,
                        "/sessions/" + SESSION + "/edit",
                        Map.of(
                                "code",
                                "S1",
                                "title",
                                "Mots nouveaux",
                                "format",
                                "collective-session",
                                "on",
                                "2027-03-15",
                                "from",
                                "09:30",
                                "until",
                                "12:00")),
                form(
                        LEAD,
                        "/editions/ouest/call/edit",
                        Map.of("closesOn", "2199-01-01", "words", "Mots nouveaux", "criteria", "Oui")),
                form(CATALYST, "/tasks/" + TASK + "/deliverable", Map.of("words", "Mots nouveaux")),
                form(CATALYST, "/places/" + REDON + "/notebook/" + ENTRY, Map.of("words", "Mots nouveaux")),
                form(CATALYST, "/account", Map.of("name", "Mots nouveaux")),
                form(
                        REVIEWER,
                        "/editions/ouest/applications/" + APPLICATION + "/review",
                        Map.of("comments", "Mots nouveaux")),
                form(
                        LEAD,
                        "/editions/ouest/applications/" + APPLICATION + "/decision",
                        Map.of("decision", "accepted", "subject", "Oui", "body", "Mots nouveaux")));
    }

    private static Arguments form(UUID person, String address, Map<String, String> typed) {
        return Arguments.of(address, person, typed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void aFormFromBeforeSomebodyElsesChangeComesBackFilled(String address, UUID person, Map<String, String> typed) {
        assertThat(send(address, person, typed, "0")).hasStatus3xxRedirection();

        var refused = send(address, person, typed, "0");

        assertThat(refused).hasStatus(409).bodyText().contains("a changé ceci entre-temps", "Mots nouveaux");
        assertThat(send(address, person, typed, versionOn(refused))).hasStatus3xxRedirection();
    }

    /** The version that the page shows now: the highest, where it has several forms. */
    private static String versionOn(MvcTestResult page) {
        var matcher = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(body(page));
        return String.valueOf(matcher.results()
                .mapToInt(it -> Integer.parseInt(it.group(1)))
                .max()
                .orElseThrow());
    }

    @Test
    void aFormThatComesTwiceIsCarriedOutOnce() {
        var form = UUID.randomUUID().toString();

        var first = begin(form, PROGRAMME);
        var second = begin(form, PROGRAMME);

        assertThat(second).hasStatus3xxRedirection();
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(programmes()).isOne();
    }

    @Test
    void aFormThatComesManyTimesAtOnceIsCarriedOutOnce() {
        var form = UUID.randomUUID().toString();

        var led = IntStream.range(0, 8)
                .parallel()
                .mapToObj(it -> Objects.requireNonNull(
                        begin(form, PROGRAMME).getResponse().getRedirectedUrl()))
                .distinct()
                .toList();

        assertThat(led).hasSize(1);
        assertThat(programmes()).isOne();
    }

    @Test
    void otherWordsInTheSameFormAreAnotherForm() {
        var form = UUID.randomUUID().toString();
        begin(form, PROGRAMME);

        begin(form, Map.of("title", "Liens du soir", "words", "Autre chose."));

        assertThat(programmes()).isEqualTo(2);
    }

    @Test
    void aFormThatWasRefusedMayComeAgain() {
        var form = UUID.randomUUID().toString();

        assertThat(begin(form, Map.of("title", ""))).hasStatus(422);
        assertThat(begin(form, Map.of("title", ""))).hasStatus(422);
        assertThat(database.sql("select count(*) from sent_form")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Whatever cuts it off, a form that was answered with an error left nothing behind; sent again it does its work once. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the disk is full             | not deferrable       | raise exception 'No space left' using errcode = '53100'
            the connection dies          | not deferrable       | perform pg_terminate_backend(pg_backend_pid())
            it dies while it is kept     | initially deferred   | perform pg_terminate_backend(pg_backend_pid())
            """)
    void aFormThatWasAnsweredWithAnErrorWasNotCarriedOut(String what, String when, String cut) {
        var form = UUID.randomUUID().toString();
        database.sql("""
                create function cut_off() returns trigger language plpgsql as $$ begin %s; return null; end $$
                """.formatted(cut)).update();
        database.sql("""
                create constraint trigger cut_off after insert or update on sent_form %s
                for each row when (new.answer is not null) execute function cut_off()
                """.formatted(when.equals("not deferrable") ? when : "deferrable " + when))
                .update();
        try {
            assertThat(begin(form, PROGRAMME)).hasStatus5xxServerError();
            assertThat(programmes()).isZero();
        } finally {
            database.sql("drop function cut_off() cascade").update();
        }

        assertThat(begin(form, PROGRAMME)).hasStatus3xxRedirection();
        assertThat(begin(form, PROGRAMME)).hasStatus3xxRedirection();
        assertThat(programmes()).isOne();
    }

    @Test
    void aPageThatAnswersAFormOffersNoOtherLanguageSinceWhatWasTypedWouldBeLost() {
        assertThat(begin(UUID.randomUUID().toString(), Map.of("title", "")))
                .bodyText()
                .doesNotContain(">English</a>");
    }

    @Test
    void aFormThatWasSentKnowsThePageItStoodOn() {
        var answer = send(
                "/tasks/" + TASK + "/deliverable", CATALYST, Map.of("words", "Mots", "_page", "/tasks/" + TASK), "7");

        assertThat(answer).bodyText().contains("href=\"/tasks/" + TASK + "\" target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "https://evil.example", "/\\\\evil.example", "javascript:alert(1)"})
    void aForgedPageLeadsNowhereElse(String page) {
        var answer = send("/tasks/" + TASK + "/deliverable", CATALYST, Map.of("words", "Mots", "_page", page), "7");

        assertThat(answer).hasStatus(409).bodyText().doesNotContain("evil.example", "javascript:");
    }

    private MvcTestResult begin(String form, Map<String, String> typed) {
        var more = new HashMap<>(typed);
        more.put("_form", form);
        return send("/programmes", LEAD, more, "0");
    }

    private int programmes() {
        return database.sql("select count(*) from programme.programme where title = 'Liens du soir'")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult send(String path, UUID person, Map<String, String> typed, String version) {
        var request = browser.post()
                .uri(path)
                .locale(Locale.FRENCH)
                .with(csrf())
                .with(user(new SignedIn(person, "Somebody", null)))
                .param("version", version);
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
