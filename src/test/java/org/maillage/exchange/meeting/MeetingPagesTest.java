package org.maillage.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;
import static org.maillage.support.ReadByEverybody.refusals;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Oppositions;
import org.maillage.exchange.MeetingHeld;
import org.maillage.shared.OwnData;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.web.Here;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A meeting of a team, from its purpose to what was decided there. */
@PlatformTest
@RecordApplicationEvents
class MeetingPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    ForgetGuests forgetGuests;

    @Autowired
    Oppositions oppositions;

    @Autowired
    ApplicationEvents events;

    private Directory directory;
    private String list;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        list = "/meetings/of/" + directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from attachment.file where id in (select file from exchange.list_photo)")
                .update();
        database.sql("truncate exchange.meeting cascade").update();
        Directory.remove(database);
        database.sql("truncate search.change").update();
    }

    @Test
    void aMeetingIsMadeFromItsPurposeAndWhatIsFilledInBeforehand() {
        assertThat(page(KEEPER, list)).hasStatusOk().bodyText().contains("Aucune rencontre encore");
        assertThat(page(KEEPER, list + "/new")).hasStatusOk().bodyText().contains("08:30", "Petit-déjeuner");

        var path = make("purpose", "Se connaître");

        assertThat(page(KEEPER, path))
                .hasStatusOk()
                .bodyText()
                .contains("Se connaître", "Petit-déjeuner", "heure de Paris", "Qui est venu");
        assertThat(page(KEEPER, list)).bodyText().contains("Se connaître", "personne n’est encore invité");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            purpose |            | Dites en une ligne à quoi sert la rencontre
            until   | 08:00      | Elle finit avant de commencer
            on      | 2027-13-40 | date
            zone    | Mars/Nord  | Choisissez
            kind    | own Bal    | Choisissez
            commune | Nulle-Part | commune
            language | de        | Choisissez
            """)
    void whatIsWrongComesBackWithWhatWasTyped(String field, String value, String said) {
        assertThat(send(KEEPER, list, fields(field, value == null ? "" : value, "place", "Salle des fêtes")))
                .hasStatus(422)
                .bodyText()
                .contains(said, "Salle des fêtes");
    }

    @Test
    void anHourThatClocksLeaveOutIsRefused() {
        assertThat(send(KEEPER, list, fields("on", "2027-03-28", "from", "02:30")))
                .hasStatus(422)
                .bodyText()
                .contains("heure d’été");
    }

    @Test
    void whoMayDoWhat() {
        var path = make();
        for (var under : List.of("/edit", "/guests", "/came", "/met", "/after", "/list.pdf")) {
            assertThat(page(COLLEAGUE, path + under)).as(under).hasStatusOk();
            assertThat(page(ELSEWHERE, path + under)).as(under).hasStatus(404);
            assertThat(page(NOBODY, path + under)).as(under).hasStatus(404);
        }
        assertThat(page(COLLEAGUE, path)).hasStatusOk();
        assertThat(page(ELSEWHERE, path)).hasStatus(404);
        assertThat(browser.get().uri(path).exchange()).hasStatus(404);
        assertThat(page(ELSEWHERE, list)).hasStatus(403);

        send(KEEPER, path, fields("seenBy", "network", "version", "0"));
        add(path, "Awa Traoré;Le Lien;awa@exemple.fr");

        assertThat(page(MEMBER, path))
                .hasStatusOk()
                .bodyText()
                .contains("Se rencontrer")
                .doesNotContainPattern("\\bAwa\\b");
        assertThat(page(MEMBER, path + "/guests")).hasStatus(403);
        for (var act : List.of("/cancel", "/invite", "/came", "/met", "/after/thanks", "/guests")) {
            assertThat(send(MEMBER, path + act)).as(act).hasStatus(403);
        }
        assertThat(browser.get().uri(path).exchange()).hasStatus(404);
    }

    @Test
    void whatEverybodyMaySeeStandsOnThePageOfTheTerritory() {
        var path = make("purpose", "Portes ouvertes", "seenBy", "public");
        make("purpose", "Entre nous");

        assertThat(browser.get().uri(path).exchange()).hasStatusOk();
        assertThat(visit("/territories/epci/243500741"))
                .hasStatusOk()
                .bodyText()
                .contains("Portes ouvertes")
                .doesNotContain("Entre nous");
        send(KEEPER, path + "/cancel");
        assertThat(visit("/territories/epci/243500741")).bodyText().doesNotContain("Portes ouvertes");
    }

    @Test
    void whatIsMadeUpSaysSoOnEachPage() {
        var path = make();
        assertThat(page(KEEPER, path)).bodyText().doesNotContain("demonstration-note");
        database.sql("update exchange.meeting set example = true").update();
        for (var under : List.of("", "/edit", "/guests", "/came", "/met", "/after")) {
            assertThat(page(KEEPER, path + under)).as(under).bodyText().contains("demonstration-note");
        }
        assertThat(page(KEEPER, list)).bodyText().contains("tag demonstration");
    }

    @Test
    void itMayNameWhoHostsItAndWhoeverDoesNotSeeTheSheetReadsNoName() {
        var shared = directory.organisation("La Filature", REDON, true, "public");
        directory.organisation("La Remise", REDON, true, "private");
        var path = make("host", "la filature", "seenBy", "network");
        assertThat(strings("select host::text from exchange.meeting")).containsExactly(shared.toString());
        assertThat(page(MEMBER, path)).bodyText().contains("Accueillie par", "/directory/" + shared);

        var version = strings("select version::text from exchange.meeting").getFirst();
        assertThat(send(KEEPER, path, fields("host", "La Remise", "seenBy", "network", "version", version)))
                .hasStatus(302);
        assertThat(page(KEEPER, path)).bodyText().contains("Accueillie par", "La Remise");
        for (var other : List.of(COLLEAGUE, MEMBER)) {
            assertThat(page(other, path)).bodyText().doesNotContain("Accueillie par", "La Remise");
        }
        // Who does not see it does not take it out.
        version = strings("select version::text from exchange.meeting").getFirst();
        assertThat(send(COLLEAGUE, path, fields("seenBy", "network", "version", version)))
                .hasStatus(302);
        assertThat(page(KEEPER, path)).bodyText().contains("La Remise");
    }

    @Test
    void aHostThatNobodyKnowsIsRefusedAndOneOfAnotherTeamComesWithItsPlace() {
        assertThat(send(KEEPER, list, fields("host", "Chez Nemo")))
                .hasStatus(422)
                .bodyText()
                .contains("Aucune fiche de votre annuaire", "Chez Nemo");
        var open = directory.organisation("Le Quai", REDON, false, "public");
        assertThat(page(KEEPER, list + "/new?kind=visit&hosted=" + open))
                .bodyText()
                .contains("Le Quai", "value=\"visit\" selected", open.toString());
        assertThat(page(KEEPER, list + "/new?kind=ball&hosted=" + UUID.randomUUID()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"hosted\"");
        make("host", "Le Quai", "hosted", open.toString());
        assertThat(strings("select host::text from exchange.meeting")).containsExactly(open.toString());
    }

    @Test
    void twoWhoChangeItDoNotOverwriteEachOther() {
        var path = make();
        assertThat(send(KEEPER, path, fields("purpose", "Un", "version", "0"))).hasStatus(302);
        assertThat(send(COLLEAGUE, path, fields("purpose", "Deux", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("Deux");
        assertThat(strings("select purpose from exchange.meeting")).containsExactly("Un");
    }

    @Test
    void aListIsPastedInOneGestureAndNobodyStandsOnItTwice() throws Exception {
        var path = make();
        var people = new StringBuilder("Nom;Structure;Mail\n");
        for (var i = 1; i <= 40; i++) {
            people.append("Personne %d;Structure %d;p%d@exemple.fr%n".formatted(i, i, i));
        }
        add(path, people.toString());
        assertThat(page(KEEPER, path)).bodyText().contains("40 lignes", "Envoyer 40 invitations");

        assertThat(read(
                        path,
                        "Autre nom;x;P7@exemple.fr\nPersonne 8;Structure 8\nVraiment neuve",
                        "sure",
                        "true",
                        "same-1",
                        "yes"))
                .hasStatus(302);

        assertThat(strings("select count(*)::text from exchange.guest")).containsExactly("41");
        assertThat(refusals(page(COLLEAGUE, path + "/list.pdf").getResponse().getContentAsByteArray()))
                .isEmpty();
    }

    @Test
    void whatIsReadOfAListIsShownBeforeAnybodyIsKept() {
        var path = make();
        add(path, "Déjà Là;Le Lien;la@exemple.fr");
        oppositions.oppose("non@exemple.fr");
        var typed =
                "Awa Traoré;Le Lien;awa@exemple.fr\nLuc;Cap;luc@@exemple\nDéjà là;Le lien;la@exemple.fr\nNon Merci;x;non@exemple.fr\n;;\n+33 6 12 34 56 78";

        assertThat(send(KEEPER, path + "/guests/list", "list", typed, "basis", "public-task"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 personnes s’ajoutent", "4 lignes sont à regarder", "Awa Traoré", "Le Lien · awa@exemple.fr")
                .contains("luc@@exemple", "ne peut pas recevoir", "déjà sur la liste", "ne veut pas être gardé")
                .contains("personne n’y est nommé", "Ajouter ceux qui sont cochés");
        assertThat(strings("select count(*)::text from exchange.guest")).containsExactly("1");
        assertThat(send(KEEPER, path + "/guests/list", "list", typed, "basis", "public-task", "again", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("luc@@exemple", "Collez votre liste");
        assertThat(send(KEEPER, path + "/guests/list", "list", typed, "basis", "public-task", "sure", "true"))
                .hasStatus(302);
        assertThat(strings("select name from exchange.guest order by name"))
                .containsExactly("Awa Traoré", "Déjà Là", "Luc");
    }

    @Test
    void aFileIsShownAndKeptByTheLinesThatWereReadOfIt() {
        var path = make();
        var shown = browser.post()
                .uri(path + "/guests/list")
                .multipart()
                .file(new MockMultipartFile(
                        "file",
                        "l.csv",
                        "text/csv",
                        "Nom;Mail\n\"Le \"\"Lien\"\"\";l@exemple.fr\n".getBytes(StandardCharsets.UTF_8)))
                .param("basis", "public-task")
                .locale(Locale.FRENCH)
                .with(org.maillage.support.JustSignedIn.as(KEEPER, "x"))
                .with(csrf())
                .exchange();
        assertThat(shown).hasStatusOk();
        var list = Pattern.compile("name=\"list\" value=\"([^\"]*)\"").matcher(body(shown));
        assertThat(list.find()).isTrue();

        add(path, org.springframework.web.util.HtmlUtils.htmlUnescape(list.group(1)));

        assertThat(strings("select name || ' ' || email from exchange.guest"))
                .containsExactly("Le \"Lien\" l@exemple.fr");
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTeamCallsAFormByItsOwnWordsAndIsOfferedThemAgain() {
        var path = make("kind", "visit", "ownForm", "Marche gourmande");

        assertThat(page(COLLEAGUE, path))
                .bodyText()
                .contains("Marche gourmande")
                .doesNotContain("Visite");
        assertThat(page(COLLEAGUE, list + "/new")).bodyText().contains("value=\"own Marche gourmande\"");
        assertThat(make("purpose", "La seconde", "kind", "own Marche gourmande"))
                .isNotEmpty();
        assertThat(strings("select kind || ' ' || own_form from exchange.meeting"))
                .containsExactly("other Marche gourmande", "other Marche gourmande");
        assertThat(page(ELSEWHERE, "/meetings/of/" + directory.territory(org.maillage.support.Directory.DIE) + "/new"))
                .bodyText()
                .doesNotContain("Marche gourmande");
        send(KEEPER, path, fields("kind", "visit", "version", "0"));
        assertThat(page(COLLEAGUE, path)).bodyText().contains("Visite").doesNotContain("Marche gourmande");
    }

    @Test
    void itsCommuneGoesIntoCalendarsAndAPublicOneOntoThePageOfItsIntercommunality() {
        var path = make("place", "Salle des fêtes", "commune", "Redon (35236)", "seenBy", "public");
        add(path, "Awa Traoré;Le Lien;awa@exemple.fr");
        send(KEEPER, path + "/invite");

        assertThat(page(NOBODY, path)).bodyText().contains("Salle des fêtes, Redon");
        assertThat(strings("select calendar from notices.mail").getFirst()).contains("Salle des fêtes\\, Redon");
        database.sql("update exchange.meeting set team = :other")
                .param("other", directory.territory(org.maillage.support.Directory.DIE))
                .update();
        assertThat(page(NOBODY, "/territories/epci/243500741"))
                .bodyText()
                .contains("Rencontres à venir", "Se rencontrer");
        assertThat(page(NOBODY, "/territories/epci/200067106")).bodyText().doesNotContain("Se rencontrer");
        database.sql("update exchange.meeting set team = :own")
                .param("own", directory.territory(REDON))
                .update();
        send(
                KEEPER,
                path,
                fields("place", "Salle des fêtes", "commune", "redon (35236)", "seenBy", "public", "version", "0"));
        assertThat(strings("select sequence::text from exchange.meeting")).containsExactly("0");
        send(KEEPER, path, fields("place", "Salle des fêtes, à Redon", "commune", "35236", "version", "1"));
        assertThat(page(KEEPER, path))
                .bodyText()
                .contains("Salle des fêtes, à Redon")
                .doesNotContain("à Redon, Redon");
    }

    @Test
    void guestsAreWrittenToInTheLanguageOfTheirAccountOrThatOfTheMeeting() {
        var path = make("language", "en");
        add(path, "Awa;Le Lien;awa@exemple.fr\nEve;Cap;eve@example.org");
        send(KEEPER, path + "/invite");

        assertThat(strings("select recipient || ' ' || subject from notices.mail order by recipient"))
                .containsExactly(
                        "awa@exemple.fr Invitation: Se rencontrer",
                        "eve@example.org Invitation : Se rencontrer".replace(" :", "\u00a0:"));
        assertThat(strings("select body from notices.mail where recipient = 'awa@exemple.fr'")
                        .getFirst())
                .contains("?lang=en");
    }

    @Test
    void whatCannotBeReadComesBack() {
        var path = make();
        assertThat(send(KEEPER, path + "/guests/list", "list", "", "basis", "public-task"))
                .hasStatus(422)
                .bodyText()
                .contains("Collez au moins un nom");
        assertThat(send(KEEPER, path + "/guests/list", "list", "Awa"))
                .hasStatus(422)
                .bodyText()
                .contains("Dites sur quelle base", "Awa");
    }

    @Test
    void sheetsAreAskedWithTheAddressesThatTheTeamSees() {
        var path = make();
        var sheet = directory.organisation("Le Lien", REDON, true, "territory");
        directory.set(sheet, "email", "lien@exemple.fr");
        var others = directory.organisation("Ailleurs", org.maillage.support.Directory.DIE, true, "territory");

        assertThat(page(KEEPER, path + "/guests?q=lien")).bodyText().contains("Le Lien");
        send(KEEPER, path + "/guests", "sheet", sheet.toString(), "sheet", others.toString());
        send(KEEPER, path + "/guests", "sheet", sheet.toString());

        assertThat(strings("select name || ' ' || email from exchange.guest"))
                .containsExactly("Le Lien lien@exemple.fr");
    }

    @Test
    void theListToSignBeginsOnTheFirstPage() throws IOException {
        var path = make();
        add(path, "Awa Traoré;Le Lien;awa@exemple.fr\nLuc Baert;Cap");

        try (var pdf = org.apache.pdfbox.Loader.loadPDF(
                page(KEEPER, path + "/list.pdf").getResponse().getContentAsByteArray())) {
            var text = new org.apache.pdfbox.text.PDFTextStripper();
            text.setEndPage(1);
            assertThat(text.getText(pdf).replace('\u00a0', ' ')).contains("Awa Traoré", "Luc Baert");
        }
    }

    @Test
    void twoOfOneNameWithTwoAddressesAreTwo() {
        var path = make();
        add(path, "Awa Traoré;Le Lien;awa@exemple.fr\nAwa Traoré;Le Lien;awa.traore@exemple.fr");

        assertThat(strings("select name || ' ' || email from exchange.guest order by email"))
                .containsExactly("Awa Traoré awa.traore@exemple.fr", "Awa Traoré awa@exemple.fr");
    }

    @Test
    void aNameThatStandsThereWithAnAddressIsAskedAboutRatherThanDecided() {
        var path = make();
        add(path, "Awa Traoré;Le Lien\nLuc;Cap;luc@exemple.fr");
        var list = "Awa Traoré;Le Lien;awa@exemple.fr\nZoé";

        assertThat(read(path, list)).hasStatusOk().bodyText().contains("Une personne ou deux", "Awa Traoré · Le Lien");
        assertThat(read(path, list, "sure", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("Dites de chaque nom qui y est deux fois", "same-0", "awa@exemple.fr");
        assertThat(strings("select count(*)::text from exchange.guest")).containsExactly("2");

        assertThat(read(path, list, "sure", "true", "same-0", "yes")).hasStatus(302);
        assertThat(strings("select name || ' ' || coalesce(email, '-') from exchange.guest order by name"))
                .containsExactly("Awa Traoré awa@exemple.fr", "Luc luc@exemple.fr", "Zoé -");
        assertThat(read(path, "Luc;Cap", "sure", "true", "same-0", "no")).hasStatus(302);
        assertThat(strings("select count(*)::text from exchange.guest where name = 'Luc'"))
                .containsExactly("2");
        assertThat(read(path, "Luc;Cap", "sure", "true")).hasStatus(302);
        assertThat(strings("select count(*)::text from exchange.guest where name = 'Luc'"))
                .as("whoever has no address stands once")
                .containsExactly("2");
    }

    private MvcTestResult read(String path, String list, String... more) {
        var fields = new java.util.ArrayList<>(List.of("list", list, "basis", "public-task"));
        fields.addAll(List.of(more));
        return send(KEEPER, path + "/guests/list", fields.toArray(String[]::new));
    }

    @Test
    void whoeverIsUntickedInAListIsNotAsked() {
        var path = make();
        var typed = "Awa Traoré;Le Lien\nLuc;Cap\nNora;Cap";
        assertThat(send(KEEPER, path + "/guests/list", "list", typed, "basis", "public-task"))
                .bodyText()
                .contains("name=\"take\" value=\"2\" checked", "décochez");

        assertThat(send(
                        KEEPER,
                        path + "/guests/list",
                        "list",
                        typed,
                        "basis",
                        "public-task",
                        "sure",
                        "true",
                        "offered",
                        "0,1,2"))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez au moins une personne à ajouter", "Nora");
        send(
                KEEPER,
                path + "/guests/list",
                "list",
                typed,
                "basis",
                "public-task",
                "sure",
                "true",
                "offered",
                "0,1,2",
                "take",
                "0",
                "take",
                "2",
                "take",
                "77");

        assertThat(strings("select name from exchange.guest order by name")).containsExactly("Awa Traoré", "Nora");
    }

    @Test
    void peopleMetAreAskedByThoseWhoSeeThemAndWithWhatTheseSee() {
        var path = make();
        var awa =
                met("Awa Traoré", "Épicerie solidaire (asso)", "awa@exemple.fr", "territory", "private", KEEPER, REDON);
        var luc = met("Luc Morin", "", "luc@exemple.fr", "private", "private", KEEPER, REDON);
        var away = met("Nora Petit", "", "nora@exemple.fr", "territory", "territory", ELSEWHERE, Directory.DIE);

        assertThat(page(KEEPER, path + "/guests"))
                .bodyText()
                .contains("2 personnes rencontrées", "Épicerie solidaire", "Luc Morin")
                .doesNotContain("Nora Petit");
        assertThat(page(COLLEAGUE, path + "/guests"))
                .bodyText()
                .contains("Une personne rencontrée", "Awa Traoré")
                .doesNotContain("Luc Morin");
        assertThat(page(KEEPER, path + "/guests?q=epicerie"))
                .bodyText()
                .contains("Awa Traoré")
                .doesNotContain("Luc Morin");
        assertThat(page(KEEPER, path + "/guests?q=zzz")).bodyText().contains("ne porte ces mots", "Tout montrer");

        send(COLLEAGUE, path + "/guests", "met", awa.toString(), "met", luc.toString(), "met", away.toString());
        assertThat(strings("select concat_ws('/', name, structure, email, basis) from exchange.guest"))
                .containsExactly("Awa Traoré/Épicerie solidaire (asso)/legitimate-interest");
        assertThat(page(KEEPER, path + "/guests")).bodyText().contains("sur la liste");
        send(KEEPER, path + "/guests", "all", "true");
        assertThat(strings("select name || ' ' || coalesce(email, '') from exchange.guest order by name"))
                .containsExactly("Awa Traoré ", "Luc Morin luc@exemple.fr");
        assertThat(send(KEEPER, path + "/guests", "q", "épicerie"))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez au moins une personne ou une fiche", "value=\"épicerie\"");
    }

    private UUID met(String name, String does, String email, String seenBy, String reach, UUID keeper, String commune) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into directory.contact (id, name, does, email, visibility, reach_visibility, basis, purpose,
                          last_contact_on, keep_until, owner, keeper, created_at)
                        values (:id, :name, nullif(:does, ''), :email, :seenBy, :reach, 'legitimate-interest', 'Se connaître',
                          cast('2026-09-01' as date), cast('2029-09-01' as date), :owner, :keeper, now())
                        """)
                .param("id", id)
                .param("name", name)
                .param("does", does)
                .param("email", email)
                .param("seenBy", seenBy)
                .param("reach", reach)
                .param("owner", directory.territory(commune))
                .param("keeper", keeper)
                .update();
        return id;
    }

    @Test
    void guestsAnswerByTheirLinkAndMayChangeTheirMind() {
        var path = make("meal", "true");
        add(path, "Awa Traoré;Le Lien;awa@exemple.fr\nSans adresse");
        send(KEEPER, path + "/invite");
        send(KEEPER, path + "/invite");

        assertThat(mails()).singleElement().asString().contains("awa@exemple.fr", "Se rencontrer", "/rsvp/");
        assertThat(strings("select calendar from notices.mail").getFirst()).contains("METHOD:REQUEST");
        var link = link();
        assertThat(visit(link)).hasStatusOk().bodyText().contains("Awa Traoré, venez-vous", "Repas");
        assertThat(strings("select count(answer)::text from exchange.guest")).containsExactly("0");

        assertThat(answer(link, "answer", "yes", "heads", "2", "meal", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("on vous attend");
        assertThat(page(KEEPER, path)).bodyText().contains("viennent à 2, repas", "2 personnes viennent", "2 repas");
        assertThat(answer(link, "answer", "no")).bodyText().contains("vous ne venez pas");
        assertThat(answer(link, "answer", "yes", "heads", "99"))
                .hasStatus(422)
                .bodyText()
                .contains("de 1 à 20");
        assertThat(answer(link)).hasStatus(422).bodyText().contains("Dites si vous venez ou non");
        assertThat(strings("select answer from exchange.guest where answer is not null"))
                .containsExactly("no");
        assertThat(visit("/rsvp/" + "x".repeat(43))).hasStatus(404);

        begins("- interval '10 minutes'");
        assertThat(answer(link, "answer", "yes")).hasStatus(409).bodyText().contains("On ne répond plus ici");
    }

    @Test
    void whoeverSaidNothingIsRemindedOnce() {
        var path = make();
        add(path, "Awa;Le Lien;awa@exemple.fr\nLuc;Cap;luc@exemple.fr");
        send(KEEPER, path + "/invite");
        assertThat(page(KEEPER, path)).bodyText().doesNotContain("Relancer");
        database.sql("update exchange.guest set asked_at = now() - interval '3 days'")
                .update();
        answer(link(), "answer", "yes");
        assertThat(page(KEEPER, path)).bodyText().contains("Relancer une personne");

        send(KEEPER, path + "/remind");
        send(KEEPER, path + "/remind");

        assertThat(strings("select count(*)::text from notices.mail where subject like 'Venez-vous%'"))
                .containsExactly("1");
    }

    @Test
    void whoeverWantsNoMailsIsErasedAndNotWrittenToAgain() {
        var path = make();
        add(path, "Awa Traoré;Le Lien;awa@exemple.fr");
        send(KEEPER, path + "/invite");

        assertThat(answer(link() + "/stop")).hasStatusOk().bodyText().contains("C’est fait");

        assertThat(strings("select name from exchange.guest")).containsExactly(OwnData.ERASED);
        add(path, "Awa Traoré;Le Lien;awa@exemple.fr");
        assertThat(strings("select count(*)::text from exchange.guest")).containsExactly("1");
    }

    @Test
    void aChangeOfTheHourIsToldAndACancelledMeetingComesBack() {
        var path = make();
        add(path, "Awa Traoré;Le Lien;awa@exemple.fr");
        send(KEEPER, path + "/invite");
        send(KEEPER, path, fields("from", "09:00", "version", "0"));
        assertThat(page(KEEPER, path)).bodyText().contains("Envoyer une invitation");
        send(KEEPER, path + "/invite");
        assertThat(strings("select subject from notices.mail where subject like 'Changement%'"))
                .hasSize(1);

        send(KEEPER, path + "/cancel");
        assertThat(strings("select calendar from notices.mail where subject like 'Annul%'")
                        .getFirst())
                .contains("METHOD:CANCEL", "SEQUENCE:2");
        assertThat(page(KEEPER, path)).bodyText().contains("Annulée", "Rétablir");
        send(KEEPER, path + "/bring-back");
        assertThat(page(KEEPER, path))
                .bodyText()
                .contains("Envoyer une invitation")
                .doesNotContain("Rétablir");
    }

    @Test
    void whoCameAndWhoMetWhomIsTickedAndTold() {
        var path = make();
        add(path, "Awa;Le Lien;awa@exemple.fr\nLuc;Cap;luc@exemple.fr\nAnna;Cap;anna@exemple.fr");
        send(KEEPER, path + "/came", "do", "others");
        assertThat(strings("select count(came)::text from exchange.guest")).containsExactly("0");
        begins("- interval '10 minutes'");
        var ids = strings("select id::text from exchange.guest order by name");

        send(
                KEEPER,
                path + "/came",
                "seen-" + ids.get(0),
                "none",
                "came-" + ids.get(0),
                "no",
                "seen-" + ids.get(1),
                "none",
                "came-" + ids.get(1),
                "none",
                "seen-" + ids.get(2),
                "none",
                "do",
                "others");
        assertThat(strings("select name || came from exchange.guest order by name"))
                .containsExactly("Annafalse", "Awatrue", "Luctrue");
        assertThat(send(KEEPER, path + "/came/more", "name", "Zoé", "structure", "Voisine"))
                .hasStatus(302);
        assertThat(send(KEEPER, path + "/came/more", "name", "Awa", "structure", "Le Lien"))
                .hasStatus(422)
                .bodyText()
                .contains("déjà sur la liste");

        var zoe = strings("select id::text from exchange.guest where name = 'Zoé'")
                .getFirst();
        send(KEEPER, path + "/met/tables", "table-" + ids.get(1), "3", "table-" + ids.get(2), "3");
        send(KEEPER, path + "/met", "one", zoe, "other", ids.get(1), "other", ids.get(0));
        assertThat(page(KEEPER, path + "/met")).bodyText().contains("2 paires", "Awa (Le Lien)");
        assertThat(send(KEEPER, path + "/met", "one", zoe, "other", zoe)).hasStatus(422);
        var told = events.stream(MeetingHeld.class).toList().getLast();
        assertThat(told.present()).hasSize(3);
        assertThat(told.met()).hasSize(2);

        send(KEEPER, path + "/came", "seen-" + zoe, "yes", "came-" + zoe, "no");
        assertThat(strings("select count(*)::text from exchange.encounter")).containsExactly("0");
    }

    @Test
    void aTableThatIsNoneLeavesTheOthersAsTheyWereTyped() {
        var path = make();
        add(path, "Awa;Le Lien\nLuc;Cap");
        begins("- interval '10 minutes'");
        var ids = strings("select id::text from exchange.guest order by name");
        send(KEEPER, path + "/came", "seen-" + ids.get(0), "none", "seen-" + ids.get(1), "none", "do", "others");

        assertThat(send(KEEPER, path + "/met/tables", "table-" + ids.get(0), "12", "table-" + ids.get(1), "la 3"))
                .hasStatus(422)
                .bodyText()
                .contains("La table de Luc", "value=\"12\"", "value=\"la 3\"");
    }

    @Test
    void aMeetingOfADayThatIsOverAsksWhetherItIsMeant() {
        assertThat(send(KEEPER, list, fields("on", "2026-01-05"))
                        .getMvcResult()
                        .getFlashMap()
                        .get(Here.FLASH))
                .asString()
                .contains("déjà passé");
        assertThat(send(KEEPER, list, fields()).getMvcResult().getFlashMap().get(Here.FLASH))
                .asString()
                .contains("La rencontre est prête");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vide.xlsx | 0       | « vide.xlsx » est vide
            gros.csv  | 5242881 | « gros.csv » dépasse 5 Mo
            photo.csv | 64      | photo.csv n’est pas un fichier de texte
            """)
    void aFileThatIsNoneIsRefusedByItsName(String name, int size, String said) {
        var bytes = new byte[size];
        assertThat(browser.post()
                        .uri(make() + "/guests/list")
                        .multipart()
                        .file(new MockMultipartFile("file", name, "text/csv", bytes))
                        .param("basis", "public-task")
                        .param("list", "Awa;Le Lien")
                        .locale(Locale.FRENCH)
                        .with(org.maillage.support.JustSignedIn.as(KEEPER, "x"))
                        .with(csrf())
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains(said.replace("« ", "«\u00a0").replace(" »", "\u00a0»"), "Awa;Le Lien");
    }

    @Test
    void thePhotoOfTheSignedListIsSeenByTheTeamWhileItTicks() throws IOException {
        var path = make();
        add(path, "Awa;Le Lien;awa@exemple.fr");
        begins("- interval '10 minutes'");

        assertThat(photograph(KEEPER, path, "liste.png", picture())).hasStatus(302);
        var photo = path + "/came/photos/"
                + strings("select file::text from exchange.list_photo").getFirst();
        assertThat(page(COLLEAGUE, path + "/came")).bodyText().contains("<img src=\"" + photo);
        assertThat(page(COLLEAGUE, photo)).hasStatusOk().hasContentType("image/png");
        for (var other : List.of(ELSEWHERE, NOBODY)) {
            assertThat(page(other, photo)).hasStatus(404);
            assertThat(photograph(other, path, "liste.png", picture())).hasStatus(404);
            assertThat(send(other, photo + "/remove")).hasStatus(404);
        }
        assertThat(photograph(KEEPER, path, "liste.txt", "Awa".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Ce n’est pas une image", "Est venu");
        assertThat(photograph(KEEPER, path, "liste.png", "Awa".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Ce n’est pas une image");
        assertThat(photograph(KEEPER, path, "liste.png", new byte[0])).hasStatus(422);
        assertThat(strings("select count(*)::text from attachment.file where name like '%.png' or name like 'liste%'"))
                .containsExactly("1");

        send(COLLEAGUE, photo + "/remove");
        assertThat(page(COLLEAGUE, photo)).hasStatus(404);
        assertThat(strings("select count(*)::text from attachment.file where name like '%.png' or name like 'liste%'"))
                .containsExactly("0");
    }

    @Test
    void photosOfAListGoWhenItsNamesDo() throws IOException {
        var path = make();
        begins("- interval '10 minutes'");
        for (var number = 1; number <= ListPhotos.MOST; number++) {
            assertThat(photograph(KEEPER, path, number + ".png", picture())).hasStatus(302);
        }
        assertThat(photograph(KEEPER, path, "7.png", picture()))
                .hasStatus(422)
                .bodyText()
                .contains("6 photos au plus");

        begins("- interval '366 days'");
        forgetGuests.forgetThoseWhoseTermHasCome();

        assertThat(strings("select count(*)::text from exchange.list_photo")).containsExactly("0");
        assertThat(strings("select count(*)::text from attachment.file where name like '%.png' or name like 'liste%'"))
                .containsExactly("0");
    }

    private MvcTestResult photograph(UUID who, String path, String name, byte[] bytes) {
        return browser.post()
                .uri(path + "/came/photos")
                .multipart()
                .file(new MockMultipartFile("file", name, "image/png", bytes))
                .locale(Locale.FRENCH)
                .with(org.maillage.support.JustSignedIn.as(who, "x"))
                .with(csrf())
                .exchange();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void whoeverIsThereSaysSoAtTheTable() {
        var path = make();
        add(path, "Awa Traoré;Le Lien;awa@exemple.fr");
        var table =
                "/at-the-table/" + strings("select door from exchange.meeting").getFirst();
        assertThat(visit(table))
                .hasStatusOk()
                .bodyText()
                .contains("Cette page sert pendant")
                .doesNotContainPattern("\\bAwa\\b");
        assertThat(answer(table, "name", "Awa")).hasStatus(409);
        begins("- interval '10 minutes'");

        assertThat(answer(table, "name", "traore awa")).hasStatusOk().bodyText().contains("Bienvenue");
        assertThat(answer(table, "name", "Nouvelle Venue", "email", "n@exemple.fr"))
                .hasStatusOk();
        assertThat(answer(table, "name", "", "structure", "Ici"))
                .hasStatus(422)
                .bodyText()
                .contains("Ici");

        assertThat(strings("select name || ' ' || came || ' ' || came_by from exchange.guest order by name"))
                .containsExactly("Awa Traoré true table", "Nouvelle Venue true table");
    }

    @Test
    void whatWasAgreedWaitsOnTheDeskOfWhoCarriesIt() {
        var path = make();
        begins("- interval '3 hours'");
        send(KEEPER, path + "/after", "decisions", "On ouvre un café.", "born", "Un besoin.", "version", "0");
        assertThat(send(COLLEAGUE, path + "/after", "decisions", "Autre", "version", "0"))
                .hasStatus(409);
        send(
                KEEPER,
                path + "/after/actions",
                "what",
                "Appeler la mairie",
                "carrier",
                COLLEAGUE.toString(),
                "due",
                today());
        assertThat(send(KEEPER, path + "/after/actions", "what", "Sans personne", "due", today()))
                .hasStatus(422)
                .bodyText()
                .contains("Dites qui le fait");
        assertThat(send(KEEPER, path + "/after/actions", "what", "x", "carrier", NOBODY.toString(), "due", today()))
                .hasStatus(422);

        assertThat(page(COLLEAGUE, "/desk")).bodyText().contains("Appeler la mairie");
        assertThat(page(KEEPER, "/desk")).bodyText().doesNotContain("Appeler la mairie");
        assertThat(page(KEEPER, path + "/after")).bodyText().contains("On ouvre un café.", "Cyd");

        var action = strings("select id::text from exchange.agreed_action").getFirst();
        var gesture = path + "/after/actions/" + action + "/done?done=true";
        assertThat(page(COLLEAGUE, "/desk")).bodyText().contains("action=\"" + gesture + "\"");
        assertThat(page(COLLEAGUE, gesture))
                .hasStatusOk()
                .bodyText()
                .contains("Appeler la mairie", "action=\"" + gesture + "\"", "C’est fait");
        assertThat(page(COLLEAGUE, "/desk")).bodyText().contains("Appeler la mairie");
        assertThat(send(COLLEAGUE, gesture, "_page", "/desk")).hasRedirectedUrl("/desk");
        assertThat(page(COLLEAGUE, gesture)).bodyText().contains("Ce n’est pas fait", "fait le ");
        assertThat(page(COLLEAGUE, "/desk")).bodyText().doesNotContain("Appeler la mairie");
    }

    @Test
    void thoseWhoCameAreThankedOnce() {
        var path = make();
        add(path, "Awa;Le Lien;awa@exemple.fr\nLuc;Cap;luc@exemple.fr");
        begins("- interval '3 hours'");
        var awa = strings("select id::text from exchange.guest where name = 'Awa'")
                .getFirst();
        send(KEEPER, path + "/came", "seen-" + awa, "none", "came-" + awa, "yes");
        send(KEEPER, path + "/after/thanks", "thanks", "Merci, voyez http://mal.exemple");
        send(KEEPER, path + "/after/thanks", "thanks", "Merci");

        assertThat(mails())
                .singleElement()
                .asString()
                .contains("awa@exemple.fr", "Merci, voyez")
                .doesNotContain("http://mal");
    }

    @Test
    void theTermThatWasToldIsKept() {
        var path = make();
        add(path, "Awa;Le Lien;awa@exemple.fr");
        database.sql("update exchange.guest set keep_until = (now() at time zone 'Europe/Paris')::date")
                .update();
        forgetGuests.forgetThoseWhoseTermHasCome();

        assertThat(strings("select name || coalesce(email, '') || structure from exchange.guest"))
                .containsExactly(OwnData.ERASED);
    }

    @Test
    void theDatabaseHoldsTheRules() {
        var path = make();
        add(path, "Awa;Le Lien;awa@exemple.fr");
        for (var broken : List.of(
                "update exchange.meeting set ends_at = starts_at",
                "update exchange.guest set answer = 'maybe'",
                "update exchange.guest set seated_at = 2",
                "update exchange.guest set heads = 21",
                "update exchange.meeting set own_form = 'Marche'",
                "update exchange.meeting set language = 'de'",
                "update exchange.meeting set commune = 'Redon'",
                "insert into exchange.guest (id, meeting, name, email, basis, keep_until, added_at) select gen_random_uuid(), meeting, 'Autre', email, basis, keep_until, added_at from exchange.guest")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> database.sql(broken).update())
                    .as(broken)
                    .isInstanceOfAny(
                            DataIntegrityViolationException.class,
                            org.springframework.jdbc.BadSqlGrammarException.class);
        }
    }

    @Test
    void guestsAreWrittenToAllAtOnceThoseWhoAreSilentOrThoseWhoCame() {
        var path = make();
        add(path, "Awa;Le Lien;awa@exemple.fr\nPaul;Le Port;paul@exemple.fr\nLéa;Le Bac;lea@exemple.fr\nSans;Rien");
        send(KEEPER, path + "/invite");
        database.sql(
                        "update exchange.guest set answer = 'yes', heads = 1, answered_by = 'team', answered_at = now() where name = 'Awa'")
                .update();
        database.sql("update exchange.guest set came = true, came_by = 'team' where name = 'Paul'")
                .update();
        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(page(KEEPER, path))
                .bodyText()
                .contains("Écrire aux 4 invités", "/letters/to/meeting-silent/" + id, "Écrire à qui est venu");

        assertThat(written("all", id)).contains("Awa", "Paul", "Léa", "Sans");
        assertThat(written("silent", id)).contains("Léa").doesNotContain("Awa", "Paul");
        assertThat(written("came", id)).contains("Paul").doesNotContain("Awa", "Léa");
        assertThat(send(ELSEWHERE, "/letters/to/meeting-all/" + id, "all", "true"))
                .hasStatus(403);
        database.sql("delete from notices.letter").update();
    }

    private String written(String group, String meeting) {
        var letter = send(COLLEAGUE, "/letters/to/meeting-" + group + "/" + meeting, "all", "true");
        assertThat(letter).hasStatus(302);
        return strings("""
                select string_agg(name, ', ') from notices.letter_reader where letter = '%s'
                """.formatted(Objects.requireNonNull(letter.getResponse().getRedirectedUrl())
                        .substring("/letters/".length())))
                .getFirst();
    }

    private String make(String... more) {
        var made = send(KEEPER, list, fields(more));
        assertThat(made).hasStatus(302);
        return Objects.requireNonNull(made.getResponse().getRedirectedUrl());
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    }

    /** The fields of a sound form, some of them otherwise. */
    private static String[] fields(String... more) {
        var all = new java.util.LinkedHashMap<String, String>();
        all.put("purpose", "Se rencontrer");
        all.put("kind", "breakfast");
        all.put("on", LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(30).toString());
        all.put("from", "08:30");
        all.put("until", "10:00");
        all.put("zone", "Europe/Paris");
        all.put("seenBy", "territory");
        all.put("language", "fr");
        for (var i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        var flat = new ArrayList<String>();
        all.forEach((name, value) -> {
            flat.add(name);
            flat.add(value);
        });
        return flat.toArray(String[]::new);
    }

    private void add(String path, String people) {
        assertThat(send(KEEPER, path + "/guests/list", "list", people, "basis", "public-task", "sure", "true"))
                .hasStatus(302);
    }

    /** Moves the meeting so that it began some time from now. */
    private void begins(String when) {
        database.sql("update exchange.meeting set starts_at = now() " + when + ", ends_at = now() " + when
                        + " + interval '1 hour'")
                .update();
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    private List<String> mails() {
        return strings("select recipient || ' ' || subject || ' ' || body from notices.mail");
    }

    private String link() {
        var found = Pattern.compile("/rsvp/[A-Za-z0-9_-]{43}").matcher(mails().getFirst());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
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
