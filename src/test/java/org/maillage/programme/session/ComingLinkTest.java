package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.SESSION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.shared.OwnData;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever is called to a session answers by the link of their mail, without signing in, as guests of a meeting do. */
@PlatformTest
class ComingLinkTest {

    private static final String PATH = "/sessions/" + SESSION;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    List<OwnData> own;

    @Autowired
    AnswerLinks links;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        begins("+ interval '10 days'");
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void whoeverIsCalledAnswersFromTheMailAndMayChangeTheirMind() {
        send(FACILITATOR, "/meals", "asks", "true");
        var link = call(CATALYST);

        assertThat(visit(link))
                .hasStatusOk()
                .bodyText()
                .contains("Eve, venez-vous", "J’y serai", "Repas", "Comprendre");
        assertThat(strings("select count(*)::text from programme.session_answer"))
                .as("programs open links too")
                .containsExactly("0");

        assertThat(answer(link, "answer", "yes", "heads", "2", "meal", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("on vous attend");
        assertThat(page(FACILITATOR)).bodyText().contains("2 personnes disent venir", "vient à 2, repas");

        assertThat(answer(link, "answer", "no")).hasStatusOk().bodyText().contains("vous ne venez pas");
        assertThat(answer(link, "answer", "no")).hasStatusOk().bodyText().contains("vous ne venez pas");
        assertThat(page(FACILITATOR)).bodyText().contains("Personne n’a encore dit venir", "une absence annoncée");
        assertThat(visit(link)).bodyText().containsPattern("value=\"no\"[^>]*checked");

        assertThat(answer(link, "answer", "yes")).hasStatusOk();
        assertThat(page(FACILITATOR)).bodyText().contains("Une personne dit venir", "aucune absence annoncée");
    }

    @Test
    void whoFacilitatesIsAskedNothingAndTheCalendarEntryCarriesNoLink() {
        database.sql("insert into programme.session_facilitator (session, person) values (:session, :person)")
                .param("session", SESSION)
                .param("person", FACILITATOR)
                .update();
        call(CATALYST);

        assertThat(strings("select body from notices.mail where recipient = 'bob@example.org'"))
                .singleElement()
                .asString()
                .doesNotContain("/coming/");
        assertThat(strings("select calendar from notices.mail where recipient = 'eve@example.org'"))
                .singleElement()
                .asString()
                .contains("METHOD:REQUEST", PATH)
                .doesNotContain("/coming/");
        assertThat(strings("select encode(hash, 'escape') from programme.session_answer_link"))
                .as("its hash alone is kept")
                .noneMatch(link("eve@example.org")::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "21", "-1", "deux", "1e3", "999999999", "<b>"})
    void aNumberThatCannotBeIsSaidAndStays(String heads) {
        assertThat(answer(call(CATALYST), "answer", "yes", "heads", heads))
                .hasStatus(422)
                .bodyText()
                .contains("de 1 à 20", heads.replace("<b>", "&lt;b>").substring(0, Math.min(4, heads.length())));
        assertThat(strings("select count(*)::text from programme.session_answer"))
                .containsExactly("0");
    }

    @Test
    void nothingSaidIsSaidSo() {
        assertThat(answer(call(CATALYST))).hasStatus(422).bodyText().contains("Dites si vous venez ou non");
    }

    @Test
    void noLinkOpensWhatIsNotItsOwn() {
        var link = call(CATALYST);

        assertThat(visit("/coming/" + "x".repeat(43))).hasStatus(404);
        assertThat(answer("/coming/" + "x".repeat(43), "answer", "yes")).hasStatus(404);
        assertThat(visit("/rsvp/" + link.substring("/coming/".length()))).hasStatus(404);
        assertThat(visit(PATH).getResponse().getStatus())
                .as("it signs nobody in")
                .isNotEqualTo(200);
        assertThat(answer(link, "answer", "yes", "person", OTHER.toString())).hasStatusOk();
        assertThat(strings("select person::text from programme.session_answer")).containsExactly(CATALYST.toString());
    }

    @Test
    void onceItHasBegunOrIsCancelledNothingIsTaken() {
        var link = call(CATALYST);
        send(LEAD, "/cancel", "sure", "true");
        assertThat(visit(link)).bodyText().contains("annulée").doesNotContain("venez-vous");
        assertThat(answer(link, "answer", "yes")).hasStatus(409);
        send(LEAD, "/restore");

        begins("- interval '10 minutes'");
        assertThat(visit(link)).bodyText().contains("On ne répond plus ici");
        assertThat(answer(link, "answer", "yes")).hasStatus(409).bodyText().contains("On ne répond plus ici");
        assertThat(answer(link, "answer", "no")).hasStatus(409);
        assertThat(strings("select count(*)::text from programme.session_answer"))
                .containsExactly("0");

        database.sql(
                        "update programme.session_answer_link set expires_at = now() - interval '1 minute' where session = :id")
                .param("id", SESSION)
                .update();
        assertThat(visit(link)).hasStatus(404);
        links.forgetThoseThatAreOver();
        assertThat(strings("select count(*)::text from programme.session_answer_link"))
                .containsExactly("0");
    }

    @Test
    void inAnEditionThatIsOverNothingIsTaken() {
        var link = call(CATALYST);
        database.sql("""
                insert into pathway.move (edition, position, status, year, certainty)
                values (:edition, 5, 'closing', 2026, 'stated'), (:edition, 6, 'capitalised', 2026, 'stated')
                """).param("edition", EDITION).update();

        assertThat(answer(link, "answer", "yes")).hasStatus(409);
    }

    @Test
    void whoeverLeavesThePairIsAskedNoMore() {
        var link = call(CATALYST);
        new People(browser).send(LEAD, "/places/" + REDON + "/seats/" + CATALYST + "/free", "reason", "Mutation");

        assertThat(visit(link)).bodyText().contains("On ne répond plus ici").doesNotContain("venez-vous");
        assertThat(answer(link, "answer", "yes")).hasStatus(409);
    }

    @Test
    void whatTheFacilitatorHasNotedStands() {
        var link = call(CATALYST);
        database.sql("""
                insert into programme.attendance (session, person, place, presence, said_by, said_at)
                values (:session, :person, :place, 'excused', 'facilitator', now())
                """)
                .param("session", SESSION)
                .param("person", CATALYST)
                .param("place", REDON)
                .update();

        assertThat(answer(link, "answer", "yes")).hasStatus(409).bodyText().contains("a déjà noté votre absence");
    }

    @Test
    void wherePlacesAreCountedTheLinkTakesOneGivesItUpAndWaits() {
        var link = call(CATALYST);
        var others = link("fay@example.org");
        database.sql("update programme.session set places = 1 where id = :id")
                .param("id", SESSION)
                .update();

        assertThat(answer(link, "answer", "yes")).bodyText().contains("on vous attend");
        assertThat(answer(others, "answer", "yes")).hasStatusOk().bodyText().contains("sur la liste d’attente");
        assertThat(answer(others, "answer", "yes")).bodyText().contains("sur la liste d’attente");
        assertThat(strings("select person::text from programme.session_seat")).containsExactly(CATALYST.toString());

        assertThat(answer(link, "answer", "no")).bodyText().contains("vous ne venez pas");
        assertThat(strings("select person::text from programme.session_seat")).containsExactly(OTHER.toString());
        assertThat(answer(others, "answer", "yes")).bodyText().contains("on vous attend");
    }

    @Test
    void anotherAddressOrNoAccountEndsTheLink() {
        var link = call(CATALYST);
        var others = link("fay@example.org");
        own.stream()
                .flatMap(it -> it.readdressings().stream())
                .filter(it -> it.contains("session_answer_link"))
                .forEach(it -> database.sql(it).param("person", CATALYST).update());
        assertThat(visit(link)).hasStatus(404);

        own.stream()
                .flatMap(it -> it.erasures().stream())
                .filter(it -> it.contains("session_answer_link"))
                .forEach(it -> database.sql(it).param("person", OTHER).update());
        assertThat(visit(others)).hasStatus(404);
    }

    @Test
    void whoeverSaidNothingIsRemindedOnce() {
        var link = call(CATALYST);
        assertThat(page(FACILITATOR)).bodyText().doesNotContain("Relancer");
        database.sql("update programme.session_called set called_at = now() - interval '3 days' where session = :id")
                .param("id", SESSION)
                .update();
        answer(link, "answer", "yes");
        assertThat(page(FACILITATOR)).bodyText().contains("Relancer une personne");

        assertThat(send(CATALYST, "/remind")).hasStatus(403);
        send(FACILITATOR, "/remind");
        send(FACILITATOR, "/remind");

        assertThat(strings("select recipient from notices.mail where subject like 'Venez-vous%'"))
                .containsExactly("fay@example.org");
        assertThat(strings("select body from notices.mail where subject like 'Venez-vous%'"))
                .singleElement()
                .asString()
                .contains("/coming/");
    }

    @Test
    void whoeverReadsEnglishIsAskedInEnglish() {
        database.sql("update account.person set language = 'en' where id = :id")
                .param("id", CATALYST)
                .update();
        call(CATALYST);

        assertThat(strings("select body from notices.mail where recipient = 'eve@example.org'"))
                .singleElement()
                .asString()
                .contains("Say if you come", "?lang=en");
    }

    @Test
    void theTableHoldsNothingButHashes() {
        assertThatThrownBy(() -> database.sql("""
                        insert into programme.session_answer_link (hash, session, person, expires_at)
                        values ('short', :session, :person, now())
                        """)
                        .param("session", SESSION)
                        .param("person", CATALYST)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** Calls all, and returns the link of one of them. */
    private String call(UUID who) {
        send(FACILITATOR, "/calls");
        return link(who.equals(CATALYST) ? "eve@example.org" : "fay@example.org");
    }

    private String link(String recipient) {
        var bodies = database.sql("select body from notices.mail where recipient = :to order by posted_at")
                .param("to", recipient)
                .query((row, number) -> row.getString(1))
                .list();
        var found = Pattern.compile("/coming/[A-Za-z0-9_-]{43}").matcher(bodies.getFirst());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private void begins(String when) {
        database.sql("update programme.session set starts_at = now() " + when + ", ends_at = now() " + when
                        + " + interval '2 hours' where id = :id")
                .param("id", SESSION)
                .update();
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    private MvcTestResult page(UUID who) {
        return new People(browser).page(who, PATH);
    }

    private MvcTestResult send(UUID who, String under, String... fields) {
        return new People(browser).send(who, PATH + under, fields);
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
}
