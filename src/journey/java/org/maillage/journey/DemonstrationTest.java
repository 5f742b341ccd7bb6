package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A newcomer visits the demonstration edition in each role, by one click, on a desk and on a phone. */
@TestPropertySource(properties = "maillage.demonstration=open")
class DemonstrationTest extends Journey {

    private static final String EDITION = "/editions/parcours-d-exemple";

    @Test
    void aNewcomerVisitsTheDemonstrationInEachRole() {
        try (var newcomer = reader(1280)) {
            newcomer.opens("/sign-in").looks().keeps("demonstration-sign-in");
            plays(newcomer, "pilotage");
            newcomer.looks();
            visits(
                    newcomer,
                    List.of(
                            "/board",
                            "/cohorts",
                            "/sessions",
                            "/tasks",
                            "/feedback",
                            "/needs",
                            "/report",
                            "/report/preview",
                            "/report/1",
                            "/edit",
                            "/call/edit"));
            newcomer.opens(EDITION + "/board").keeps("demonstration-board");
            assertThat(newcomer.page().locator(".demonstration")).hasText("démonstration");
            newcomer.opens(EDITION + "/needs").page().locator(".rows a").first().click();
            newcomer.looksAnywhere().keeps("demonstration-interview");

            plays(newcomer, "animation");
            newcomer.opens(EDITION + "/sessions")
                    .page()
                    .locator(".timeline a")
                    .first()
                    .click();
            newcomer.looks().keeps("demonstration-session");

            plays(newcomer, "catalyseur");
            newcomer.looks().keeps("demonstration-desk");

            plays(newcomer, "équipe");
            newcomer.opens("/desk").looks().keeps("demonstration-week");
            assertThat(newcomer.page().locator(".proposal").first()).containsText("Ce que cela changerait");
            newcomer.opens("/needs").page().locator("a[href^='/unmet-needs/']").click();
            newcomer.looksAnywhere().keeps("demonstration-unmet");
            newcomer.opens("/search?q=exemple").looks().keeps("demonstration-directory");
            assertThat(newcomer.page().locator(".found")).containsText("(exemple)");
            newcomer.page().locator(".found a").first().click();
            newcomer.looks();
            newcomer.opens("/directory/teams").looks();

            plays(newcomer, "partenaire");
            newcomer.opens(EDITION + "/report").looks().keeps("demonstration-report");
        }
    }

    @Test
    void aCatalystVisitsItFromAPhoneInEnglish() {
        try (var phone = reader(360, Reader.withoutScripts())) {
            phone.opens("/sign-in?lang=en").seesNothingTooWide();
            plays(phone, "catalyst");
            phone.seesNothingTooWide().keeps("demonstration-desk-en");
            phone.opens(EDITION + "/sessions").seesNothingTooWide().keeps("demonstration-sessions-en");
            phone.opens(EDITION + "/cohorts").seesNothingTooWide().keeps("demonstration-companions-en");
            phone.opens(EDITION + "/tasks").seesNothingTooWide();
            phone.page().locator(".rows a").first().click();
            phone.seesNothingTooWide().keeps("demonstration-task-en");
            plays(phone, "lead");
            phone.opens(EDITION + "/board").seesNothingTooWide().keeps("demonstration-board-en");
            phone.opens(EDITION + "/template").seesNothingTooWide().keeps("demonstration-improve-en");
            phone.opens(EDITION + "/lessons").seesNothingTooWide();
            phone.opens(EDITION + "/needs").seesNothingTooWide().keeps("demonstration-needs-en");
            phone.opens(EDITION + "/report").seesNothingTooWide().keeps("demonstration-report-draft-en");
            phone.opens(EDITION + "/report/1").seesNothingTooWide().keeps("demonstration-report-version-en");
            phone.opens(EDITION + "/deeds").seesNothingTooWide().keeps("demonstration-deeds-en");
            phone.opens("/account").seesNothingTooWide().keeps("demonstration-account-en");
            phone.opens("/account/ways-in").seesNothingTooWide().keeps("demonstration-ways-in-en");
        }
    }

    private static void visits(Reader reader, List<String> pages) {
        pages.forEach(it -> reader.opens(EDITION + it).looks());
    }

    private static void plays(Reader reader, String role) {
        reader.opens("/sign-in")
                .page()
                .locator(".one-click form")
                .filter(new Locator.FilterOptions().setHasText(role))
                .getByRole(AriaRole.BUTTON)
                .first()
                .press("Enter");
    }
}
