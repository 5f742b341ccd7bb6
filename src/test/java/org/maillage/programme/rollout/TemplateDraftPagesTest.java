package org.maillage.programme.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.STRANGER;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.Template;
import org.maillage.pathway.Templates;
import org.maillage.pathway.files.TemplateFile;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A template is written on screen, from a copy of the pathway of 2018, without a file. */
@PlatformTest
class TemplateDraftPagesTest {

    private static final String OLD = "co-construction-territoriale";
    private static final String FLASH = "Aller vers l’autre";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Templates templates;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
        database.sql("delete from programme.template_draft").update();
        database.sql("delete from pathway.template_version where slug <> :old or version > 2")
                .param("old", OLD)
                .update();
    }

    /** « Copie le parcours 2018, enlève deux étapes, ajoute un thème, et l’ouvre, en dix gestes, sans fichier. » */
    @Test
    void aLeadCopiesThePathwayOf2018TakesTwoStepsOutAddsAThemeAndPublishesIt() {
        var before = newest(OLD);
        assertThat(people.page(LEAD, "/template-drafts/new?from=" + OLD)).hasStatusOk();
        var draft = copy();
        send(draft, "/steps/" + before.steps().get(1).key() + "/remove");
        send(draft, "/steps/" + before.steps().get(2).key() + "/remove");
        send(draft, "/themes/new", "title", FLASH);
        assertThat(send(draft, "/publish", "newest", "0", "sure", "true"))
                .hasStatus(302)
                .hasRedirectedUrl("/templates/alliances-rurales");

        var made = newest("alliances-rurales");
        assertThat(made.version()).isEqualTo(1);
        assertThat(made.title().fr()).isEqualTo("Alliances rurales");
        assertThat(made.steps()).hasSize(before.steps().size() - 2);
        assertThat(made.themes())
                .last()
                .satisfies(it -> assertThat(it.title().fr()).isEqualTo(FLASH));
        assertThat(made.origin().fr()).startsWith("Copie du modèle");
        assertThat(newest(OLD)).as("what was copied is as it was").isEqualTo(before);
        assertThat(people.page(LEAD, "/templates/alliances-rurales"))
                .hasStatusOk()
                .bodyText()
                .contains(FLASH);
        assertThat(TemplateFile.read(TemplateFile.write(made)).sound()).contains(made);
        assertThat(people.page(LEAD, "/template-drafts")).bodyText().doesNotContain("/template-drafts/" + draft);
    }

    @Test
    void theNextVersionLeavesThoseBeforeAsTheyAreAndSharesOneDraft() {
        var before = newest(OLD);
        var draft = id(people.send(LEAD, "/template-drafts", "from", OLD, "next", "true"));
        assertThat(id(people.send(LEAD, "/template-drafts", "from", OLD, "next", "true")))
                .isEqualTo(draft);

        var step = before.steps().getFirst();
        send(
                draft,
                "/steps/" + step.key(),
                "code",
                step.code(),
                "title",
                "Écouter",
                "month",
                "1",
                "format",
                step.format());
        send(draft, "/publish", "newest", String.valueOf(before.version()), "sure", "true");

        var after = newest(OLD);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.steps().getFirst().title().fr()).isEqualTo("Écouter");
        assertThat(after.title()).as("words that stand keep their translation").isEqualTo(before.title());
        assertThat(templates.find(OLD, before.version()).orElseThrow().template())
                .isEqualTo(before);
    }

    /** The sentences of the file, beside the fields, with what was typed still there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            month       | 12   | « Mois » attend un nombre entier de 1 à 9, et non « 12 ».
            month       | mars | « Mois » attend un nombre entier de 1 à 9, et non « mars ».
            title       | ''   | Il manque « Titre » : ajoutez-le.
            code        | S 1  | « Code » s’écrit en lettres sans accent
            code        | S2   | « Étapes » contient deux fois « S2 »
            presupposes | perspective | S1 suppose « Mettre en perspective », qui ne vient pas avant
            """)
    void whatAFileWouldBeRefusedForIsSaidBesideTheField(String field, String typed, String sentence) {
        var draft = copy();
        var step = newest(OLD).steps().getFirst();
        var fields = new LinkedHashMap<>(
                Map.of("code", step.code(), "title", "Gardé tel quel", "month", "1", "format", step.format()));
        fields.put(field, typed);

        var refused = send(
                draft,
                "/steps/" + step.key(),
                fields.entrySet().stream()
                        .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                        .toArray(String[]::new));

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains(sentence);
        if (!field.equals("title")) {
            assertThat(text(refused)).contains("value=\"Gardé tel quel\"");
        }
        assertThat(version(draft)).isEqualTo(1);
    }

    @Test
    void aFormatThatIsUsedStaysAndAThemeGoesFromItsSteps() {
        var draft = copy();
        var before = newest(OLD);
        var used = before.steps().getFirst().format();

        assertThat(text(send(draft, "/formats/" + used + "/remove"))).contains("Ce format sert encore : ");
        send(draft, "/themes/" + before.themes().getFirst().key() + "/remove");

        assertThat(database.sql("select content -> 'steps' #>> '{0,themes}' from programme.template_draft")
                        .query(String.class)
                        .single())
                .doesNotContain("\"" + before.themes().getFirst().key() + "\"");
    }

    @Test
    void aStepThatIsPresupposedComesFirst() {
        var draft = copy();
        var steps = newest(OLD).steps();
        var second = steps.get(1);
        send(
                draft,
                "/steps/" + second.key(),
                "code",
                second.code(),
                "title",
                "Agir",
                "format",
                second.format(),
                "presupposes",
                steps.getFirst().key());

        assertThat(text(send(draft, "/steps/" + second.key() + "/move", "up", "true")))
                .contains("qui ne vient pas avant");

        send(draft, "/steps/" + steps.getFirst().key() + "/remove");
        assertThat(version(draft))
                .as("what presupposed it presupposes it no more")
                .isEqualTo(3);
    }

    @Test
    void whoComesSecondIsToldAndKeepsWhatTheyTyped() {
        var draft = copy();
        send(draft, "/themes/new", "title", FLASH);

        var late = people.send(LEAD, "/template-drafts/" + draft + "/themes/new", "title", "Mon thème", "version", "1");

        assertThat(late).hasStatus(409).bodyText().contains("Mon thème");
        assertThat(version(draft)).isEqualTo(2);
    }

    @Test
    void whatWasPublishedSinceIsNotWrittenOverUnseen() {
        var draft = id(people.send(LEAD, "/template-drafts", "from", OLD, "next", "true"));
        var before = newest(OLD);
        templates.add(TemplateFile.read(TemplateFile.write(before)
                        .replace("\nversion: " + before.version(), "\nversion: " + (before.version() + 1)))
                .sound()
                .orElseThrow());

        assertThat(send(draft, "/publish", "newest", String.valueOf(before.version()), "sure", "true"))
                .hasStatus(409);
        assertThat(people.page(LEAD, "/template-drafts/" + draft)).bodyText().contains("a paru depuis");
        send(draft, "/publish", "newest", String.valueOf(before.version() + 1), "sure", "true");
        assertThat(newest(OLD).version()).isEqualTo(before.version() + 2);
    }

    @Test
    void ofTwoWhoPublishAtTheSameTimeOneDoes() throws Exception {
        var draft = copy();
        Callable<Integer> publish = () -> send(draft, "/publish", "newest", "0", "sure", "true")
                .getMvcResult()
                .getResponse()
                .getStatus();
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(publish, publish));
            for (var it : answers) {
                assertThat(it.get()).isIn(302, 404, 409);
            }
        }
        assertThat(templates.versions("alliances-rurales")).containsExactly(1);
    }

    @Test
    void thoseWhoLeadWriteTemplatesAndNobodyElse() {
        var draft = copy();
        for (var other : new UUID[] {FACILITATOR, CATALYST, STRANGER}) {
            assertThat(people.page(other, "/template-drafts")).hasStatus(403);
            assertThat(people.page(other, "/template-drafts/new?from=" + OLD)).hasStatus(403);
            assertThat(people.page(other, "/template-drafts/" + draft)).hasStatus(403);
            assertThat(people.page(other, "/template-drafts/" + draft + "/template.yaml"))
                    .hasStatus(403);
            assertThat(people.send(other, "/template-drafts", "from", OLD, "title", "X"))
                    .hasStatus(403);
            for (var act :
                    new String[] {"", "/themes/new", "/themes/x/remove", "/steps/x/move", "/publish", "/discard"}) {
                assertThat(people.send(
                                other, "/template-drafts/" + draft + act, "version", "1", "up", "true", "newest", "0"))
                        .as(act)
                        .hasStatus(403);
            }
        }
        assertThat(people.page(LEAD, "/template-drafts/" + UUID.randomUUID())).hasStatus(404);
        assertThat(people.page(LEAD, "/template-drafts/new?from=nowhere")).hasStatus(404);
        assertThat(send(draft, "/fonts/new", "title", "X")).hasStatus(404);
    }

    @Test
    void whatSomebodyMadeUpWritesIsOfTheDemonstrationAlone() {
        database.sql("update account.person set email = 'ann@demonstration.invalid' where id = :ann")
                .param("ann", LEAD)
                .update();
        var draft = copy();
        send(draft, "/publish", "newest", "0", "sure", "true");

        assertThat(templates.listNewest(100))
                .extracting(it -> it.template().slug())
                .doesNotContain("alliances-rurales");
        assertThat(templates.listNewest(100, true))
                .extracting(it -> it.template().slug())
                .contains("alliances-rurales");
        assertThat(people.page(LEAD, "/templates")).bodyText().doesNotContain("Alliances rurales");
        assertThat(people.page(LEAD, "/templates/alliances-rurales")).bodyText().contains("démonstration");
    }

    @Test
    void aDraftIsGivenUpOnceThatIsTicked() {
        var draft = copy();

        assertThat(send(draft, "/discard")).hasStatus(422);
        assertThat(send(draft, "/discard", "sure", "true")).hasStatus(302);
        assertThat(people.page(LEAD, "/template-drafts/" + draft)).hasStatus(404);
    }

    private String copy() {
        return id(people.send(LEAD, "/template-drafts", "from", OLD, "title", "Alliances rurales"));
    }

    private static String id(MvcTestResult made) {
        return String.valueOf(made.getMvcResult().getResponse().getRedirectedUrl())
                .replaceAll("^.*/", "");
    }

    private MvcTestResult send(String draft, String act, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.add("version");
        all.add(String.valueOf(version(draft)));
        return people.send(LEAD, "/template-drafts/" + draft + act, all.toArray(String[]::new));
    }

    private int version(String draft) {
        return database.sql("select version from programme.template_draft where id = :id")
                .param("id", UUID.fromString(draft))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private Template newest(String slug) {
        return templates
                .get(slug, String.valueOf(templates.versions(slug).getFirst()))
                .template();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getMvcResult()
                    .getResponse()
                    .getContentAsString()
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ');
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
