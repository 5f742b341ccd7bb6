package org.maillage.capitalisation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.PARTNER;
import static org.maillage.support.RunningEdition.PROGRAMME;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.REVIEWER;
import static org.maillage.support.RunningEdition.SESSION;
import static org.maillage.support.RunningEdition.STRANGER;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.BeginSheet.From;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.SampleSheets;
import org.maillage.print.AccessibleOdt;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reports: written by those who run an edition, published by those who lead it, read by everybody as they were. */
@PlatformTest
class ReportPagesTest {

    private static final String REPORT = "/editions/ouest/report";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    BeginSheet beginSheet;

    @Autowired
    PublishedSheets published;

    @Autowired
    ExperienceSheets drafts;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from capitalisation.report_version where edition = :edition")
                .param("edition", EDITION)
                .update();
        database.sql("delete from capitalisation.report_words where edition = :edition")
                .param("edition", EDITION)
                .update();
        RunningEdition.remove(database);
    }

    @Test
    void whoRunsTheEditionWritesPartnersReadAndNobodyElse() {
        assertThat(people.page(LEAD, REPORT)).hasStatusOk().bodyText().contains("Relire la version 1", "Vos mots");
        assertThat(people.page(FACILITATOR, REPORT))
                .hasStatusOk()
                .bodyText()
                .contains("Vos mots", "relit et publie")
                .doesNotContain("Relire la version 1");
        assertThat(people.page(PARTNER, REPORT))
                .hasStatusOk()
                .bodyText()
                .contains("Redon", "Séances tenues")
                .doesNotContain("Vos mots");
        for (var other : new UUID[] {CATALYST, OTHER, REVIEWER, STRANGER}) {
            assertThat(people.page(other, REPORT)).hasStatus(403);
            assertThat(write(other, 0, "Non")).hasStatus(403);
        }
        assertThat(write(PARTNER, 0, "Non")).hasStatus(403);
        for (var other : new UUID[] {FACILITATOR, PARTNER, CATALYST, STRANGER}) {
            assertThat(people.page(other, REPORT + "/preview")).hasStatus(403);
            assertThat(people.send(other, REPORT + "/versions", "read", "1", "sure", "true"))
                    .hasStatus(403);
        }
        assertThat(browser.get().uri(REPORT)).hasStatus3xxRedirection();
        assertThat(browser.get().uri(REPORT + "/1")).hasStatus(404);
    }

    /** Who administers the platform, or leads another programme, has no part in the report of this one. */
    @Test
    void administratorsAndOtherLeadsReadWhatEverybodyReads() {
        for (var role : new String[] {"administrator", "programme-lead"}) {
            database.sql("""
                    insert into account.role (person, role, scope, about, granted_at)
                    values (:person, :role, case when :role = 'administrator' then null else gen_random_uuid() end, 'Essai', now())
                    """).param("person", STRANGER).param("role", role).update();
            assertThat(people.page(STRANGER, REPORT)).hasStatus(403);
            assertThat(people.page(STRANGER, REPORT + "/preview")).hasStatus(403);
            assertThat(write(STRANGER, 0, "Non")).hasStatus(403);
            assertThat(people.send(STRANGER, REPORT + "/versions", "read", "1", "sure", "true"))
                    .hasStatus(403);
        }
        publish();
        assertThat(people.page(STRANGER, REPORT + "/1"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Retirer cette version");
    }

    @Test
    void aPartnerReadsNoWordsBeforeTheyArePublished() {
        write(LEAD, 0, "Une année d’œuvre commune.");

        assertThat(people.page(PARTNER, REPORT)).bodyText().doesNotContain("œuvre commune");
        assertThat(people.page(FACILITATOR, REPORT)).bodyText().contains("œuvre commune");
    }

    @Test
    void eachFigureSaysHowItIsCountedAndLeadsToItsRows() {
        held(5);

        assertThat(people.page(LEAD, REPORT))
                .bodyText()
                .contains("Territoires qui ont une place dans l’édition", "href=\"/editions/ouest/cohorts\"")
                .contains("Assiduité", "href=\"/editions/ouest/sessions\"", "5 sur 5", "/sessions/" + SESSION)
                .contains("Chiffres comptés le");
        assertThat(people.page(PARTNER, REPORT))
                .bodyText()
                .contains("présences notées aux séances")
                .doesNotContain("href=\"/editions/ouest/cohorts\"");
    }

    /** Each of four would be known by a figure about them; five are told of. */
    @Test
    void ofFewerThanFivePeopleNoFigureIsTold() {
        held(4);

        assertThat(people.page(LEAD, REPORT))
                .bodyText()
                .contains("moins de 5 personnes")
                .doesNotContain("4 sur 4");
        publish();
        assertThat(content()).doesNotContain("\"came\": 4");
    }

    @Test
    void aVersionIsReadOverPublishedAndStays() {
        held(5);
        write(LEAD, 0, "Une année d’œuvre commune.");
        assertThat(people.page(LEAD, REPORT + "/preview"))
                .hasStatusOk()
                .bodyText()
                .contains("Personne d’autre que vous ne le voit encore", "œuvre commune");
        assertThat(people.page(LEAD, "/editions/ouest")).bodyText().doesNotContain("Lire le rapport");

        assertThat(publish()).hasRedirectedUrl(REPORT + "/1");

        assertThat(read("/1"))
                .hasStatusOk()
                .bodyText()
                .contains("Version 1, du", "œuvre commune", "Redon", "5 sur 5", "Source")
                .doesNotContain("href=\"/editions/ouest/cohorts\"", "Retirer cette version");
        assertThat(people.page(LEAD, "/editions/ouest")).bodyText().contains("Lire le rapport", REPORT + "/1");
        write(LEAD, 1, "Tout autre chose.");
        database.sql("update programme.place set name = 'Autre' where id = :id")
                .param("id", REDON)
                .update();
        assertThat(read("/1"))
                .bodyText()
                .contains("œuvre commune", "Redon")
                .doesNotContain("Tout autre chose", "Autre");
    }

    @Test
    void theNextVersionSaysWhatChanged() {
        write(LEAD, 0, "Un.");
        publish();
        write(LEAD, 1, "Deux.");
        held(5);
        publish();

        assertThat(read("/2"))
                .hasStatusOk()
                .bodyText()
                .contains("Ce qui a changé depuis la version 1", "Assiduité", "Chapitres réécrits", "Introduction");
        assertThat(read("/1")).bodyText().contains("plus récente", REPORT + "/2");
        assertThat(people.page(LEAD, "/editions/ouest")).bodyText().contains(REPORT + "/2");
    }

    @Test
    void whatChangedSinceItWasReadOverIsNotPublished() {
        var seal = seal();
        write(FACILITATOR, 0, "Entre-temps.");

        assertThat(people.send(LEAD, REPORT + "/versions", "read", seal, "sure", "true"))
                .hasRedirectedUrl(REPORT + "/preview");
        assertThat(read("/1")).hasStatus(404);
        assertThat(people.send(LEAD, REPORT + "/versions", "read", seal()))
                .as("without the tick")
                .hasRedirectedUrl(REPORT + "/preview");
        assertThat(read("/1")).hasStatus(404);
    }

    @Test
    void whoWritesAChapterThatSomebodyElseHasWrittenKeepsBoth() {
        write(LEAD, 0, "Le premier.");

        assertThat(write(FACILITATOR, 0, "Le second."))
                .hasStatus(409)
                .bodyText()
                .contains("Le premier.", "Le second.", "name=\"version-introduction\" value=\"1\"");
        assertThat(write(FACILITATOR, 1, "Le second.")).hasRedirectedUrl(REPORT);
        assertThat(people.page(LEAD, REPORT)).bodyText().contains("Le second.").doesNotContain("Le premier.");
    }

    /** As a browser does it by itself while somebody types. */
    @Test
    void aChapterIsKeptWhileItIsTyped() {
        assertThat(keep(LEAD, "introduction", "0", "Mot à mot."))
                .hasStatusOk()
                .bodyText()
                .contains("\"version\":1", "Enregistré");
        assertThat(keep(LEAD, "introduction", "1", "Mot à mot, encore."))
                .bodyText()
                .contains("\"version\":2");
        assertThat(people.page(LEAD, REPORT))
                .bodyText()
                .contains("Mot à mot, encore.", "data-section=\"introduction\"");

        assertThat(keep(FACILITATOR, "introduction", "1", "Par-dessus."))
                .hasStatus(409)
                .bodyText()
                .contains("\"version\":2", "Mot à mot, encore.");
        assertThat(keep(FACILITATOR, "introduction", "hier", "Par-dessus.")).hasStatus(409);
        assertThat(keep(LEAD, "introduction", "2", "x".repeat(10_001)))
                .hasStatus(422)
                .bodyText()
                .contains("10\u202f000");
        assertThat(keep(LEAD, "rien", "0", "Nulle part.")).hasStatus(404);
        assertThat(keep(CATALYST, "introduction", "2", "Sans droit.")).hasStatus(403);
        assertThat(people.page(LEAD, REPORT)).bodyText().contains("Mot à mot, encore.");
    }

    private MvcTestResult keep(UUID person, String chapter, String version, String words) {
        return people.send(person, REPORT + "/chapters/" + chapter, chapter, words, "version-" + chapter, version);
    }

    /** Two who write different chapters do not get in each other’s way. */
    @Test
    void otherChaptersAreKeptAllTheSame() {
        write(LEAD, 0, "L’introduction.");

        assertThat(people.send(FACILITATOR, REPORT, "conclusion", "La suite.", "version-conclusion", "0"))
                .hasRedirectedUrl(REPORT);
        assertThat(people.page(LEAD, REPORT)).bodyText().contains("L’introduction.", "La suite.");
    }

    @Test
    void tooMuchIsSaidAndKept() {
        assertThat(write(LEAD, 0, "x".repeat(10_001))).hasStatus(422).bodyText().contains("xxxx", "10\u202f000");
    }

    @Test
    void anEditionOfWhichNothingIsKnownHasAReportAllTheSame() {
        database.sql("delete from programme.session where edition = :edition")
                .param("edition", EDITION)
                .update();
        database.sql("delete from programme.cohort where edition = :edition")
                .param("edition", EDITION)
                .update();
        database.sql("delete from pathway.framing_note where edition = :edition")
                .param("edition", EDITION)
                .update();

        assertThat(people.page(LEAD, REPORT)).hasStatusOk();
        assertThat(publish()).hasRedirectedUrl(REPORT + "/1");
        assertThat(read("/1")).hasStatusOk().bodyText().doesNotContain("Fiches d’expérience", "Séances tenues");
        assertThat(read("/1/report.pdf")).hasStatusOk();
        assertThat(read("/1/report.odt")).hasStatusOk();
    }

    @Test
    void aVersionIsTakenBackKnowinglyAndItsNumberIsNotUsedAgain() {
        publish();
        assertThat(people.send(FACILITATOR, REPORT + "/1/withdraw", "sure", "true"))
                .hasStatus(403);
        assertThat(people.send(LEAD, REPORT + "/1/withdraw")).hasRedirectedUrl(REPORT + "/1");
        assertThat(read("/1")).hasStatusOk();

        assertThat(people.send(LEAD, REPORT + "/1/withdraw", "sure", "true")).hasRedirectedUrl(REPORT);

        for (var gone : new String[] {"/1", "/1/report.pdf", "/1/report.odt"}) {
            assertThat(read(gone)).hasStatus(404);
        }
        assertThat(people.page(LEAD, REPORT + "/1")).hasStatusOk().bodyText().contains("retirée");
        assertThat(people.page(LEAD, "/editions/ouest")).bodyText().doesNotContain("Lire le rapport");
        assertThat(publish()).hasRedirectedUrl(REPORT + "/2");
    }

    @Test
    void theReportOfAnEditionThatIsOverIsStillWritten() {
        for (var move : new String[] {"closing", "capitalised"}) {
            database.sql("""
                    insert into pathway.move (edition, position, status, year, month, day, certainty)
                    select :edition, max(position) + 1, :status, 2026, 2, 1, 'stated'
                    from pathway.move
                    where edition = :edition
                    """).param("edition", EDITION).param("status", move).update();
        }

        assertThat(write(LEAD, 0, "Après la fin.")).hasRedirectedUrl(REPORT);
        assertThat(publish()).hasRedirectedUrl(REPORT + "/1");
    }

    @Test
    void bothFilesSayWhatThePageSays() throws Exception {
        held(5);
        write(LEAD, 0, "Une année d’œuvre commune.\n\nEt la suite, à l’été.");
        publish();

        try (var pdf = Loader.loadPDF(read("/1/report.pdf").getResponse().getContentAsByteArray())) {
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            assertThat(text.getText(pdf))
                    .contains("œuvre commune", "Redon", "5 sur 5", "/editions/ouest/report/1", "à l’été");
        }
        var odt = read("/1/report.odt");
        assertThat(odt).hasContentType(AccessibleOdt.MEDIA_TYPE);
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(odt.getResponse().getContentAsByteArray()))) {
            var said = "";
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                said += entry.getName().equals("content.xml")
                        ? new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                        : "";
            }
            assertThat(said).contains("œuvre commune", "Redon", "5 sur 5", "/editions/ouest/report/1", "à l’été");
        }
    }

    @Test
    void theDatabaseKeepsVersionsAsTheyAre() {
        publish();

        for (var change : new String[] {"content = '{}'", "published_at = now() - interval '1 day'", "number = 7"}) {
            assertThatThrownBy(() -> database.sql("update capitalisation.report_version set %s where edition = :edition"
                                    .formatted(change))
                            .param("edition", EDITION)
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    /** Whoever is quoted may have a sheet withdrawn: then no version of a report names it any more, and its number stays. */
    @Test
    void sheetsAndFindingsOfTheEditionAreToldAsLongAsTheyAreRead() {
        var sheets = new SampleSheets(beginSheet, published, drafts, database);
        var sheet = sheets.draft("Un café qui dure", LEAD, new From(EDITION, PROGRAMME, REDON, "Redon"));
        sheets.publish(sheet, LEAD);
        database.sql("""
                insert into capitalisation.finding (id, slug, kind, claim, begun_at, published_at)
                values (:id, 'le-lien-tient', 'finding', 'Le lien tient', now(), now() - interval '1 minute')
                """).param("id", new UUID(6, 1)).update();
        database.sql("""
                insert into capitalisation.evidence (id, finding, weight, sheet, added_at)
                values (gen_random_uuid(), :finding, 'supports', :sheet, now())
                """)
                .param("finding", new UUID(6, 1))
                .param("sheet", sheet.id())
                .update();
        publish();

        assertThat(read("/1"))
                .bodyText()
                .contains(
                        "Un café qui dure",
                        sheet.path(),
                        "Le lien tient",
                        "/findings/le-lien-tient",
                        "une fiche",
                        "Hypothèse");
        sheets.withdraw(sheet);
        assertThat(read("/1"))
                .bodyText()
                .contains("Fiche retirée depuis", "Le lien tient")
                .doesNotContain("Un café qui dure");
        database.sql("delete from capitalisation.finding where id = :id")
                .param("id", new UUID(6, 1))
                .update();
        sheets.remove();
    }

    private MvcTestResult write(UUID who, int version, String words) {
        return people.send(who, REPORT, "introduction", words, "version-introduction", String.valueOf(version));
    }

    private String seal() {
        var page = people.page(LEAD, REPORT + "/preview");
        var seal = Pattern.compile("name=\"read\" value=\"([0-9]+)\"")
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(seal.find()).isTrue();
        return seal.group(1);
    }

    private MvcTestResult publish() {
        return people.send(LEAD, REPORT + "/versions", "read", seal(), "sure", "true");
    }

    private MvcTestResult read(String path) {
        return browser.get()
                .uri(REPORT + path)
                .accept("text/html", "*/*")
                .locale(java.util.Locale.FRENCH)
                .exchange();
    }

    private String content() {
        return database.sql("select content::text from capitalisation.report_version where edition = :edition")
                .param("edition", EDITION)
                .query((row, number) -> row.getString(1))
                .single();
    }

    /** So many people have been at the session, which is over. */
    private void held(int many) {
        database.sql("""
                update programme.session
                set starts_at = now() - interval '3 hours', ends_at = now() - interval '2 hours'
                where id = :session
                """).param("session", SESSION).update();
        for (var i = 0; i < many; i++) {
            var person = i == 0 ? CATALYST : i == 1 ? OTHER : new UUID(9, i);
            if (i > 1) {
                var place = new UUID(8, i);
                database.sql("""
                        insert into programme.place (id, edition, cohort, territory, name, structure, structure_kind, taken_at)
                        select :place, edition, cohort, gen_random_uuid(), 'Pays ' || :number, 'Association', 'association', now()
                        from programme.place
                        where id = :redon
                        """)
                        .param("place", place)
                        .param("number", i)
                        .param("redon", REDON)
                        .update();
                database.sql("""
                        insert into account.person (id, email, name, language, created_at)
                        values (:id, :id || '@example.org', 'Eve', 'fr', now())
                        """).param("id", person).update();
                database.sql("""
                        insert into programme.pair_member (place, edition, seat, person, since)
                        values (:place, :edition, 1, :person, now() - interval '50 days')
                        """)
                        .param("place", place)
                        .param("edition", EDITION)
                        .param("person", person)
                        .update();
            }
            database.sql("""
                    insert into programme.attendance (session, person, place, presence, said_by, said_at)
                    select :session, :person, place, 'present', 'facilitator', now()
                    from programme.pair_member
                    where person = :person
                    """).param("session", SESSION).param("person", person).update();
        }
    }
}
