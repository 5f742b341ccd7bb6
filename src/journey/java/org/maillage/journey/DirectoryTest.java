package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.FirstRunAddress;
import org.maillage.search.index.IndexNow;
import org.maillage.support.Accounts;
import org.maillage.support.Directory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A catalyst fills the directory of the territory: by hand, from a spreadsheet; makes one of two sheets; asks an actor, who
 * answers from a phone; finds everybody on a map, and shows them on a public page.
 */
class DirectoryTest extends Journey {

    private static final String TABLE = """
            Nom;Commune;Thématiques;Latitude;Longitude;Courriel
            Épicerie Le Lien;Redon;Alimentation et agriculture;47,6517;-2,0843;
            Vélo Vilaine;Redon;Mobilités;47,6480;-2,0900;velo@example.org
            La Fabrique du Canal;Saint-Nicolas-de-Redon;Numérique;47,6466;-2,0670;fabrique@example.org
            ;Redon;;;;
            """;

    /** Where HTML is made of names, this one takes every reader elsewhere. */
    private static final String TAG = "<meta http-equiv=\"refresh\" content=\"0;url=/about\">";

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        Accounts.empty(database);
        database.sql("delete from directory.source where territory is not null").update();
    }

    @Test
    void aDirectoryIsFilledKeptTrueSearchedAndShown() {
        try (var catalyst = reader(1280);
                var actor = reader(360, Reader.withoutScripts())) {
            catalyst.opens(FirstRunAddress.of(platform));
            catalyst.page().getByLabel("Nom").fill("Annaïg L’Hostis");
            catalyst.page().getByLabel("Adresse électronique").fill("annaig@example.org");
            press(catalyst, "Créer ce compte");
            var team = "/directory/teams/" + joinsTheTeam();

            catalyst.opens("/directory/new").looks();
            catalyst.page().evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
            catalyst.page().locator("#name").fill("L’Épicerie Le Lien");
            catalyst.page().locator("#commune").fill("Redon (35236)");
            catalyst.page().locator("#description").fill("Une épicerie où chacun paie selon ses moyens.");
            catalyst.page().locator("#visibility").selectOption("public");
            catalyst.page().locator("#presentation_visibility").selectOption("public");
            press(catalyst, "Enregistrer");
            catalyst.looksAnywhere().keeps("sheet");

            catalyst.opens("/directory/imports").looksAnywhere().keeps("imports");
            catalyst.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("acteurs.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
            catalyst.page().locator("#visibility").selectOption("public");
            press(catalyst, "Voir ce que cela ferait");
            catalyst.looksAnywhere();
            catalyst.page().locator("#source").fill("Tableau de la maison des associations");
            catalyst.page().locator("#visibility").selectOption("public");
            catalyst.keeps("import-mapping");
            press(catalyst, "Voir ce que cela ferait");
            assertThat(button(catalyst, "Appliquer")).isVisible();
            catalyst.looksAnywhere().keeps("import-preview");
            press(catalyst, "Appliquer");
            assertThat(button(catalyst, "Annuler cet import")).isVisible();
            catalyst.looks();

            catalyst.opens("/directory/duplicates").looksAnywhere();
            catalyst.page().getByText("Comparer").first().click();
            catalyst.looksAnywhere().keeps("merge");
            press(catalyst, "Fusionner");
            assertThat(catalyst.page().locator(".flash")).containsText("n’en font plus qu’une");

            catalyst.opens(team + "/sheets").looksAnywhere().keeps("tick");
            catalyst.page().locator("[name=all]").check();
            press(catalyst, "Choisir ce qui change");
            catalyst.page().locator("#themeAdded").selectOption("mobility");
            press(catalyst, "Voir ce que cela change");
            catalyst.looksAnywhere().keeps("ticked");
            press(catalyst, "Appliquer");
            assertThat(button(catalyst, "Annuler ce changement")).isVisible();
            catalyst.looks();
            catalyst.opens(team + "/untold").looksAnywhere();

            catalyst.opens(team).looksAnywhere().keeps("team");
            catalyst.opens(team + "/freshness").looksAnywhere().keeps("freshness");
            catalyst.page().locator("[name=sure]").check();
            press(catalyst, "Envoyer");
            assertThat(catalyst.page().locator(".flash")).containsText("2 courriels");

            catalyst.sitsAtTheMachine().opens("/mailbox");
            var link = catalyst.page().locator(".letter a").first().getAttribute("href");
            actor.opens(link.substring(link.indexOf("/sheet/")))
                    .seesNothingTooWide()
                    .keeps("own-sheet");
            press(actor, "Tout est toujours vrai");
            assertThat(actor.page().locator(".flash")).containsText("à jour pour un an");
            actor.page().locator("#description").fill("Nous avons changé d’horaires.");
            press(actor, "Envoyer les corrections");
            assertThat(actor.page().locator(".flash")).containsText("regarde vos corrections");
            catalyst.opens(team + "/freshness").looks();
            press(catalyst, "Reprendre");
            catalyst.opens(link.substring(link.indexOf("/sheet/"))).looks();

            catalyst.opens("/search?where=Redon (35236)&km=20");
            assertThat(catalyst.page().locator(".search-total")).containsText("3 réponses");
            assertThat(catalyst.page().locator("#map .leaflet-interactive").first())
                    .isVisible();
            catalyst.looksAnywhere().keeps("search");
            press(catalyst, "Garder");
            catalyst.looksAnywhere();

            actor.opens("/search?q=velo").seesNothingTooWide().keeps("search");
            actor.opens("/actors/epci/243500741").seesNothingTooWide().keeps("actors");
            catalyst.opens("/actors/epci/243500741").looksAnywhere().keeps("actors");

            calledAsATag("Vélo Vilaine");
            findsTheTagToBeAName(catalyst, "/search?where=Redon (35236)&km=20");
            findsTheTagToBeAName(catalyst, "/embed/epci/243500741");
        }
    }

    private void calledAsATag(String name) {
        var id = database.sql(
                        "update directory.organisation set name = :tag, latitude = 47.75, longitude = -2.05 where name = :name returning id")
                .param("tag", TAG)
                .param("name", name)
                .query(UUID.class)
                .single();
        IndexNow.changed(platform, List.of(id));
    }

    private static void findsTheTagToBeAName(Reader reader, String path) {
        reader.opens(path);
        var spot = reader.page().locator("#map path[aria-label^='<meta']");
        spot.focus();
        assertThat(reader.page().locator(".leaflet-tooltip")).hasText(TAG);
        spot.press("Enter");
        assertThat(reader.page().locator(".leaflet-popup-content")).hasText(TAG);
        assertThat(reader.page().locator("body meta")).hasCount(0);
    }

    private UUID joinsTheTeam() {
        var territory = database.sql("select id from territory.territory where kind = 'epci' and code = '243500741'")
                .query(UUID.class)
                .single();
        database.sql("""
                insert into account.role (person, role, scope, about, granted_at)
                select id, 'team', :territory, 'Redon Agglomération', now() from account.person
                """).param("territory", territory).update();
        return territory;
    }

    private static com.microsoft.playwright.Locator button(Reader reader, String name) {
        return reader.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Reader reader, String name) {
        button(reader, name).click();
    }
}
