package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** A catalyst goes through all pages of the co-development group of the demonstration, and types after a session. */
@TestPropertySource(properties = "maillage.demonstration=open")
class PeerGroupTest extends Journey {

    @ParameterizedTest
    @CsvSource({"1280, fr", "360, en"})
    void aCatalystWalksTheirGroup(int width, String language) {
        try (var reader = reader(width)) {
            reader.opens("/sign-in?lang=" + language);
            reader.page()
                    .locator(".one-click form")
                    .filter(new Locator.FilterOptions().setHasText("Awa Traoré"))
                    .getByRole(AriaRole.BUTTON)
                    .first()
                    .press("Enter");
            reader.opens("/peer-groups").keeps("peer-groups-" + language).looks();
            var group = path(reader, "main .rows a");
            reader.opens(group).keeps("peer-group-" + language).looks();
            for (var page : List.of(
                    "/topics/new",
                    "/members/new",
                    "/continue",
                    "/commitments",
                    "/sessions/1",
                    "/sessions/1/after",
                    "/sessions/2/after",
                    "/sessions/2/learning",
                    "/sessions/2/preparation",
                    "/sessions/3")) {
                reader.opens(group + page)
                        .keeps("peer-group" + page.replace('/', '-') + "-" + language)
                        .looks();
            }
            reader.opens("/peer-groups/learnings").looks();
            reader.opens("/peer-groups/new")
                    .keeps("peer-group-form-" + language)
                    .looks();
            reader.opens(group);
            reader.opens(path(reader, "a[href*='/syntheses/']")).looks();
            reader.opens(group + "/commitments");
            reader.opens(path(reader, "a[href*='/commitments/']")).looks();
            typesAfterASession(reader, group, "J’ai appris à " + width);
        }
    }

    /** What is typed is kept by itself; coming back, it is there. */
    private static void typesAfterASession(Reader reader, String group, String learnt) {
        var after = group + "/sessions/1/after";
        reader.opens(after);
        reader.page().locator("#learning").fill(learnt);
        var status = reader.page().locator("#after [role=status]");
        assertThat(status).not().isEmpty();
        reader.opens(after);
        assertThat(reader.page().locator("#learning")).hasValue(learnt);
        reader.page().locator("#learning").fill(learnt + " !");
        reader.page().locator("#after button[type=submit]").click();
        assertThat(reader.page().locator("#learning")).hasValue(learnt + " !");
    }

    private static String path(Reader reader, String link) {
        return reader.page().locator(link).first().getAttribute("href");
    }
}
