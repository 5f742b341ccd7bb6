package org.maillage.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.imports.FileKind;
import org.maillage.pathway.files.EditionFileTest;
import org.maillage.pathway.files.TemplateFile;
import org.maillage.pathway.files.TemplateFileTest;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
@InFrench
class PathwayPagesTest {

    private static final String ARCHIVE = "/editions/co-construction-territoriale-2018";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    List<FileKind> kinds;

    @TempDir
    Path folder;

    private MvcTestResult open(String path) {
        return browser.get().uri(path).accept(MediaType.TEXT_HTML).exchange();
    }

    private void importFiles(String template, String edition) throws IOException {
        read(Files.writeString(folder.resolve("template.yaml"), template));
        read(Files.writeString(folder.resolve("edition.yaml"), edition));
    }

    @Test
    void showsTheFactsOf2018InFrench() {
        assertThat(open(ARCHIVE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Archive sourcée",
                        "Co-construction territoriale, édition 2018",
                        "3 mai 2018",
                        "15 novembre 2018",
                        "26 mars 2019",
                        "Onze acteurs pionniers, selon le CGET",
                        "Villes au Carré",
                        "Les Sables d’Olonne Développement",
                        "Malakoff Médéric Humanis",
                        "Accompagnement des participants",
                        "Pitch «\u00a0bilan\u00a0»",
                        "Agence nationale de la cohésion des territoires",
                        "La suite de l’histoire",
                        "douze territoires pilotes",
                        "[1]")
                .doesNotContain("Septième enseignement", "calendar.ics");
    }

    @Test
    void showsTheFactsOf2018InEnglish() {
        assertThat(open(ARCHIVE + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sourced archive",
                        "3 May 2018",
                        "15 November 2018",
                        "The need for local facilitation is proven",
                        "What came afterwards",
                        "What is not known",
                        "reconstructed")
                .doesNotContain("reconstitué");
    }

    @Test
    void saysWhatIsReconstructedAndWhatIsNotKnown() {
        assertThat(open(ARCHIVE))
                .bodyText()
                .contains(
                        "<span class=\"tag certainty-reconstructed\">reconstitué</span>",
                        "date non connue",
                        "<strong>Ce qui n’est pas connu.</strong>",
                        "Le septième enseignement et les mots de la conviction")
                .doesNotContain("<h2 id=\"unknown\"");
    }

    @Test
    void givesNoMonthToSessionsWithoutADate() {
        var page = EditionThread.of(
                SampleEditions.archive(),
                SampleEditions.template(),
                Marks.of(java.util.List.of()),
                java.util.Map.of(),
                java.time.LocalDate.EPOCH);

        assertThat(page.months()).isEmpty();
        assertThat(page.order())
                .map(Knot::form)
                .filteredOn(it -> it.contains("undated"))
                .hasSize(4);
    }

    @Test
    void everyMarkLeadsToASourceOfThePage() throws Exception {
        var page = open(ARCHIVE).getResponse().getContentAsString();

        assertThat(page)
                .contains("href=\"#source-S3\"", "id=\"source-S3\"", "href=\"#source-seed\"", "id=\"source-seed\"");
    }

    @Test
    void showsAllFieldsOfTheFramingNoteAndThatSomeAreNotKnown() {
        var answer = open(ARCHIVE + "/framing-note");

        assertThat(answer).hasStatusOk().bodyText().contains("Nous n’avons pas trouvé la note d’origine");
        for (var field : NoteFields.KEYS) {
            assertThat(answer).bodyText().contains("id=\"" + field + "\"");
        }
        assertThat(answer).bodyText().contains("non connu", "framing-note.pdf", "version 2");
    }

    @Test
    void showsTheTemplateAndWhatComesFromIt() {
        assertThat(open("/templates/co-construction-territoriale"))
                .hasStatusOk()
                .bodyText()
                .contains("Codéveloppement", "Intersession", "Utilisé par", ARCHIVE, "versions/2.yaml", "proposition");
        assertThat(open("/templates")).hasStatusOk().bodyText().contains("Co-construction territoriale");
    }

    @Test
    void showsTheLessonsOfAllEditions() {
        assertThat(open("/lessons"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Catalyseur n’est pas opérateur",
                        "interconnaissance",
                        "mode d’évaluation souhaité",
                        ARCHIVE,
                        "id=\"source-1\"")
                .doesNotContain("Septième enseignement");
    }

    @Test
    void exportsWhatCanBeImportedAgain() throws Exception {
        var template = browser.get()
                .uri("/templates/co-construction-territoriale/versions/2.yaml")
                .exchange();
        var edition = browser.get().uri(ARCHIVE + ".yaml").exchange();

        assertThat(template)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"co-construction-territoriale-2.yaml\"");
        assertThat(TemplateFile.read(template.getResponse().getContentAsString())
                        .content())
                .isEqualTo(SampleEditions.template());
        assertThat(EditionFileTest.read(edition.getResponse().getContentAsString())
                        .content())
                .isEqualTo(EditionFileTest.read(EditionFileTest.ARCHIVED).content());
    }

    @Test
    void saysWhatToDoWhereThereIsNoEdition() {
        database.sql("delete from pathway.edition").update();
        database.sql("delete from pathway.template_version").update();

        assertThat(open("/editions"))
                .hasStatusOk()
                .bodyText()
                .contains("Aucune édition pour l’instant", "Rien n’est encore publié");
        assertThat(open("/templates")).hasStatusOk().bodyText().contains("Aucun modèle pour l’instant");
        assertThat(open("/lessons")).hasStatusOk().bodyText().contains("Aucun enseignement pour l’instant");
    }

    @Test
    void escapesEveryWordOfAFile() throws Exception {
        var script = "<script>alert(1)</script>";
        importFiles(poisoned(TemplateFileTest.SMALL, script), poisoned(EditionFileTest.SMALL, script));

        for (var path :
                new String[] {"/editions", "/editions/small-2026", "/templates", "/templates/small", "/lessons"}) {
            assertThat(open(path))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("<script>alert")
                    .contains("script");
        }
    }

    private static String poisoned(String file, String script) {
        return file.replaceAll(
                "(fr: |title: |name: |publisher: |licence: )\"?([^\"{}\\n]+)\"?", "$1\"$2" + script + "\"");
    }

    @Test
    void showsAnEditionThatIsHardlyFilledIn() throws Exception {
        importFiles(TemplateFileTest.SMALL, """
                maillage: edition/1
                slug: bare-2026
                template: {slug: small, version: 1}
                kind: live
                title: {fr: "Presque vide"}
                summary: {fr: "À remplir."}
                """);

        assertThat(open("/editions/bare-2026"))
                .hasStatusOk()
                .bodyText()
                .contains("Presque vide", "date non connue", "Brouillon");
        assertThat(open("/editions/bare-2026/framing-note")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editions/none",
                "/editions/none/framing-note",
                "/editions/none.yaml",
                "/editions/%00",
                "/editions/co-construction-territoriale-2018/framing-note?version=3",
                "/editions/co-construction-territoriale-2018/framing-note?version=-1",
                "/editions/co-construction-territoriale-2018/framing-note?version=99999999999999999999",
                "/editions/co-construction-territoriale-2018/framing-note?version='",
                "/templates/none",
                "/templates/co-construction-territoriale?version=0",
                "/templates/co-construction-territoriale?version=abc",
                "/templates/co-construction-territoriale/versions/9.yaml",
                "/templates/co-construction-territoriale/versions/x.yaml",
                "/lessons?page=0",
                "/lessons?page=1e9",
                "/lessons?page=99999999999"
            })
    void answersNotFoundToAbsurdAddresses(String path) {
        assertThat(browser.get()
                        .uri(java.net.URI.create(path.replace("'", "%27")))
                        .accept(MediaType.TEXT_HTML))
                .hasStatus4xxClientError();
    }

    @ParameterizedTest
    @CsvSource({"/editions", "/lessons", "/templates"})
    void tellsProgramsNothingThatBreaksThePage(String path) throws Exception {
        var page = open(path).getResponse().getContentAsString();

        assertThat(page).doesNotContain(" style=", " onclick=");
    }

    @Test
    void putsTheNamedParticipantsOnAMap() {
        assertThat(open(ARCHIVE))
                .bodyText()
                .contains("<svg class=\"edition-map\"", "class=\"edition-dot\"", "class=\"edition-ring\"");
    }

    @Test
    void tellsProgramsAboutTheEdition() throws Exception {
        var page = open(ARCHIVE).getResponse().getContentAsString();

        assertThat(page).contains("application/ld+json", "\"@type\":\"EventSeries\"", "\"startDate\":\"2018-05-03\"");
    }

    private void read(Path file) {
        kinds.stream()
                .filter(it -> it.recognises(file))
                .findFirst()
                .orElseThrow()
                .apply(file);
    }
}
