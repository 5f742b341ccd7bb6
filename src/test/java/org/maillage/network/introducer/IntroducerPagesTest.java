package org.maillage.network.introducer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.directory.Oppositions;
import org.maillage.jobs.JobsForTests;
import org.maillage.shared.OwnData;
import org.maillage.shared.Words;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Bob asks the Ruche to introduce him to the Halle: one mail, one answer, and nothing of the Halle before it agreed. */
@PlatformTest
class IntroducerPagesTest {

    private static final String RUCHE = "ruche@exemple.fr";
    private static final String HALLE = "groseille@exemple.fr";
    private static final String BOB = "bob@example.org";
    private static final String REASON = "Une équipe monte un atelier de réparation et cherche qui en tient un";
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/introduc\\S+)");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    EndIntroducers end;

    @Autowired
    ApplicationContext context;

    @Autowired
    Oppositions oppositions;

    @Autowired
    List<OwnData> ownData;

    @Autowired
    Clock clock;

    private Directory directory;
    private UUID ruche;
    private UUID halle;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        ruche = directory.organisation("La Ruche", REDON, true, "public");
        directory.set(ruche, "email", RUCHE);
        halle = directory.organisation("La Halle", REDON, true, "public");
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate network.introducer, network.introduction, network.introduction_count cascade")
                .update();
        Directory.remove(database);
        database.sql("truncate search.change").update();
    }

    @Test
    void fromTheMailToTheIntroducerToTwoYeses() {
        assertThat(page(KEEPER, "/introducers/new?introducer=%s&target=%s".formatted(ruche, halle)))
                .hasStatusOk()
                .bodyText()
                .contains("Demander à La Ruche de me présenter à La Halle", RUCHE);
        assertThat(ask()).hasStatus(302);
        assertThat(mails(RUCHE))
                .singleElement()
                .asString()
                .contains("Bob aimerait être présenté à La Halle", REASON)
                .doesNotContain(BOB, HALLE);
        assertThat(page(KEEPER, "/introducers"))
                .bodyText()
                .contains("La Ruche, pour être présenté à La Halle", "Attend sa réponse");
        var link = link(RUCHE);
        assertThat(visit(link))
                .hasStatusOk()
                .bodyText()
                .contains("Bob", "La Halle", REASON)
                .doesNotContain(BOB);

        assertThat(answer(link + "/propose", "email", HALLE)).hasStatus(302);

        assertThat(visit(link)).bodyText().contains("Merci", "Bob le sait").doesNotContain(HALLE);
        assertThat(mails(HALLE))
                .singleElement()
                .asString()
                .contains("La Ruche aimerait vous présenter quelqu’un", REASON)
                .doesNotContain("Bob", BOB);
        assertThat(mails(BOB)).singleElement().asString().contains("La Ruche vous présente à La Halle");
        var introduction = introduction();
        assertThat(page(KEEPER, introduction))
                .bodyText()
                .contains("Proposée par La Ruche", "C’est vous", "Interrogé le")
                .doesNotContain(HALLE);
        assertThat(visit(link(HALLE)))
                .bodyText()
                .contains("La Ruche aimerait vous présenter")
                .doesNotContain("Bob");

        answer(link(HALLE) + "/yes");

        assertThat(mails(BOB).getLast()).contains("Vous êtes mis en relation avec La Halle", HALLE);
        assertThat(mails(HALLE).getLast()).contains("La Ruche vous met en relation avec Bob", BOB);
        assertThat(page(KEEPER, introduction)).bodyText().contains("Mis en relation", HALLE);
    }

    /** Whoever asked is one of the two: all that they can look at is the same, before the term and after it. */
    @Test
    void whoAskedCannotTellADeclineOfTheActorFromSilence() {
        var silent = lookedAt(List.of());
        var declined = lookedAt(List.of("no"));
        var never = lookedAt(List.of("no", "stop"));

        assertThat(declined).isEqualTo(silent);
        assertThat(never).isEqualTo(silent);
        assertThat(silent.getFirst()).contains("attend le second accord");
        assertThat(silent.getLast()).contains("est restée sans réponse");
    }

    private List<String> lookedAt(List<String> answered) {
        database.sql("truncate network.introducer, network.introduction cascade")
                .update();
        database.sql("delete from notices.mail").update();
        database.sql("delete from directory.opposition").update();
        database.sql("delete from account.deed where actor = :bob")
                .param("bob", KEEPER)
                .update();
        ask();
        answer(link(RUCHE) + "/propose", "email", HALLE);
        var link = link(HALLE);
        if (!answered.isEmpty()) {
            answer(link + "/no", "stop", String.valueOf(answered.contains("stop")));
            assertThat(visit(link)).bodyText().contains("personne ne l’apprend");
            answer(link + "/yes");
            assertThat(mails(HALLE)).hasSize(1);
        }
        var before = Stream.of(introduction(), "/introductions", "/introducers", "/desk", "/account/export");
        var seen = before.map(it -> main(page(KEEPER, it))).toList();
        database.sql("update network.introduction set expires_at = now() - interval '1 minute'")
                .update();
        JobsForTests.run(context, "introduction.job.terms");
        var after = Stream.of(introduction(), "/introductions", "/introductions?state=expired")
                .map(it -> main(page(KEEPER, it)))
                .toList();
        var mails = mails(BOB).stream()
                .map(it -> it.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", ""))
                .toList();
        return Stream.of(seen, after, mails).flatMap(List::stream).toList();
    }

    @Test
    void whoAskedCannotTellADeclineOfTheIntroducerFromSilence() {
        ask();
        var silent = main(page(KEEPER, "/introducers"));
        var link = link(RUCHE);
        answer(link + "/no", "stop", "true");

        assertThat(visit(link)).bodyText().contains("vous n’avez pas répondu");
        assertThat(main(page(KEEPER, "/introducers"))).isEqualTo(silent);
        answer(link + "/propose", "email", HALLE);
        assertThat(mails(HALLE)).isEmpty();
        assertThat(oppositions.isOpposed(RUCHE)).isTrue();
        over();
        assertThat(page(KEEPER, "/introducers")).bodyText().contains("Resté sans réponse");
        assertThat(mails(BOB)).isEmpty();
    }

    @Test
    void oneMadeAloudIsNotedAsTheIntroducerSays() {
        ask();
        var link = link(RUCHE);
        assertThat(answer(link + "/made", "on", today()))
                .hasStatus(422)
                .bodyText()
                .contains("Sans son accord", "agreed-mistake");
        assertThat(answer(link + "/made", "on", today(), "agreed", "true")).hasStatus(302);

        assertThat(page(KEEPER, introduction()))
                .bodyText()
                .contains("Faite de vive voix par La Ruche", "Mis en relation");
        assertThat(page(KEEPER, "/introducers")).bodyText().contains("A dit oui", introduction());
        assertThat(mails(HALLE)).isEmpty();
    }

    @Test
    void oneMailIsAllThatGoesAndOneAnswerAllThatCounts() {
        ask();
        assertThat(ask()).hasStatus(409).bodyText().contains("Vous l’avez déjà demandé à La Ruche");
        assertThat(page(KEEPER, "/introducers/new?introducer=%s&target=%s".formatted(ruche, halle)))
                .bodyText()
                .contains("pas de second courriel")
                .doesNotContain("name=\"reason\"");
        var link = link(RUCHE);
        visit(link + "/propose");
        visit(link + "/no");
        answer(link + "/propose", "email", HALLE);
        answer(link + "/propose", "email", "autre@exemple.fr");
        answer(link + "/made", "on", today(), "agreed", "true");
        answer(link + "/no");

        assertThat(mails(RUCHE)).hasSize(1);
        assertThat(string("select count(*) || state from network.introduction group by state"))
                .isEqualTo("1asking-second");
        end.endThoseWhoseTermHasCome();
        end.fade();
        assertThat(mails(RUCHE)).hasSize(1);
        assertThat(string("select state from network.introducer")).isEqualTo("agreed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            email  | ''              | email
            email  | ruche           | email
            email  | Bob@Example.org | votre propre adresse
            reason | ''              | reason
            reason | Bob tient un atelier | dirait qui vous êtes
            reason | Écrivez à a@b.fr     | dirait qui vous êtes
            reason | La Halle a une salle | dirait qui vous êtes
            """)
    void whatIsWrongIsSaidAndWhatWasTypedStays(String field, String typed, String said) {
        assertThat(ask(field, typed))
                .hasStatus(422)
                .bodyText()
                .contains(said, field + "-mistake", field.equals("reason") ? RUCHE : REASON);
        assertThat(string("select count(*) from network.introducer")).isEqualTo("0");
    }

    @Test
    void anAddressIsAskedForWhereTheTeamHasNone() {
        ask();
        var link = link(RUCHE);
        assertThat(answer(link + "/propose", "email", ""))
                .hasStatus(422)
                .bodyText()
                .contains("email-mistake");
        assertThat(answer(link + "/propose", "email", BOB))
                .hasStatus(422)
                .bodyText()
                .contains("qui demande");
        database.sql("truncate network.introducer").update();
        database.sql("delete from notices.mail").update();
        directory.set(halle, "email", HALLE);
        ask();

        assertThat(visit(link(RUCHE))).bodyText().doesNotContain(HALLE);
        assertThat(answer(link(RUCHE) + "/propose", "email", "")).hasStatus(302);
        assertThat(mails(HALLE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"territory", "network", "private"})
    void anActorWhoseSheetIsNotPublicIsNamedToNobody(String visibility) {
        directory.set(halle, "visibility", visibility);

        assertThat(page(KEEPER, "/introducers/new?introducer=%s&target=%s".formatted(ruche, halle)))
                .bodyText()
                .contains("n’est pas publique")
                .doesNotContain("name=\"reason\"");
        assertThat(ask()).hasStatus(409);
        assertThat(mails(RUCHE)).isEmpty();
    }

    @Test
    void whoWantsNoMailsIsNotWrittenTo() {
        oppositions.oppose(RUCHE);
        assertThat(ask()).hasStatus(422).bodyText().contains("appelez-la");
        database.sql("delete from directory.opposition").update();
        oppositions.oppose(HALLE);
        ask();
        answer(link(RUCHE) + "/propose", "email", HALLE);

        assertThat(mails(HALLE)).isEmpty();
        assertThat(page(KEEPER, introduction()))
                .bodyText()
                .contains("Interrogé le")
                .doesNotContain("N’a pas été interrogé");
    }

    @Test
    void itIsTakenBackAndEndsByItself() {
        ask();
        var link = link(RUCHE);
        var path = "/introducers/" + string("select id from network.introducer") + "/withdraw";
        assertThat(new People(browser).send(COLLEAGUE, path, "sure", "true")).hasStatus(404);
        new People(browser).send(KEEPER, path);
        assertThat(string("select state from network.introducer")).isEqualTo("asked");

        new People(browser).send(KEEPER, path, "sure", "true");

        assertThat(string("select state from network.introducer")).isEqualTo("withdrawn");
        assertThat(visit(link)).bodyText().contains("close").doesNotContain("La Halle");
        answer(link + "/propose", "email", HALLE);
        assertThat(mails(HALLE)).isEmpty();
        assertThatThrownBy(() -> database.sql("update network.introducer set state = 'asked'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void afterItsTermALinkAnswersNothing() {
        ask();
        var link = link(RUCHE);
        database.sql(
                        "update network.introducer set made_at = now() - interval '30 days', expires_at = now() - interval '1 minute'")
                .update();
        answer(link + "/propose", "email", HALLE);
        assertThat(mails(HALLE)).isEmpty();
        over();
        assertThat(visit(link)).bodyText().contains("close");
        assertThat(visit("/introducer/" + "x".repeat(43))).hasStatus(404);
    }

    @Test
    void nobodyElseReadsWhoAskedWhom() {
        ask();
        answer(link(RUCHE) + "/propose", "email", HALLE);

        for (var person : List.of(ADMINISTRATOR, COLLEAGUE, ELSEWHERE, MEMBER, NOBODY)) {
            for (var path : List.of("/introducers", "/introductions", "/desk", "/account/export", "/account/deeds")) {
                assertThat(words(page(person, path)))
                        .as("%s for %s", path, person)
                        .doesNotContain(HALLE, REASON.toLowerCase(Locale.ROOT), "pour être présenté à la halle");
            }
            assertThat(page(person, introduction())).hasStatus(404);
        }
        assertThat(page(MEMBER, "/introducers")).hasStatus(403);
        assertThat(page(MEMBER, "/introducers/new?introducer=%s&target=%s".formatted(ruche, halle)))
                .hasStatus(403);
        assertThat(visit("/introducers")).hasStatus(302);
        assertThat(page(KEEPER, "/introducers/new?introducer=%s&target=%s".formatted(halle, halle)))
                .hasStatus(404);
    }

    @Test
    void whoIsErasedIsForgottenAndWhoAskedReadsOfSilence() {
        ask();
        var waiting = main(page(KEEPER, "/introducers"));
        var link = link(RUCHE);
        erase(UUID.randomUUID(), RUCHE);
        assertThat(visit(link)).hasStatus(404);
        assertThat(main(page(KEEPER, "/introducers"))).isEqualTo(waiting);
        assertThat(string("select count(*) from network.introducer where email <> ''"))
                .isEqualTo("0");

        database.sql("truncate network.introducer").update();
        database.sql("delete from notices.mail").update();
        ask();
        answer(link(RUCHE) + "/propose", "email", HALLE);
        var asking = main(page(KEEPER, introduction()));
        erase(UUID.randomUUID(), HALLE);
        assertThat(main(page(KEEPER, introduction()))).isEqualTo(asking);
        erase(KEEPER, BOB);
        assertThat(string("select count(*) from network.introducer")).isEqualTo("0");
    }

    @Test
    void theIntroducerReadsItInTheirLanguage() {
        ask();
        assertThat(visit(link(RUCHE) + "?lang=en"))
                .bodyText()
                .contains("You are asked for an introduction", "Propose this meeting")
                .doesNotContain("introducer.");
    }

    private MvcTestResult ask(String... otherwise) {
        var fields = Stream.of(
                        "introducer", ruche.toString(), "target", halle.toString(), "email", RUCHE, "reason", REASON)
                .toArray(String[]::new);
        for (var i = 0; i < otherwise.length; i += 2) {
            fields[Arrays.asList(fields).indexOf(otherwise[i]) + 1] = otherwise[i + 1];
        }
        return new People(browser).send(KEEPER, "/introducers", fields);
    }

    private void over() {
        database.sql(
                        "update network.introducer set made_at = now() - interval '30 days', expires_at = now() - interval '1 minute'")
                .update();
        end.endThoseWhoseTermHasCome();
    }

    private void erase(UUID person, String email) {
        ownData.stream()
                .filter(it -> it.getClass().getPackageName().startsWith("org.maillage.network"))
                .flatMap(it -> it.erasures().stream())
                .forEach(it -> database.sql(it)
                        .param("person", person)
                        .param("email", email)
                        .param("name", "x")
                        .update());
    }

    private String introduction() {
        return "/introductions/" + string("select id from network.introduction");
    }

    private String link(String email) {
        var link = LINK.matcher(mails(email).getFirst());
        if (!link.find()) {
            throw new AssertionError("There is no link to " + email);
        }
        return link.group(1);
    }

    private List<String> mails(String email) {
        return database.sql(
                        "select subject || ' ' || body from notices.mail where recipient = :email order by posted_at, key")
                .param("email", email)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private String string(String sql) {
        return database.sql(sql)
                .query((row, n) -> String.valueOf(row.getString(1)))
                .single();
    }

    private String today() {
        return Words.today(clock).toString();
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult visit(String path) {
        return browser.get().uri(path).locale(Locale.FRENCH).exchange();
    }

    private MvcTestResult answer(String path, String... fields) {
        var request = browser.post().uri(path).locale(Locale.FRENCH).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** What a page says, without what is made for each answer anew. */
    private static String main(MvcTestResult answer) {
        var words = words(answer);
        var from = words.indexOf("<main");
        return (from < 0 ? words : words.substring(from, words.indexOf("</main>")))
                .replaceAll("name=\"(_csrf|once)\" value=\"[^\"]*\"", "")
                .replaceAll("value=\"[^\"]{20,}\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}t[0-9:.+z]*", "");
    }

    private static String words(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString().toLowerCase(Locale.ROOT);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
