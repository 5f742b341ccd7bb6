package org.maillage.evaluation.funder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;
import static org.maillage.support.ReadByEverybody.refusals;
import static org.maillage.support.WordsOfDocuments.content;
import static org.maillage.support.WordsOfDocuments.text;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.print.AccessiblePdf;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A report to a funder as its team drafts, completes and freezes it. */
@PlatformTest
class FunderReportPagesTest {

    private static final String FIGURES = "2026-01-01";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private People people;
    private UUID team;

    @BeforeEach
    void begin() {
        var directory = Directory.write(database);
        people = new People(browser);
        team = directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from exchange.meeting where team = :team")
                .param("team", team)
                .update();
        database.sql("truncate evaluation.funder_report cascade").update();
        Directory.remove(database);
    }

    @Test
    void aDraftFollowsTheRecordsUntilItIsFrozen() {
        meeting("Petit-déjeuner", "2026-03-12");
        var report = begin("cerfa");

        assertThat(people.page(KEEPER, report))
                .bodyText()
                .contains(
                        "Rencontres tenues",
                        "12 mars 2026 · Petit-déjeuner · Halle",
                        "Source",
                        "à compléter",
                        "Brouillon");
        assertThat(counted(report)).isEqualTo("1");
        meeting("Visite", "2026-04-02");
        assertThat(counted(report)).isEqualTo("2");

        assertThat(people.send(KEEPER, report + "/freeze")).hasRedirectedUrl(report);
        assertThat(people.page(KEEPER, report)).bodyText().contains("Brouillon");
        assertThat(people.send(COLLEAGUE, report + "/freeze", "sure", "true")).hasRedirectedUrl(report);
        meeting("Atelier", "2026-05-02");

        assertThat(counted(report)).isEqualTo("2");
        assertThat(people.page(KEEPER, report)).bodyText().contains("Figé le").doesNotContain("Atelier", "Écrire");
        // Whoever was still writing keeps what they wrote.
        assertThat(people.sendForPage(KEEPER, report + "/words/done", "words", "Autre récit", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("est figé", "Autre récit");
        assertThat(people.send(KEEPER, report + "/remove", "sure", "true")).hasRedirectedUrl(report);
        assertThat(people.page(KEEPER, report)).bodyText().contains("Visite").doesNotContain("Autre");
        assertThatThrownBy(() -> database.sql("update evaluation.funder_report set title = 'Autre'")
                        .update())
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> database.sql("""
                        insert into evaluation.funder_words (report, heading, words)
                        select id, 'done', 'Autre' from evaluation.funder_report""").update()).hasMessageContaining("stays as it is");
    }

    @Test
    void whatIsFrozenGivesTheSameFilesAgain() throws Exception {
        meeting("Petit-déjeuner", "2026-03-12");
        var report = begin("cerfa");
        words(KEEPER, report, "remarks", "Une épicerie « à roues » & des vélos", "0");
        people.send(KEEPER, report + "/freeze", "sure", "true");
        assertThat(refusals(bytes(report + "/report.pdf"))).isEmpty();
        var pdf = text(bytes(report + "/report.pdf"));
        var odt = content(bytes(report + "/report.odt"));
        meeting("Visite", "2026-04-02");

        assertThat(text(bytes(report + "/report.pdf"))).isEqualTo(pdf).contains("12 mars 2026", "Figé le");
        assertThat(content(bytes(report + "/report.odt")))
                .isEqualTo(odt)
                .contains("Une épicerie « à roues » &amp; des vélos", "12 mars 2026");
    }

    @Test
    void aNoteToElectedPeopleIsOnePage() {
        var report = begin("note");
        var rubrics = new String[] {"standing", "key-figures", "to-decide", "calendar"};
        for (var rubric : rubrics) {
            assertThat(words(KEEPER, report, rubric, "Une phrase assez longue. ".repeat(17), "0"))
                    .hasStatus(302);
        }
        assertThat(words(KEEPER, report, "standing", "x".repeat(451), "1"))
                .hasStatus(422)
                .bodyText()
                .contains("450");
        people.send(KEEPER, report + "/freeze", "sure", "true");
        assertThat(people.page(KEEPER, report)).bodyText().contains("Brouillon");

        for (var rubric : rubrics) {
            words(KEEPER, report, rubric, "Une phrase assez longue. ".repeat(8), "1");
        }
        people.send(KEEPER, report + "/freeze", "sure", "true");

        assertThat(people.page(KEEPER, report)).bodyText().contains("Figé le");
        assertThat(AccessiblePdf.pages(bytes(report + "/report.pdf"))).isEqualTo(1);
    }

    @Test
    void othersFindNone() {
        var report = begin("free");

        assertThat(people.page(COLLEAGUE, report)).hasStatusOk();
        assertThat(people.page(ELSEWHERE, report)).hasStatus(404);
        assertThat(people.page(ELSEWHERE, report + "/report.pdf")).hasStatus(404);
        assertThat(people.send(ELSEWHERE, report + "/freeze", "sure", "true")).hasStatus(404);
        assertThat(words(ELSEWHERE, report, "story", "Autre", "0")).hasStatus(404);
        assertThat(people.page(MEMBER, "/funder-reports")).hasStatus(403);
        assertThat(browser.get().uri(report)).hasStatus(302);
        assertThat(people.page(ELSEWHERE, "/funder-reports")).bodyText().doesNotContain("Bilan");
        assertThat(people.page(KEEPER, "/funder-reports")).bodyText().contains("Bilan");
    }

    @Test
    void sentTwiceItIsBegunOnce() {
        var id = UUID.randomUUID();
        assertThat(send(id, "cerfa", "Bilan", FIGURES, "2026-12-31")).hasStatus(302);
        assertThat(send(id, "cerfa", "Bilan", FIGURES, "2026-12-31")).hasStatus(302);

        assertThat(database.sql("select count(*) from evaluation.funder_report")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "cerfa, '', 2026-01-01, 2026-12-31",
        "cerfa, Bilan, 2026-12-31, 2026-01-01",
        "cerfa, Bilan, 2020-01-01, 2026-12-31",
        "cerfa, Bilan, 31/02/2026, 2026-12-31",
        "cerfa, Bilan, '', 2026-12-31",
        "autre, Bilan, 2026-01-01, 2026-12-31",
        "'', Bilan, 2026-01-01, 2026-12-31",
    })
    void whatIsWrongIsSaidAndStaysTyped(String outline, String title, String from, String until) {
        assertThat(send(UUID.randomUUID(), outline, title, from, until))
                .hasStatus(422)
                .bodyText()
                .contains("Faire le brouillon");
    }

    @Test
    void aFigureHasASource() {
        var report = begin("fabrique");

        assertThat(figure(report, "Séances de créativité", "4", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Séances de créativité");
        assertThat(figure(report, "Séances de créativité", "4", "agenda de l’équipe"))
                .hasRedirectedUrl(report);

        assertThat(people.page(KEEPER, report)).bodyText().contains("agenda de l’équipe");
    }

    @Test
    void theBudgetSaysWhereItGoesApart() {
        var report = begin("cerfa");

        assertThat(line(report, "Salaires", "", "")).hasStatus(422).bodyText().contains("au moins un");
        assertThat(line(report, "Salaires", "beaucoup", ""))
                .hasStatus(422)
                .bodyText()
                .contains("beaucoup");
        assertThat(line(report, "Salaires", "12 000", "11 400,50 €")).hasStatus(302);
        assertThat(line(report, "Déplacements", "800", "")).hasStatus(302);

        assertThat(people.page(KEEPER, report))
                .bodyText()
                .contains("\u2212599,50\u00a0€ (\u22125\u00a0%)", "Total des charges", "12\u202f800\u00a0€");
    }

    @Test
    void whoComesSecondSeesIt() {
        var report = begin("free");
        assertThat(words(KEEPER, report, "story", "De Bob", "0")).hasStatus(302);

        assertThat(words(COLLEAGUE, report, "story", "De Cyd", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("De Cyd");
        assertThat(words(COLLEAGUE, report, "story", "Des deux", "1")).hasStatus(302);
        assertThat(people.page(KEEPER, report + "/words/objectives")).hasStatus(404);
        assertThat(people.page(KEEPER, report)).bodyText().contains("Des deux");
    }

    @Test
    void anotherDraftTakesOverWhatWasWritten() {
        var report = begin("free");
        words(KEEPER, report, "story", "Une année", "0");
        line(report, "Salaires", "10", "20");
        people.send(KEEPER, report + "/freeze", "sure", "true");
        var another = UUID.randomUUID();

        assertThat(people.send(KEEPER, report + "/again", "id", another.toString()))
                .hasRedirectedUrl("/funder-reports/" + another);

        assertThat(people.page(KEEPER, "/funder-reports/" + another))
                .bodyText()
                .contains("Brouillon", "Une année", "Salaires");
    }

    private String begin(String outline) {
        var id = UUID.randomUUID();
        assertThat(send(id, outline, "Bilan", FIGURES, "2026-12-31")).hasRedirectedUrl("/funder-reports/" + id);
        return "/funder-reports/" + id;
    }

    private MvcTestResult send(UUID id, String outline, String title, String from, String until) {
        return people.send(
                KEEPER,
                "/funder-reports",
                "id",
                id.toString(),
                "team",
                team.toString(),
                "outline",
                outline,
                "title",
                title,
                "from",
                from,
                "until",
                until,
                "convention",
                "",
                "language",
                "fr");
    }

    private MvcTestResult words(UUID who, String report, String rubric, String words, String version) {
        return people.send(who, report + "/words/" + rubric, "words", words, "version", version);
    }

    private MvcTestResult figure(String report, String name, String value, String source) {
        return people.send(
                KEEPER,
                report + "/figures",
                "id",
                UUID.randomUUID().toString(),
                "rubric",
                "creativity",
                "name",
                name,
                "value",
                value,
                "source",
                source);
    }

    private MvcTestResult line(String report, String name, String planned, String realised) {
        return people.send(
                KEEPER,
                report + "/budget",
                "id",
                UUID.randomUUID().toString(),
                "side",
                "expense",
                "line",
                name,
                "planned",
                planned,
                "realised",
                realised);
    }

    /** How many meetings the report counts. */
    private String counted(String report) {
        var page = new String(bytes(report), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        var at = page.indexOf("Rencontres tenues : ") + "Rencontres tenues : ".length();
        return page.substring(at, at + 2).strip();
    }

    private byte[] bytes(String path) {
        return people.page(KEEPER, path).getResponse().getContentAsByteArray();
    }

    private void meeting(String purpose, String day) {
        database.sql("""
                insert into exchange.meeting
                  (id, team, purpose, kind, place, starts_at, ends_at, zone, meal, seen_by, made_at, door)
                values (gen_random_uuid(), :team, :purpose, 'breakfast', 'Halle', cast(:day as timestamptz),
                  cast(:day as timestamptz) + interval '2 hours', 'Europe/Paris', false, 'territory', now(),
                  left(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 43))
                """)
                .param("team", team)
                .param("purpose", purpose)
                .param("day", day + " 09:00+00")
                .update();
    }
}
