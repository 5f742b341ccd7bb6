package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A co-development session of the demonstration: led from the wall, followed on a phone, cut off and back. */
@TestPropertySource(properties = "maillage.demonstration=open")
class RoomTest extends Journey {

    @Test
    void aSessionIsLedFromTheWallAndFollowedOnAPhoneThatLosesTheNetwork() {
        try (var wall = reader(1280);
                var phone = reader(360)) {
            plays(wall, "animation");
            var session = thirdSession(wall);
            wall.looks();
            wall.opens(session + "/plan").looks();
            wall.page().locator("#atDistance").check();
            send(wall, "Enregistrer");
            wall.opens(session + "/room").looks();

            plays(phone, "catalyseur");
            phone.opens(session).looks().opens(session + "/room").looks();
            send(wall, "Commencer la séance");
            assertThat(phone.page().locator("#step")).hasText("Ouverture");
            phone.looks();
            phone.page().locator("#note-words").fill("Depuis quand");

            // Without a network for a while, in which the session moves on twice.
            phone.page().context().setOffline(true);
            phone.page().locator("#note-words").pressSequentially(" exactement ?");
            assertThat(phone.page().locator("#lost")).isVisible();
            wall.page().locator("#move-next").click();
            assertThat(wall.page().locator("#step")).hasText("Exposé");
            wall.page().locator("#move-next").click();
            assertThat(wall.page().locator("#step")).hasText("Clarification");
            wall.looks();
            phone.page().context().setOffline(false);
            assertThat(phone.page().locator("#step")).hasText("Clarification");
            assertThat(phone.page().locator("#note-words")).hasValue("Depuis quand exactement ?");

            phone.page().locator("#note-send").click();
            assertThat(wall.page().locator("#said")).containsText("Depuis quand exactement ?");
            assertThat(phone.page().locator("#note-words")).hasValue("");
            phone.page().locator("#hand").click();
            assertThat(wall.page().locator("#word ol li")).hasCount(1);
            wall.page().locator("#word ol button").click();
            assertThat(phone.page().locator("#hand-done")).isVisible();
            wall.keeps("room").page().locator("#presence summary").click();
            assertThat(wall.page().locator("#presence-send")).isVisible();
            wall.looksAnywhere();
            // On a browser that has no network to complain of.
            try (var other = reader(360)) {
                plays(other, "catalyseur");
                other.opens(session + "/room").looks();
            }
            wall.page().locator("#move-pause").click();
            assertThat(phone.page().locator("#clock")).containsText("En pause");
        }
    }

    @Test
    void withoutScriptsTheRoomIsAPageOfForms() {
        try (var wall = reader(1280, Reader.withoutScripts())) {
            plays(wall, "animation");
            wall.opens(thirdSession(wall).replace("/sessions/3", "/sessions/4") + "/room")
                    .seesNothingTooWide();
            send(wall, "Commencer la séance");
            assertThat(wall.page().locator("#step")).hasText("Ouverture");
            wall.page().locator("#move-next").click();
            assertThat(wall.page().locator("#step")).hasText("Exposé");
            wall.page().locator("#move-back").click();
            assertThat(wall.page().locator("#step")).hasText("Ouverture");
        }
    }

    private static String thirdSession(Reader reader) {
        reader.opens("/peer-groups")
                .page()
                .locator("main .rows a, main li a")
                .first()
                .click();
        var link = reader.page().locator("a[href$='/sessions/3']").getAttribute("href");
        reader.opens(link);
        return link;
    }

    private static void send(Reader reader, String words) {
        reader.page()
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private static void plays(Reader reader, String role) {
        reader.sitsAtTheMachine()
                .opens("/sign-in")
                .page()
                .locator(".one-click form")
                .filter(new Locator.FilterOptions().setHasText(role))
                .getByRole(AriaRole.BUTTON)
                .first()
                .press("Enter");
        assertThat(reader.page().locator("h1")).isVisible();
    }
}
