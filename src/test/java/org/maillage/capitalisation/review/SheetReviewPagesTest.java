package org.maillage.capitalisation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.DIOIS;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.PARTNER;
import static org.maillage.support.RunningEdition.PROGRAMME;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.REVIEWER;
import static org.maillage.support.RunningEdition.STRANGER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.SheetKind;
import org.maillage.capitalisation.SheetOrigin;
import org.maillage.capitalisation.SheetStage;
import org.maillage.capitalisation.Writers;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sheets on their way: consents, reviews, committees, and the gate that lets none pass without them. */
@PlatformTest
class SheetReviewPagesTest {

    private static final String SHEET = "/experience-sheets/une-cuisine";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    BeginSheet beginSheet;

    @Autowired
    ExperienceSheets sheets;

    private People people;
    private ExperienceSheet sheet;

    @BeforeEach
    void begin() {
        people = new People(browser);
        RunningEdition.write(database);
        database.sql("update programme.place set structure = 'Les Trois Rives' where id = :id")
                .param("id", REDON)
                .update();
        sheet = beginSheet.begin(
                SheetKind.EXPERIENCE,
                SheetOrigin.ALONE,
                "Une cuisine",
                new BeginSheet.From(EDITION, PROGRAMME, null, "Redon"),
                Map.of(
                        SectionKey.PITCH,
                        "On cuisine.",
                        SectionKey.NEED,
                        "Denise Kerviel le disait : des colis, toujours des colis."),
                new PersonId(CATALYST),
                Writers.Part.AUTHOR);
        database.sql("""
                update capitalisation.experience_sheet
                set licence = 'cc-by-4.0', look_again_on = (now() at time zone 'Europe/Paris')::date + 100
                where id = :id
                """).param("id", sheet.id()).update();
    }

    @AfterEach
    void nothingStays() {
        List.of("experience_sheet", "circuit", "criteria", "committee_member")
                .forEach(it -> database.sql("delete from capitalisation." + it).update());
        RunningEdition.remove(database);
    }

    @Test
    void theLightCircuitLeadsFromTheDraftToEverybody() {
        assertThat(people.page(CATALYST, SHEET + "/edit"))
                .bodyText()
                .contains("Pour publier", "Il manque une relecture", "Il manque l’accord de celles et ceux");
        assertThat(browser.get().uri(SHEET)).hasStatus(404);

        assertThat(send(CATALYST, OTHER)).hasRedirectedUrl(SHEET + "/review");
        assertThat(people.page(OTHER, "/desk"))
                .bodyText()
                .contains("Relire la fiche « Une cuisine »"
                        .replace("« ", "«\u00a0")
                        .replace(" »", "\u00a0»"));
        assertThat(people.page(OTHER, SHEET + "/reading"))
                .hasStatusOk()
                .bodyText()
                .contains("toujours des colis");
        assertThat(stage()).isEqualTo(SheetStage.REVIEW);

        assertThat(read(OTHER, "publish"))
                .hasRedirectedUrl("/desk")
                .flash()
                .containsEntry("flash", "Merci, votre relecture est envoyée\u00a0: la fiche est publiée.");
        assertThat(browser.get().uri(SHEET)).hasStatusOk().bodyText().contains("toujours des colis");
        assertThat(mails("Publiée")).isOne();
        // It keeps the circuit that it went through.
        people.send(LEAD, "/programmes/lien/circuit", "circuit", "complete");
        assertThat(people.page(CATALYST, SHEET + "/review"))
                .bodyText()
                .contains("Circuit léger")
                .doesNotContain("Circuit complet");
    }

    @Test
    void whatLacksIsSaidAndNothingIsSent() {
        database.sql("update capitalisation.experience_sheet set licence = null, look_again_on = null")
                .update();

        assertThat(send(CATALYST, OTHER)).hasStatus(422).bodyText().contains("Il manque la licence");
        assertThat(stage()).isEqualTo(SheetStage.DRAFT);
        database.sql("update capitalisation.experience_sheet set licence = 'cc-by-4.0'")
                .update();
        assertThat(send(CATALYST, OTHER)).hasStatus(422).bodyText().contains("Il manque la date pour la revoir");
        database.sql(
                        "update capitalisation.experience_sheet set look_again_on = (now() at time zone 'Europe/Paris')::date - 1")
                .update();
        assertThat(send(CATALYST, OTHER)).hasStatus(422).bodyText().contains("La date pour la revoir est passée");
    }

    @Test
    void nobodyOfTheSamePairOrStructureReadsOver() {
        database.sql("update programme.place set structure = 'LES TROIS RIVES' where id = :id")
                .param("id", DIOIS)
                .update();
        assertThat(send(CATALYST, OTHER)).hasStatus(422).bodyText().contains("Fay est de la même structure que vous");
        database.sql("""
                insert into programme.pair_member (place, edition, seat, person, since, until, reason)
                values (:place, :edition, 2, :person, now() - interval '40 days', now() - interval '9 days', 'x')
                """)
                .param("place", REDON)
                .param("edition", EDITION)
                .param("person", OTHER)
                .update();
        assertThat(send(CATALYST, OTHER)).hasStatus(422).bodyText().contains("est ou a été du même binôme que vous");
        assertThat(send(CATALYST, CATALYST)).hasStatus(422).bodyText().contains("on ne relit pas ce que l’on a écrit");
        assertThat(send(CATALYST, STRANGER)).hasStatus(422);
        assertThat(stage()).isEqualTo(SheetStage.DRAFT);
    }

    @Test
    void theDatabaseLetsNobodyPastTheGate() {
        assertThatThrownBy(() -> database.sql("""
                        insert into capitalisation.published_sheet
                          (sheet, number, content, licence, look_again_on, published_at)
                        values (:id, 1, '{}', 'cc-by-4.0', (now() at time zone 'Europe/Paris')::date + 9, now())
                        """).param("id", sheet.id()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("published without a submission");
        send(CATALYST, OTHER);
        assertThatThrownBy(() -> database.sql("update capitalisation.review set reader = :writer")
                        .param("writer", CATALYST)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("does not read it over");
    }

    @Test
    void aReaderGivesItBackWithCommentsBesideTheSections() {
        send(CATALYST, OTHER);
        assertThat(read(OTHER, "back")).hasStatus(422).bodyText().contains("Dites au moins une chose à reprendre");
        assertThat(people.send(OTHER, SHEET + "/reading", "answer", "back", "comment-need", "Qui l’a dit, et quand ?"))
                .hasRedirectedUrl("/desk");

        assertThat(stage()).isEqualTo(SheetStage.DRAFT);
        assertThat(people.page(CATALYST, SHEET + "/edit")).bodyText().contains("Qui l’a dit, et quand", "Fay");
        assertThat(people.page(OTHER, SHEET + "/reading")).hasStatus(404);
        assertThat(people.page(OTHER, SHEET + "/draft")).hasStatus(404);
        assertThat(read(OTHER, "publish")).hasStatus(404);
        assertThat(send(CATALYST, OTHER)).hasRedirectedUrl(SHEET + "/review");
    }

    @Test
    void whoeverLivedItAnswersByTheLinkAndOpeningItDoesNothing() {
        assertThat(people.send(
                        CATALYST,
                        SHEET + "/review",
                        "whose",
                        "others",
                        "ownerName",
                        "Denise",
                        "reader",
                        OTHER.toString()))
                .hasStatus(422);
        sendToOwner();
        assertThat(stage()).isEqualTo(SheetStage.OWNER);
        assertThat(people.page(OTHER, SHEET + "/reading")).hasStatus(404);
        var link = link("owner@example.com", "/consents/sheets/");

        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("toujours des colis");
        assertThat(browser.get().uri(link + "/agree")).hasStatus(405);
        assertThat(stage()).isEqualTo(SheetStage.OWNER);
        assertThat(post(link + "/agree")).hasStatus3xxRedirection();
        assertThat(stage()).isEqualTo(SheetStage.REVIEW);
        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Vous avez donné votre accord");
        assertThat(post(link + "/correct", "words", "Non")).hasStatus3xxRedirection();
        assertThat(stage()).isEqualTo(SheetStage.REVIEW);
        assertThat(browser.get().uri("/consents/sheets/" + "a".repeat(43))).hasStatus(404);
    }

    @Test
    void whatAnOwnerCorrectsComesBackAndAnOldLinkAnswersNothing() {
        sendToOwner();
        var link = link("owner@example.com", "/consents/sheets/");
        database.sql("update capitalisation.consent_link set expires_at = now() - interval '1 minute'")
                .update();
        post(link + "/agree");
        assertThat(stage()).isEqualTo(SheetStage.OWNER);
        database.sql("update capitalisation.consent_link set expires_at = now() + interval '1 day'")
                .update();

        post(link + "/correct", "words", "Nous étions quatre.");
        assertThat(stage()).isEqualTo(SheetStage.DRAFT);
        assertThat(people.page(CATALYST, SHEET + "/edit")).bodyText().contains("Nous étions quatre.");
        assertThat(browser.get().uri(link)).bodyText().contains("Vous avez demandé des corrections");
    }

    @Test
    void aQuoteWaitsForWhoeverSaidItAndIsGoneWhenTheyTakeItBack() {
        quote();
        send(CATALYST, OTHER);
        read(OTHER, "publish");
        assertThat(stage()).isEqualTo(SheetStage.REVIEW);
        assertThat(people.page(CATALYST, SHEET + "/review"))
                .bodyText()
                .contains("Attend l’accord demandé à Denise Kerviel pour la citation");
        var link = link("denise@example.com", "/consents/quotes/");
        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("On m’attend");
        assertThat(browser.get().uri(SHEET)).hasStatus(404);

        post(link + "/agree");
        assertThat(browser.get().uri(SHEET))
                .hasStatusOk()
                .bodyText()
                .contains("On m’attend", "Denise Kerviel le disait");

        assertThat(post(link + "/take-back")).as("without the tick").hasStatus3xxRedirection();
        assertThat(browser.get().uri(SHEET)).bodyText().contains("On m’attend");
        assertThat(post(link + "/take-back", "sure", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("C’est retiré");
        assertThat(browser.get().uri(SHEET))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("On m’attend", "Kerviel")
                .contains("(nom retiré) le disait");
        assertThat(browser.get().uri(link).accept("text/html").locale(java.util.Locale.FRENCH))
                .hasStatus(404)
                .bodyText()
                .contains("Ce lien ne mène plus à rien", "est retiré")
                .doesNotContain("Kerviel", "cuisine");
        // What never was a link is told the same.
        assertThat(browser.get()
                        .uri("/consents/quotes/" + "a".repeat(43))
                        .accept("text/html")
                        .locale(java.util.Locale.FRENCH))
                .hasStatus(404)
                .bodyText()
                .contains("Ce lien ne mène plus à rien");
        assertThat(database.sql("""
                        select count(*) from (
                          select content::text as words from capitalisation.published_sheet
                          union all select words from capitalisation.section
                          union all select words from capitalisation.former_words
                          union all select email from capitalisation.quote) kept
                        where words ilike '%kerviel%'
                        """).query(Integer.class).single()).isZero();
        assertThat(quote()).hasStatus(422).bodyText().contains("on ne le lui redemande pas");
    }

    @Test
    void whoIsQuotedMayWishForOtherWords() {
        quote();
        send(CATALYST, OTHER);
        read(OTHER, "publish");
        post(link("denise@example.com", "/consents/quotes/") + "/correct", "words", "On m’y attend.");
        assertThat(people.page(CATALYST, SHEET + "/quotes"))
                .bodyText()
                .contains("On m’y attend.", "Reprendre ces mots");
        assertThat(browser.get().uri(SHEET)).hasStatus(404);

        people.send(CATALYST, SHEET + "/quotes/" + quoteId() + "/take-over");
        assertThat(browser.get().uri(SHEET)).bodyText().contains("On m’y attend.");
    }

    @Test
    void aRefusedQuoteStopsNothingAndIsNotShown() {
        quote();
        send(CATALYST, OTHER);
        post(link("denise@example.com", "/consents/quotes/") + "/refuse");
        read(OTHER, "publish");
        assertThat(browser.get().uri(SHEET)).hasStatusOk().bodyText().doesNotContain("On m’attend");
    }

    @Test
    void theCriteriaThatComeAlongAreSaidInTheLanguageOfTheReader() {
        assertThat(people.page(LEAD, "/programmes/lien/circuit"))
                .bodyText()
                .contains("Elle dit ce qui est resté difficile.");
        assertThat(people.page(LEAD, "/programmes/lien/circuit?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("It says what remained difficult.", "The lessons are put into perspective.")
                .doesNotContain("Elle dit ce qui est resté difficile.");
    }

    @Test
    void everyPageOfASheetOfADemonstrationSaysSo() {
        send(CATALYST, OTHER);
        database.sql("update pathway.edition set demonstration = true where slug = 'ouest'")
                .update();
        try {
            for (var page : new String[] {"/edit", "/quotes", "/documents", "/writers", "/review", "/draft"}) {
                assertThat(people.page(CATALYST, SHEET + page)).bodyText().contains("demonstration-note");
            }
            assertThat(people.page(OTHER, SHEET + "/reading")).bodyText().contains("demonstration-note");
        } finally {
            database.sql("update pathway.edition set demonstration = false where slug = 'ouest'")
                    .update();
        }
        assertThat(people.page(CATALYST, SHEET + "/edit")).bodyText().doesNotContain("demonstration-note");
    }

    @Test
    void thePagesOfAProgrammeThatOnlyShowsSaySo() {
        database.sql("update pathway.edition set demonstration = true where slug = 'ouest'")
                .update();
        try {
            assertThat(people.page(LEAD, "/programmes/lien/circuit")).bodyText().contains("demonstration-note");
            assertThat(people.page(LEAD, "/programmes/lien/edit")).bodyText().contains("demonstration-note");
        } finally {
            database.sql("update pathway.edition set demonstration = false where slug = 'ouest'")
                    .update();
        }
        assertThat(people.page(LEAD, "/programmes/lien/circuit")).bodyText().doesNotContain("demonstration-note");
    }

    @Test
    void inTheCompleteCircuitACommitteeDecides() {
        assertThat(people.send(LEAD, "/programmes/lien/circuit", "circuit", "complete"))
                .hasStatus3xxRedirection();
        assertThat(people.send(
                        LEAD,
                        "/programmes/lien/circuit/committee",
                        "people",
                        LEAD.toString(),
                        "people",
                        FACILITATOR.toString(),
                        "chair",
                        LEAD.toString()))
                .hasStatus3xxRedirection();
        assertThat(people.send(LEAD, "/programmes/lien/circuit/criteria", "version", "0", "main", "Clair\nUtile"))
                .hasStatus3xxRedirection();
        assertThat(people.send(LEAD, "/programmes/lien/circuit/criteria", "version", "0", "main", "Court"))
                .hasStatus(409);
        send(CATALYST, OTHER);
        assertThat(people.page(OTHER, SHEET + "/reading")).bodyText().contains("Clair", "Utile");
        assertThat(read(OTHER, "publish")).hasStatus(422);
        assertThat(people.send(
                        OTHER, SHEET + "/reading", "answer", "publish", "mark-0", "yes", "mark-1", "not-relevant"))
                .hasRedirectedUrl("/desk");
        assertThat(stage()).isEqualTo(SheetStage.COMMITTEE);
        assertThat(people.page(FACILITATOR, SHEET + "/committee"))
                .hasStatusOk()
                .bodyText()
                .contains("sans objet");
        assertThat(people.send(FACILITATOR, SHEET + "/committee/decision", "vote", "yes"))
                .hasStatus(403);
        people.send(FACILITATOR, SHEET + "/committee", "vote", "yes");
        assertThat(browser.get().uri(SHEET)).hasStatus(404);
        assertThat(people.send(LEAD, SHEET + "/committee/decision", "vote", "yes"))
                .flash()
                .containsEntry("flash", "La décision est notée\u00a0: la fiche est publiée, tout le monde la lit.");
        assertThat(browser.get().uri(SHEET)).hasStatusOk();
    }

    @Test
    void onlyThoseConcernedComeToEachPage() {
        send(CATALYST, OTHER);
        for (var other : new UUID[] {FACILITATOR, REVIEWER, PARTNER, STRANGER, LEAD, OTHER}) {
            for (var page : new String[] {"/edit", "/review", "/quotes", "/look-again"}) {
                assertThat(people.page(other, SHEET + page)).hasStatus(404);
            }
        }
        for (var other : new UUID[] {FACILITATOR, REVIEWER, PARTNER, STRANGER, LEAD, CATALYST}) {
            assertThat(people.page(other, SHEET + "/reading")).hasStatus(404);
            assertThat(people.page(other, SHEET + "/committee")).hasStatus(404);
        }
        for (var other : new UUID[] {FACILITATOR, REVIEWER, PARTNER, STRANGER, LEAD}) {
            assertThat(people.page(other, SHEET + "/draft")).hasStatus(404);
        }
        assertThat(people.page(LEAD, SHEET + "/review/readers"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("colis");
        assertThat(people.page(LEAD, "/editions/ouest/experience-sheets"))
                .bodyText()
                .contains("Une cuisine", "En relecture");
        assertThat(people.page(CATALYST, "/editions/ouest/experience-sheets")).hasStatus(403);
        assertThat(people.page(FACILITATOR, "/programmes/lien/circuit")).hasStatus(403);
        assertThat(browser.get().uri(SHEET + "/review")).hasStatus3xxRedirection();
        assertThat(browser.get().uri(SHEET + "/reading")).hasStatus3xxRedirection();

        var review = database.sql("select id from capitalisation.review")
                .query(UUID.class)
                .single();
        assertThat(people.send(LEAD, SHEET + "/review/readers/" + review + "/release"))
                .hasStatus3xxRedirection();
        assertThat(people.page(OTHER, SHEET + "/reading")).hasStatus(404);
    }

    @Test
    void aPublishedSheetIsWithdrawnForAReasonAndComesBack() {
        send(CATALYST, OTHER);
        read(OTHER, "publish");
        assertThat(people.send(CATALYST, SHEET + "/withdraw", "why", "")).hasStatus(422);
        assertThat(people.send(CATALYST, SHEET + "/withdraw", "why", "Sans cocher."))
                .hasStatus(422)
                .bodyText()
                .contains("Sans cocher.", "Cochez la case");
        assertThat(browser.get().uri(SHEET)).hasStatusOk();
        people.send(LEAD, SHEET + "/withdraw", "why", "Un chiffre est faux.", "sure", "true");
        assertThat(browser.get().uri(SHEET)).hasStatus(410).bodyText().contains("Un chiffre est faux.");
        assertThat(browser.get().uri(SHEET + "/versions/1")).hasStatus(410);
        people.send(CATALYST, SHEET + "/bring-back");
        assertThat(browser.get().uri(SHEET)).hasStatus(410);
        people.send(LEAD, SHEET + "/bring-back");
        assertThat(browser.get().uri(SHEET)).hasStatusOk();
        people.send(CATALYST, SHEET + "/withdraw", "why", "À refaire.", "sure", "true");
        people.send(CATALYST, SHEET + "/write-anew");
        assertThat(stage()).isEqualTo(SheetStage.DRAFT);
        assertThat(browser.get().uri(SHEET)).hasStatus(410);
        send(CATALYST, OTHER);
        read(OTHER, "publish");
        assertThat(browser.get().uri(SHEET)).hasStatusOk();
    }

    @Test
    void theNextVersionGoesTheWholeWayAndTellsAChangedLicence() {
        send(CATALYST, OTHER);
        read(OTHER, "publish");
        assertThat(people.page(CATALYST, SHEET + "/review"))
                .bodyText()
                .contains("préparer sa version suivante")
                .doesNotContain("Il manque", "Qui la relit");
        assertThat(send(CATALYST, OTHER)).hasStatus(409);

        var now = sheets.get(sheet.sheetId());
        assertThat(people.send(
                        CATALYST,
                        SHEET + "/identity",
                        "version",
                        String.valueOf(now.version()),
                        "title",
                        "Une cuisine",
                        "territory",
                        "Redon",
                        "licence",
                        "licence-ouverte-2.0",
                        "lookAgainOn",
                        "2040-01-01"))
                .hasStatus3xxRedirection();
        assertThat(stage()).isEqualTo(SheetStage.DRAFT);
        assertThat(browser.get().uri(SHEET)).hasStatusOk().bodyText().contains("CC BY 4.0");
        send(CATALYST, OTHER);
        read(OTHER, "publish");
        assertThat(browser.get().uri(SHEET)).bodyText().contains("Licence changée", "version 2");
    }

    @Test
    void whatIsTakenBackIsTheWritersAgain() {
        send(CATALYST, OTHER);
        people.send(CATALYST, SHEET + "/review/take-back");
        assertThat(stage()).isEqualTo(SheetStage.DRAFT);
        assertThat(people.page(OTHER, SHEET + "/reading")).hasStatus(404);
        assertThat(people.send(CATALYST, SHEET + "/review/take-back")).hasStatus3xxRedirection();
    }

    @Test
    void theDayToLookAgainIsToldAndMoved() {
        send(CATALYST, OTHER);
        read(OTHER, "publish");
        database.sql(
                        "update capitalisation.published_sheet set look_again_on = (now() at time zone 'Europe/Paris')::date - 1")
                .update();
        assertThat(browser.get().uri(SHEET)).bodyText().contains("n’est peut-être plus vrai");
        assertThat(people.send(CATALYST, SHEET + "/look-again", "lookAgainOn", "2020-01-01"))
                .hasStatus(422);
        people.send(CATALYST, SHEET + "/look-again", "lookAgainOn", "2040-01-01");
        assertThat(browser.get().uri(SHEET)).bodyText().contains("2040").doesNotContain("n’est peut-être plus vrai");
    }

    private MvcTestResult send(UUID who, UUID reader) {
        return people.send(who, SHEET + "/review", "whose", "self", "reader", reader.toString());
    }

    private void sendToOwner() {
        assertThat(people.send(
                        CATALYST,
                        SHEET + "/review",
                        "whose",
                        "others",
                        "ownerName",
                        "Denise",
                        "ownerEmail",
                        "owner@example.com",
                        "reader",
                        OTHER.toString()))
                .hasRedirectedUrl(SHEET + "/review");
    }

    private MvcTestResult read(UUID who, String answer) {
        return people.send(who, SHEET + "/reading", "answer", answer);
    }

    private MvcTestResult quote() {
        return people.send(
                CATALYST,
                SHEET + "/quotes",
                "section",
                "need",
                "words",
                "On m’attend.",
                "name",
                "Denise Kerviel",
                "part",
                "cuisinière",
                "email",
                "denise@example.com");
    }

    private UUID quoteId() {
        return database.sql("select id from capitalisation.quote")
                .query(UUID.class)
                .single();
    }

    private SheetStage stage() {
        return sheets.get(sheet.sheetId()).stage();
    }

    private int mails(String subject) {
        return database.sql("select count(*) from notices.mail where subject like :subject || '%'")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private String link(String email, String path) {
        var body = database.sql(
                        "select body from notices.mail where recipient = :email order by posted_at desc limit 1")
                .param("email", email)
                .query((row, number) -> row.getString(1))
                .single();
        var link = Pattern.compile(Pattern.quote(path) + "[A-Za-z0-9_-]{43}").matcher(body);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
