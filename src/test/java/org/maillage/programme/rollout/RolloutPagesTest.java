package org.maillage.programme.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.SESSION;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.support.HttpBrowser.Page;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lessons of an edition, the next version of its template, editions side by side, and who did what. */
@PlatformTest
class RolloutPagesTest {

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
        database.sql("delete from pathway.template_version where version > 2").update();
    }

    @Test
    void aLessonIsWrittenReadByEverybodyAndWrittenAnew() {
        assertThat(page(LEAD, "/editions/ouest/lessons")).bodyText().contains("Rien n’est encore écrit");

        write("0", "Commencer par les besoins", "Les binômes l’ont dit.", 0);
        assertThat(browser.get().uri("/editions/ouest").locale(Locale.FRENCH))
                .bodyText()
                .contains("Commencer par les besoins");
        write("1", "Commencer par les envies", "Les binômes l’ont redit.", 1);

        assertThat(page(FACILITATOR, "/editions/ouest/lessons"))
                .bodyText()
                .contains("Commencer par les envies")
                .doesNotContain("par les besoins");
    }

    @Test
    void sessionsAndLessonsAreFoundByTheme() {
        database.sql("update programme.session set themes = '{csr}' where code = 'S1'")
                .update();

        assertThat(writeAbout("third-places", "Partir du lieu")).hasStatus3xxRedirection();

        var byTheme = browser.get().uri("/editions/ouest/themes").locale(Locale.FRENCH);
        assertThat(byTheme)
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)id=\"theme-third-places\"(?:(?!<section).)*Partir du lieu")
                .containsPattern("(?s)id=\"theme-csr\"(?:(?!<section).)*#session-S1")
                .contains("Rien n’est encore rattaché à ce thème.");
        assertThat(browser.get().uri("/editions/ouest").locale(Locale.FRENCH))
                .bodyText()
                .contains("/editions/ouest/themes");
        assertThat(page(LEAD, "/editions/ouest/lessons"))
                .bodyText()
                .containsPattern("value=\"third-places\"[^>]*checked");
    }

    @Test
    void aThemeThatTheTemplateDoesNotHaveIsRefused() {
        assertThat(writeAbout("none-of-them", "Partir du lieu"))
                .hasStatus(422)
                .bodyText()
                .contains("Partir du lieu");
    }

    @Test
    void aLessonWithoutWordsIsRefusedAndKeepsWhatWasTyped() {
        assertThat(write("0", "", "Ce que j’ai tapé", 0))
                .hasStatus(422)
                .bodyText()
                .contains("Ce que j’ai tapé");
    }

    @Test
    void aLessonFromAnOldPageIsRefusedAndANewOneNever() {
        write("0", "Une", "Un.", 0);

        assertThat(write("1", "Deux", "Deux mots.", 0))
                .hasStatus(409)
                .bodyText()
                .contains("a changé ceci entre-temps", "Deux mots.");
        assertThat(write("0", "Deux", "Deux mots.", 0)).hasStatus3xxRedirection();
    }

    @Test
    void whatTheEditionDidOtherwiseBecomesTheNextVersionOfItsTemplate() {
        assertThat(page(LEAD, "/editions/ouest/template")).bodyText().contains("retirée");

        tellOtherwise("Se rencontrer");
        var published = improve("S1", proposal());
        assertThat(published).hasStatus3xxRedirection();
        var difference = browser.get()
                .uri(java.util.Objects.requireNonNull(published.getResponse().getRedirectedUrl()))
                .locale(Locale.FRENCH)
                .exchange();

        assertThat(difference).bodyText().contains("Se rencontrer", "Comprendre", "On se parle d’abord.");
        assertThat(browser.get().uri("/templates/co-construction-territoriale").locale(Locale.FRENCH))
                .bodyText()
                .contains("Version 3", "ce qui change", "Se rencontrer");
        assertThat(browser.get()
                        .uri("/templates/co-construction-territoriale?version=2")
                        .locale(Locale.FRENCH))
                .bodyText()
                .doesNotContain("Se rencontrer");
        assertThat(page(LEAD, "/editions/ouest/deeds")).bodyText().contains("publie le modèle");
    }

    @ParameterizedTest
    @CsvSource({"2020-03-04, true", "2199-03-04, false"})
    void whatWasNotHeldYetIsNotChosenBeforehand(String day, boolean chosen) {
        tellOtherwise("Se rencontrer");
        database.sql("""
                update programme.session
                set starts_at = cast(:day as date) + interval '9 hours', ends_at = cast(:day as date) + interval '12 hours'
                where edition = :edition and code = 'S1'
                """).param("day", day).param("edition", EDITION).update();

        assertThat(page(LEAD, "/editions/ouest/template"))
                .bodyText()
                .containsPattern("name=\"step\" value=\"S1\"" + (chosen ? " checked" : ">"))
                .satisfies(
                        it -> assertThat(it.contains("n’a pas encore eu lieu")).isNotEqualTo(chosen));
    }

    @Test
    void aVersionIsPublishedKnowingly() {
        tellOtherwise("Se rencontrer");

        assertThat(send(
                        LEAD,
                        "/editions/ouest/template",
                        "step",
                        "S1",
                        "version",
                        proposal(),
                        "learnt",
                        "On se parle d’abord."))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez que vous publiez", "On se parle d’abord.");
    }

    @Test
    void aVersionThatWasPublishedSinceIsShownFirst() {
        tellOtherwise("Se rencontrer");
        var old = proposal();
        improve("S1", old);

        assertThat(improve("S1", old)).hasStatus(409).bodyText().contains("vient de changer", "On se parle d’abord.");
    }

    @Test
    void aStepThatWasToldOtherwiseSinceIsReadAgainFirst() {
        tellOtherwise("Se rencontrer");
        var old = proposal();
        tellOtherwise("Se quitter");

        assertThat(improve("S1", old)).hasStatus(409).bodyText().contains("Se quitter", "On se parle d’abord.");
        assertThat(database.sql("select max(version) from pathway.template_version")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(improve("S1", proposal())).hasStatus3xxRedirection();
    }

    @Test
    void theDemonstrationChangesNothingThatOthersRead() {
        database.sql("update pathway.edition set demonstration = true where id = :edition")
                .param("edition", EDITION)
                .update();

        assertThat(improve("S1", "0")).hasStatus(422).bodyText().contains("démonstration");
        write("0", "Une leçon inventée", "Par un visiteur.", 0);
        assertThat(browser.get().uri("/lessons").locale(Locale.FRENCH))
                .bodyText()
                .doesNotContain("Une leçon inventée");
    }

    @Test
    void aVersionNeedsAChangeAndWords() {
        var answer = send(LEAD, "/editions/ouest/template", "version", "2");

        assertThat(answer).hasStatus(422).bodyText().contains("au moins un changement");
        assertThat(database.sql("select max(version) from pathway.template_version")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void editionsStandSideBySide() {
        assertThat(page(LEAD, "/programmes/lien/compare"))
                .hasStatusOk()
                .bodyText()
                .contains("Ouest", "Assiduité", "0 sur 1", "pas un classement");
        assertThat(page(LEAD, "/programmes/lien/compare?edition=nothing")).hasStatusOk();
    }

    @Test
    void whoRunsTheEditionReadsWhoDidWhat() {
        send(LEAD, "/sessions/" + SESSION + "/calls");
        send(FACILITATOR, "/sessions/" + SESSION + "/attendance", "presence-" + CATALYST, "present");

        assertThat(page(FACILITATOR, "/editions/ouest/deeds"))
                .bodyText()
                .contains("Ann", "convoque à la séance", "Bob", "note les présences de");
        assertThat(page(LEAD, "/editions/ouest/deeds?before=1")).bodyText().contains("Rien n’a encore été fait");
    }

    @Test
    void whoFacilitatesASessionIsNamedAndCalled() {
        assertThat(page(LEAD, "/sessions/" + SESSION)).bodyText().contains("value=\"" + FACILITATOR + "\"");
        send(LEAD, "/sessions/" + SESSION + "/facilitators", "person", FACILITATOR.toString());
        assertThat(page(CATALYST, "/sessions/" + SESSION)).bodyText().contains("Qui anime", "Bob");

        send(LEAD, "/sessions/" + SESSION + "/calls");

        assertThat(mailsTo("bob@example.org")).isOne();
    }

    @Test
    void onlyWhoRunsTheCohortCanFacilitate() {
        send(LEAD, "/sessions/" + SESSION + "/facilitators", "person", CATALYST.toString());

        assertThat(database.sql("select count(*) from programme.session_facilitator")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void tellOtherwise(String title) {
        database.sql("update programme.session set title = :title where edition = :edition")
                .param("title", title)
                .param("edition", EDITION)
                .update();
    }

    /** The version of the proposal that the page shows. */
    private String proposal() {
        try {
            var page = page(LEAD, "/editions/ouest/template").getResponse().getContentAsString();
            return new Page(200, page, "").form("/editions/ouest/template").getOrDefault("version", "");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult improve(String step, String proposal) {
        return send(
                LEAD,
                "/editions/ouest/template",
                "step",
                step,
                "version",
                proposal,
                "learnt",
                "On se parle d’abord.",
                "sure",
                "true");
    }

    private MvcTestResult writeAbout(String theme, String title) {
        return send(
                LEAD,
                "/editions/ouest/lessons",
                "number",
                "0",
                "title",
                title,
                "text",
                "Un lieu relie.",
                "themes",
                theme,
                "version",
                "0");
    }

    private MvcTestResult write(String number, String title, String text, int version) {
        return send(
                LEAD,
                "/editions/ouest/lessons",
                "number",
                number,
                "title",
                title,
                "text",
                text,
                "version",
                String.valueOf(version));
    }

    private long mailsTo(String recipient) {
        return database.sql("select count(*) from notices.mail where recipient = :recipient")
                .param("recipient", recipient)
                .query(Long.class)
                .single();
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }
}
