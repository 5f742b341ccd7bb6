package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * A catalyst of the demonstration hands a project over and gets it back, asks three others for their view, and drafts the
 * report of a year; those without an account answer on a phone, from a link.
 */
@TestPropertySource(properties = "maillage.demonstration=open")
class AlliancesTest extends Journey {

    private static final List<String> PAGES = List.of(
            "/alliances",
            "/partnerships",
            "/projects",
            "/handovers",
            "/conventions",
            "/operations",
            "/logbook",
            "/vigilance",
            "/third-places",
            "/evaluations",
            "/evaluations/views",
            "/models",
            "/fragilities",
            "/contribution-stories",
            "/funder-reports");

    /** Of these the first one is opened too. */
    private static final List<String> OPENED = List.of(
            "/alliances",
            "/projects",
            "/conventions",
            "/models",
            "/third-places",
            "/fragilities",
            "/contribution-stories");

    @Autowired
    JdbcClient database;

    @Test
    void aProjectIsDeclinedOnceThenTakenOverAndHandedBack() {
        try (var catalyst = reader(1280);
                var operator = reader(360)) {
            plays(catalyst);
            prepares(catalyst, "Énergies du Pays", "claire@example.org");
            catalyst.looks().keeps("handover-dossier");
            press(catalyst, "Proposer à l’opérateur");

            operator.opens(linkTo("claire@example.org")).looks().keeps("handover-link");
            var declining = formOf(operator, "Ne pas prendre le relais");
            declining.locator("textarea").fill("Trop loin de nos autres toits, cette année.");
            declining.getByRole(AriaRole.CHECKBOX).check();
            declining.getByRole(AriaRole.BUTTON).click();
            operator.looks();
            assertThat(operator.page().locator("main")).containsText("Merci d’avoir dit pourquoi");
            catalyst.opens("/handovers").looks();
            assertThat(catalyst.page().locator(".rows")).containsText("Refusé");

            prepares(catalyst, "Coopérative du Soleil d’Ouest", "yvon@example.org");
            press(catalyst, "Proposer à l’opérateur");
            var handover = path(catalyst);
            operator.opens(linkTo("yvon@example.org"));
            says(operator, "Poser une question", "Qui paie l’étude du toit de la mairie ?");
            catalyst.opens(handover);
            says(catalyst, "Répondre à l’opérateur", "La commune, c’est voté.");

            operator.opens(linkTo("yvon@example.org"));
            assertThat(operator.page().locator("main")).containsText("La commune, c’est voté.");
            operator.page().locator("#name").fill("Yvon L’Hostis");
            operator.page().locator("input[name=may][type=checkbox]").check();
            press(operator, "Prendre le relais");
            operator.looks().keeps("handover-accepted");
            says(operator, "Proposer des mots publics", "La coopérative équipe les toits des écoles.");
            catalyst.opens(handover).looks();
            press(catalyst, "J’accepte ces mots");
            catalyst.opens(handover + "/trace").looks();
            assertThat(catalyst.page().locator("main")).containsText("La coopérative équipe les toits des écoles.");

            operator.opens(linkTo("yvon@example.org"));
            says(operator, "Rendre le projet", "Trop peu de bras pour suivre le chantier.");
            catalyst.opens(handover).looksAnywhere().keeps("handover-back");
            assertThat(catalyst.page().locator("main")).containsText("il est de nouveau à l’équipe");
        }
    }

    @Test
    void threeOfDifferentProfilesAnswerOnAPhoneAndTheGapsComeFirst() {
        try (var catalyst = reader(1280);
                var phone = reader(360)) {
            plays(catalyst);
            catalyst.opens("/evaluations/views/new").looksAnywhere();
            catalyst.page().locator("#minimum").fill("3");
            press(catalyst, "Ouvrir");
            catalyst.looksAnywhere().keeps("crossed-view");
            var view = catalyst.page().url();

            var level = 1;
            for (var profile : List.of("Élus", "Associations", "Entreprises")) {
                catalyst.page().navigate(view);
                catalyst.page().locator("#profile").selectOption(new SelectOption().setLabel(profile));
                catalyst.page().locator("#number").fill("1");
                press(catalyst, "Faire des liens");
                catalyst.seesNothingTooWide();
                answers(phone, catalyst.page().locator("main ol li").innerText(), level++);
            }
            catalyst.page().navigate(view);
            catalyst.page()
                    .locator("form[action$='/close'] input[type=checkbox]")
                    .check();
            press(catalyst, "Clore et voir");
            assertThat(catalyst.page().locator("#gaps")).hasText("Les écarts d’abord");
            assertThat(catalyst.page().locator("main")).containsText("Entreprises");
            catalyst.looksAnywhere().keeps("gaps");
        }
    }

    private static void answers(Reader phone, String link, int level) {
        phone.page().navigate(link);
        phone.looks().keeps("crossed-view-answer");
        var groups = phone.page().locator("input[type=radio][value='" + level + "']");
        IntStream.range(0, groups.count()).forEach(it -> groups.nth(it).check());
        phone.page().locator("input[name=agrees][type=checkbox]").check();
        press(phone, "Envoyer");
        assertThat(phone.page().locator("main")).containsText("Merci.");
    }

    @Test
    void everyListAndItsFirstPageStandsBeforeAxe() {
        try (var catalyst = reader(1280);
                var phone = reader(360)) {
            plays(catalyst);
            for (var page : OPENED) {
                catalyst.opens(page).page().locator("main .rows a").first().click();
                catalyst.looks().keeps(page.substring(1) + "-one");
            }
            plays(phone);
            PAGES.forEach(page -> phone.opens(page).looks());
        }
    }

    @Test
    void theReportOfAYearIsDraftedFromTheRecordsCompletedAndFrozen() {
        try (var catalyst = reader(1280)) {
            plays(catalyst);
            catalyst.opens("/funder-reports/new").looks();
            catalyst.page().locator("#convention").selectOption(new SelectOption().setIndex(1));
            catalyst.page().locator("#title").fill("L’année du Pays");
            press(catalyst, "Faire le brouillon");
            catalyst.looksAnywhere().keeps("funder-report");
            assertThat(catalyst.page().locator("main")).containsText("à compléter");
            catalyst.page().locator("a[href*='/words/']").first().click();
            catalyst.looks();
            catalyst.page().locator("#words").fill("Nous avons commencé par écouter les bourgs.");
            press(catalyst, "Enregistrer");

            var path = path(catalyst);
            catalyst.page()
                    .locator("form[action$='/freeze'] input[type=checkbox]")
                    .check();
            press(catalyst, "Figer");
            assertThat(catalyst.page().locator("main")).containsText("Nous avons commencé par écouter les bourgs.");
            catalyst.looks().keeps("funder-report-frozen");
            org.assertj.core.api.Assertions.assertThat(begin(catalyst, path + "/report.pdf"))
                    .startsWith("%PDF-");
            org.assertj.core.api.Assertions.assertThat(begin(catalyst, path + "/report.odt"))
                    .startsWith("PK")
                    .contains("application/vnd.oasis.opendocument.text");
        }
    }

    private static String path(Reader reader) {
        return reader.page().url().replaceFirst("^http://[^/]+", "").replaceFirst("#.*", "");
    }

    private String begin(Reader reader, String path) {
        var body = reader.page().request().get(site() + path).body();
        return new String(body, 0, Math.min(100, body.length), StandardCharsets.ISO_8859_1);
    }

    private void prepares(Reader catalyst, String operator, String email) {
        catalyst.opens("/projects");
        catalyst.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Des toits d’école"))
                .click();
        catalyst.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Passer le relais"))
                .click();
        catalyst.looks();
        catalyst.page().locator("#keeps").fill("Que les écoles consomment ce que leur toit produit.");
        catalyst.page().locator("#operator").fill(operator);
        catalyst.page().locator("#contact").fill("Claire ou Yvon");
        catalyst.page().locator("#email").fill(email);
        press(catalyst, "Garder le dossier");
    }

    private String linkTo(String email) {
        var body = database.sql("""
                select body from notices.mail where recipient = :to and body like '%/handover/%' order by posted_at desc limit 1
                """).param("to", email).query(String.class).single();
        var link = Pattern.compile("/handover/[A-Za-z0-9_-]{43}").matcher(body);
        org.assertj.core.api.Assertions.assertThat(link.find()).as(body).isTrue();
        return link.group();
    }

    /** Types words into the form of this title, agrees to what it asks, and sends it. */
    private static void says(Reader reader, String title, String words) {
        var form = formOf(reader, title);
        form.locator("textarea").fill(words);
        var sure = form.getByRole(AriaRole.CHECKBOX);
        if (sure.count() > 0) {
            sure.check();
        }
        form.getByRole(AriaRole.BUTTON).click();
        reader.seesNothingTooWide();
    }

    private static Locator formOf(Reader reader, String title) {
        return reader.page()
                .locator("main form")
                .filter(new Locator.FilterOptions()
                        .setHas(reader.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(title)
                                                .setExact(true))));
    }

    private static void press(Reader reader, String words) {
        reader.page()
                .locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private static void plays(Reader reader) {
        reader.sitsAtTheMachine()
                .opens("/sign-in")
                .page()
                .locator(".one-click form")
                .filter(new Locator.FilterOptions().setHasText("catalyseur"))
                .getByRole(AriaRole.BUTTON)
                .first()
                .press("Enter");
        assertThat(reader.page().locator("h1")).isVisible();
    }
}
