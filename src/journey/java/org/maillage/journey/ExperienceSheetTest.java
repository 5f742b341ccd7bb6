package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A catalyst writes an experience sheet: from a text, together with somebody, and through a tunnel; others review it and report on it. */
@TestPropertySource(properties = "maillage.demonstration=open")
class ExperienceSheetTest extends Journey {

    private static final String TEXT = """
            Notre four commun

            Contexte
            Plus de boulanger au bourg.

            Recette
            Farine, eau, sel.
            """;

    @Test
    void aTextBecomesASheetThatItsWriterCompletes() {
        try (var writer = catalyst()) {
            writer.opens("/experience-sheets").looksAnywhere();
            writer.opens("/experience-sheets/new").looksAnywhere().keeps("sheet-new");
            writer.opens("/experience-sheets/new/text").looksAnywhere();
            bring(writer, "four.txt");
            writer.looksAnywhere().keeps("sheet-text");
            assertThat(writer.page().getByText("Plus de boulanger au bourg.")).isVisible();

            press(writer, "Garder comme brouillon");
            writer.looksAnywhere().keeps("sheet-edit");
            var path = writer.page().url().replaceFirst("^.*?(/experience-sheets/[^/]+)/.*$", "$1");
            for (var page : List.of("/draft", "/documents", "/writers", "/former/need")) {
                writer.opens(path + page).looks();
            }
            assertThat(writer.opens(path + "/draft").page().locator("#content")).containsText("Farine, eau, sel.");
        }
    }

    @Test
    void ofTwoWhoWriteOneSectionBothAreShownAndATunnelLosesNothing() {
        try (var one = catalyst();
                var other = catalyst()) {
            one.opens("/experience-sheets/new/text");
            bring(one, "tunnel.txt");
            press(one, "Garder comme brouillon");
            var page = one.page().url().replaceFirst("^.*?(/experience-sheets/[^/#]+/edit).*$", "$1") + "#need";
            one.opens(page);
            other.opens(page);

            one.page().locator("#words-need").fill("Le premier mot");
            saved(one);
            other.page().locator("#words-need").fill("Le second mot");
            assertThat(other.page().locator("#need .problem-note")).containsText("Le premier mot");
            assertThat(other.page().locator("#words-need")).hasValue("Le second mot");
            other.page().locator("#words-need").fill("Les deux mots");
            saved(other);

            other.page().context().setOffline(true);
            other.page().locator("#words-need").fill("Sous le tunnel");
            assertThat(other.page().locator("#need [data-saved]")).containsText("Pas de réseau");
            other.page().context().setOffline(false);
            saved(other);
            one.opens("/").opens(page);
            assertThat(one.page().locator("#words-need")).hasValue("Sous le tunnel");
        }
    }

    @Test
    void whoIsSignedOutInAnotherTabKeepsWhatTheyWriteUntilTheyAreBack() {
        try (var writer = catalyst()) {
            writer.opens("/experience-sheets/new/text");
            bring(writer, "retour.txt");
            press(writer, "Garder comme brouillon");
            var tab = writer.page().context().newPage();
            tab.navigate(site() + "/");
            tab.locator("form[action='/sign-out'] button").first().click();

            writer.page().locator("#words-pitch").fill("Sans compte");
            assertThat(writer.page().locator("#pitch [data-saved]")).containsText("plus connecté");
            tab.navigate(site() + "/sign-in");
            tab.locator(".one-click form")
                    .filter(new Locator.FilterOptions().setHasText("catalyseur"))
                    .getByRole(AriaRole.BUTTON)
                    .first()
                    .press("Enter");
            writer.page().locator("#words-pitch").fill("De nouveau là");
            assertThat(writer.page().locator("#pitch [data-saved]")).containsText("Enregistré");
        }
    }

    @Test
    void whoReviewsDecidesAndReportsDoesSoOnADeskAndAPhone() {
        var sheet = "/experience-sheets/une-cuisine-partagee-pour-l-aide-alimentaire";
        try (var lead = playing("pilotage")) {
            for (var page : List.of(
                    "/programmes/programme-d-exemple/circuit",
                    "/experience-sheets/le-comite-des-partenaires-qui-decide-vraiment/committee",
                    "/editions/parcours-d-exemple/report/preview",
                    "/findings/new",
                    "/findings/ceux-qui-relient-un-territoire-sont-souvent-deja-la",
                    "/experience-sheets/inspiring",
                    sheet + "/adapt",
                    sheet + "/reuse",
                    sheet + "/collect",
                    sheet + "/withdraw")) {
                lead.opens(page).looksAnywhere();
                assertThat(lead.page().locator("h1")).isVisible();
            }
            lead.opens("/experience-sheets").keeps("library");
            lead.opens("/findings/ceux-qui-relient-un-territoire-sont-souvent-deja-la")
                    .keeps("finding");
            lead.opens("/editions/parcours-d-exemple/report").looksAnywhere();
            lead.page().locator("#conclusion").fill("La suite s’écrit sans que l’on enregistre.");
            assertThat(lead.page().locator("[data-section=conclusion] [data-saved]"))
                    .containsText("Enregistré");
            lead.opens("/editions/parcours-d-exemple/report");
            assertThat(lead.page().locator("#conclusion")).hasValue("La suite s’écrit sans que l’on enregistre.");
        }
        try (var author = catalyst()) {
            author.opens(sheet)
                    .keeps("experience-sheet")
                    .opens(sheet + "/review")
                    .keeps("sheet-review");
            for (var page : List.of("/review", "/quotes", "/look-again", "/withdraw", "/documents")) {
                author.opens(sheet + page).looksAnywhere();
                assertThat(author.page().locator(".demonstration-note")).isVisible();
            }
        }
    }

    private Reader catalyst() {
        return playing("catalyseur");
    }

    /** Somebody of the demonstration, by words of their role. */
    private Reader playing(String role) {
        var reader = reader(1280).sitsAtTheMachine().opens("/sign-in");
        reader.page()
                .locator(".one-click form")
                .filter(new Locator.FilterOptions().setHasText(role))
                .getByRole(AriaRole.BUTTON)
                .first()
                .press("Enter");
        reader.page().waitForURL("**/desk");
        return reader;
    }

    private static void bring(Reader reader, String name) {
        reader.page()
                .locator("#file")
                .setInputFiles(new FilePayload(name, "text/plain", TEXT.getBytes(StandardCharsets.UTF_8)));
        press(reader, "Voir ce qu’il donne");
    }

    private static void press(Reader reader, String words) {
        reader.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .click();
    }

    private static void saved(Reader reader) {
        assertThat(reader.page().locator("#need [data-saved]")).containsText("Enregistré");
    }
}
