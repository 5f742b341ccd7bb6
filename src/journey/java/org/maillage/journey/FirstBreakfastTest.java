package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.FirstRunAddress;
import org.maillage.support.Accounts;
import org.maillage.support.Directory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A team that has nothing yet goes from its first sign-in, with a list of forty rows as its catalyst has it, to the printed
 * list of a breakfast, led by what the pages say.
 */
class FirstBreakfastTest extends Journey {

    private static final int ROWS = 40;
    private static final List<String> FIRST =
            List.of("Awa", "Luc", "Nora", "Yann", "Gaëlle", "Éric", "Soizic", "Karim");
    private static final List<String> LAST = List.of("Traoré", "Le Bihan", "L’Hostis", "D’Hervé", "Prod’homme");
    private static final List<String> DOES = List.of(
            "Épicerie solidaire, asso",
            "menuisier, artisan seul",
            "Café associatif L’Étincelle",
            "Tiers-lieu La Filature",
            "jardins partagés, asso",
            "GAEC des Marais, maraîchers");

    /** So many clicks at most from the first sign-in to the list: what has to be found takes the minutes, not the typing. */
    private static final int MOST_CLICKS = 12;

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient database;

    private int clicks;

    @AfterEach
    void nothingStays() {
        database.sql("truncate exchange.meeting, exchange.need, exchange.cause, exchange.step cascade")
                .update();
        Directory.remove(database);
        Accounts.empty(database);
        database.sql("delete from directory.source where territory is not null").update();
    }

    @Test
    void aListOfFortyRowsBecomesThePrintedListOfABreakfast() throws IOException {
        try (var operator = reader(1280);
                var catalyst = reader(1280)) {
            formsATeam(operator);

            catalyst.opens(invitation());
            catalyst.page().getByLabel("Nom").fill("Annaïg L’Hostis");
            press(catalyst, "Accepter et entrer");
            catalyst.looksAnywhere().keeps("first-desk");
            follow(catalyst, "Commencez par votre liste");

            catalyst.looksAnywhere();
            catalyst.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload(
                            "Mes contacts.xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            list()));
            press(catalyst, "Voir ce que cela ferait");
            catalyst.looksAnywhere().keeps("list-columns");
            catalyst.page().locator("#source").fill("Mes contacts");
            catalyst.page().getByLabel("Intérêt légitime").check();
            press(catalyst, "Voir ce que cela ferait");
            assertThat(catalyst.page().locator("main")).containsText("nouvelles personnes");
            catalyst.looksAnywhere().keeps("list-preview");
            press(catalyst, "Appliquer");
            assertThat(catalyst.page().locator("main")).containsText("Le fichier est dans l’annuaire");
            catalyst.looksAnywhere();

            follow(catalyst, "Les inviter à une rencontre");
            catalyst.page().locator("#purpose").fill("Petit-déjeuner des voisins du port");
            catalyst.page().locator("#place").fill("La Filature");
            press(catalyst, "Enregistrer");
            catalyst.looksAnywhere();
            follow(catalyst, "Choisir qui inviter");
            assertThat(catalyst.page().locator("legend").first()).hasText("39 personnes rencontrées");
            for (var who : new String[] {"Awa Traoré", "Luc Traoré", "Nora Le Bihan"}) {
                catalyst.page()
                        .locator("label.choice")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + who + "\\s")))
                        .first()
                        .click();
            }
            catalyst.looksAnywhere().keeps("choose-guests");
            press(catalyst, "Inviter ceux qui sont cochés");
            assertThat(catalyst.page().locator(".flash")).containsText("3 personnes sont ajoutées");
            catalyst.looksAnywhere().keeps("guests-chosen");

            var print = catalyst.page().getByRole(AriaRole.LINK, named("Imprimer la liste à signer"));
            var printed = catalyst.page().request().get(site() + print.first().getAttribute("href"));
            clicks++;
            org.assertj.core.api.Assertions.assertThat(new String(printed.body(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            org.assertj.core.api.Assertions.assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);

            catalyst.opens("/directory/mine");
            follow(catalyst, "Personnes rencontrées");
            assertThat(catalyst.page().locator("main")).containsText("39 personnes");
            catalyst.looksAnywhere().keeps("people-met");
        }
    }

    /** Whoever runs the platform is led from a desk without anything to the first team. */
    private void formsATeam(Reader operator) {
        operator.opens(FirstRunAddress.of(platform));
        operator.page().getByLabel("Nom").fill("Bakari Diallo");
        operator.page().getByLabel("Adresse électronique").fill("bakari@example.org");
        press(operator, "Créer ce compte");
        operator.opens("/desk").looksAnywhere();
        follow(operator, "Formez la première équipe");
        operator.page().locator("main #q").fill("redon");
        press(operator, "Chercher");
        operator.page().locator("#email").fill("annaig@example.org");
        press(operator, "Inviter");
        assertThat(operator.page().locator(".flash")).containsText("annaig@example.org");
        clicks = 0;
    }

    private String invitation() {
        var body = database.sql("select body from notices.mail where recipient = 'annaig@example.org'")
                .query((row, number) -> row.getString(1))
                .single();
        var link = Pattern.compile("/invitations/\\S+").matcher(body);
        org.assertj.core.api.Assertions.assertThat(link.find()).as(body).isTrue();
        return link.group();
    }

    /** Rows as people type them: a title above, two rows the same, two numbers in a cell, gaps, « asso ». */
    private static byte[] list() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Essai", "1.0")) {
            var sheet = workbook.newWorksheet("Contacts");
            sheet.value(0, 0, "Mes contacts – Pays de Redon – à jour");
            sheet.range(0, 0, 0, 5).merge();
            row(sheet, 2, "Contact", "Mail", "Tél", "Ce qu’ils font", "Besoin", "Vu le");
            for (var i = 0; i < ROWS; i++) {
                // The last row is the first once more.
                var n = i % (ROWS - 1);
                row(
                        sheet,
                        i + 3,
                        FIRST.get(n % FIRST.size()) + " " + LAST.get(n / FIRST.size()),
                        n % 7 == 6 ? "" : "p" + n + "@example.org",
                        n % 5 == 4 ? "02 99 71 00 0%d / 06 12 34 56 0%d".formatted(n % 10, n % 10) : "",
                        DOES.get(n % DOES.size()),
                        n % 4 == 3 ? "une salle le samedi, n° " + n : "",
                        n % 2 == 0 ? "12/09/2026" : "oct 26");
            }
        }
        return file.toByteArray();
    }

    private static void row(org.dhatim.fastexcel.Worksheet sheet, int row, String... cells) {
        for (var column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private void press(Reader reader, String name) {
        clicks++;
        reader.page()
                .getByRole(AriaRole.BUTTON, named(name).setExact(true))
                .first()
                .click();
    }

    private void follow(Reader reader, String words) {
        clicks++;
        reader.page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
