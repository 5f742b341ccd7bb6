package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A newcomer sees what this is, finds his territory in three gestures, reads the archive, takes the note home. */
class NewcomerTest extends Journey {

    private static final Pattern REDON = Pattern.compile(".*/territories/epci/243500741\\?commune=35236");

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void findsHisTerritoryInThreeGestures(int width) {
        try (var reader = reader(width)) {
            reader.opens("/").looks().keeps("home");
            var search = reader.page().getByRole(AriaRole.COMBOBOX).first();

            search.click();
            search.pressSequentially("redon");
            reader.page().getByRole(AriaRole.OPTION).first().click();

            assertThat(reader.page()).hasURL(REDON);
            assertThat(reader.page().locator("h1")).hasText("Redon Agglomération");
            reader.looks().keeps("territory");
        }
    }

    @Test
    void findsItWithTheKeyboardAlone() {
        try (var reader = reader(1280)) {
            reader.opens("/territories").looks().keeps("find-territory");
            var search = reader.page().getByRole(AriaRole.COMBOBOX).first();

            search.focus();
            search.pressSequentially("St Brieuc");
            assertThat(reader.page().getByRole(AriaRole.OPTION).first()).isVisible();
            reader.looks().keeps("place-search");
            reader.page().keyboard().press("ArrowDown");
            reader.page().keyboard().press("Enter");

            assertThat(reader.page().locator("h1")).containsText("Saint-Brieuc");
        }
    }

    @Test
    void findsItWithoutScripts() {
        try (var reader = reader(360, Reader.withoutScripts())) {
            reader.opens("/territories");

            reader.page().locator("main input[name=q]").fill("35600");
            reader.page().locator("main input[name=q]").press("Enter");
            reader.keeps("place-results")
                    .page()
                    .locator("main")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Redon"))
                    .first()
                    .click();

            assertThat(reader.page()).hasURL(REDON);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void readsTheArchiveAndTakesTheNoteHome(int width) {
        try (var reader = reader(width)) {
            reader.opens("/");
            link(reader, "Découvrir").click();
            assertThat(reader.page()).hasURL(Pattern.compile(".*/editions/co-construction-territoriale-2018"));
            assertThat(reader.page().locator("main")).containsText("reconstitué");
            reader.looks().keeps("edition");

            var note = reader.page()
                    .context()
                    .request()
                    .get(site() + "/editions/co-construction-territoriale-2018/framing-note.pdf");
            org.assertj.core.api.Assertions.assertThat(
                            new String(note.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");

            reader.opens("/editions/co-construction-territoriale-2018/framing-note")
                    .looks()
                    .keeps("framing-note");
            reader.opens("/lessons").looks().keeps("lessons");
        }
    }

    @Test
    void switchesToEnglishAndStaysThere() {
        try (var reader = reader(1280)) {
            reader.opens("/editions/co-construction-territoriale-2018");
            reader.page().locator("header .language").click();
            assertThat(reader.page().locator("html")).hasAttribute("lang", "en");
            reader.looks().keeps("edition-en");

            reader.page().locator("header nav").getByText("Territories").click();
            assertThat(reader.page().locator("h1")).hasText("Find my territory");
            reader.looks();
        }
    }

    private static Locator link(Reader reader, String words) {
        return reader.page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first();
    }
}
