package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.FirstRunAddress;
import org.maillage.support.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An edition from its first day to the next one: a lead makes it and opens a call, a territory applies from a phone
 * without scripts and is accepted, its pair comes in, a session is held, a task handed in, feedback given.
 */
class EditionTest extends Journey {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nothingStays() {
        database.sql("delete from pathway.edition where programme is not null").update();
        database.sql("delete from programme.programme").update();
        Accounts.empty(database);
    }

    @Test
    void anEditionIsWalkedFromItsCallToTheNextOne() {
        try (var lead = reader(1280);
                var territory = reader(360, Reader.withoutScripts());
                var catalyst = reader(1280)) {
            var edition = aLeadPreparesAnEdition(lead);
            aTerritoryAppliesFromAPhone(territory, edition);
            theLeadChooses(lead, edition);
            thePairComesIn(lead, catalyst, edition);
            aSessionIsHeld(lead, catalyst, edition);
            aTaskIsHandedIn(lead, catalyst, edition);
            theEditionTeaches(lead, edition);
            theNextEditionStartsFromTheLast(lead, edition);
            editionsAreCompared(lead);
        }
    }

    private String aLeadPreparesAnEdition(Reader lead) {
        lead.opens(FirstRunAddress.of(platform));
        fill(lead, "Nom", "Annaïg L’Hostis");
        fill(lead, "Adresse électronique", "annaig@example.org");
        press(lead, "Créer ce compte");
        lead.opens("/programmes").looksAnywhere();
        follow(lead, "Créer un programme");
        fill(lead, "Nom du programme", "Territoires en lien");
        fill(lead, "Présentation", "Un parcours **entre pairs**.\n\n<script>alert(1)</script>");
        lead.looksAnywhere().keeps("programme-new");
        press(lead, "Enregistrer");
        assertThat(lead.page().locator("main")).containsText("entre pairs");
        lead.looksAnywhere().keeps("programme");

        follow(lead, "Préparer une édition");
        lead.looksAnywhere();
        lead.page().locator(".rows a").first().click();
        fill(lead, "Titre de l’édition", "Parcours de l’Ouest");
        fill(lead, "Territoires, au moins", "1");
        fill(lead, "Premier jour", today.plusDays(30).toString());
        fill(lead, "Dernier jour", today.plusMonths(9).toString());
        lead.looksAnywhere().keeps("edition-new");
        press(lead, "Créer l’édition");
        assertThat(lead.page().locator("main")).containsText("Publiez la note de cadrage");
        lead.looksAnywhere().keeps("board-draft");
        var edition = lead.page().url().replaceAll("^.*(/editions/[^/]+)/board$", "$1");

        follow(lead, "Écrire la note de cadrage");
        fill(lead, "Motifs", "Apprendre entre pairs.");
        lead.looksAnywhere().keeps("framing-note-edit");
        lead.page().locator("[name=sure]").check();
        press(lead, "Publier la version 1");
        follow(lead, "Écrire l’appel");
        fill(lead, "Dernier jour pour candidater", today.plusDays(20).toString());
        lead.looksAnywhere().keeps("call-edit");
        press(lead, "Enregistrer");
        moveOn(lead, "Ouvrir l’appel");
        assertThat(lead.page().locator(".flash")).containsText("sa page est publique");
        lead.opens("/").looksAnywhere().keeps("home-call");
        return edition;
    }

    private void aTerritoryAppliesFromAPhone(Reader territory, String edition) {
        territory.opens(edition + "/call").seesNothingTooWide().keeps("call");
        fill(territory, "Votre territoire", "Pays de Redon");
        fill(territory, "Adresse électronique", "awa@example.org");
        press(territory, "Commencer ma candidature");
        territory.seesNothingTooWide();
        fill(territory, "Structure porteuse", "Association des Trois Rivières");
        territory.page().getByLabel("Genre de structure").selectOption("association");
        fill(territory, "Première personne : prénom et nom", "Awa N’Diaye");
        fill(territory, "Anime le territoire depuis l’année", "2019");
        fill(territory, "Votre expérience d’animation du territoire", "Des cafés des acteurs, chaque mois.");
        fill(territory, "Motivations", "Ne plus être seule.");
        press(territory, "Enregistrer cette partie");
        fill(territory, "Chercher un lieu", "Redon");
        press(territory, "Chercher");
        territory.page().locator("button[formaction$='/communes']").first().press("Enter");
        territory
                .page()
                .getByLabel("Joindre un fichier")
                .setInputFiles(new FilePayload(
                        "disguised.pdf", "application/pdf", "<html>no</html>".getBytes(StandardCharsets.UTF_8)));
        press(territory, "Envoyer le fichier");
        assertThat(territory.page().locator(".field-problem")).containsText("n’est pas pris");
        territory
                .page()
                .getByLabel("Joindre un fichier")
                .setInputFiles(new FilePayload(
                        "bilan.txt", "text/plain", "Ce que nous avons fait.".getBytes(StandardCharsets.UTF_8)));
        press(territory, "Envoyer le fichier");
        assertThat(territory.page().locator("main")).containsText("bilan.txt");
        territory.seesNothingTooWide().keeps("application");
        press(territory, "Envoyer la candidature");
        assertThat(territory.page().locator(".flash")).containsText("est envoyée");
        territory.seesNothingTooWide();
    }

    private void theLeadChooses(Reader lead, String edition) {
        lead.opens(edition + "/board");
        moveOn(lead, "Clore l’appel et sélectionner");
        lead.opens(edition + "/applications");
        lead.page().getByLabel("Choisir Pays de Redon").check();
        press(lead, "Retenir ce choix");
        lead.looksAnywhere().keeps("selection");
        follow(lead, "Pays de Redon");
        lead.page().getByLabel("oui").first().check();
        press(lead, "Enregistrer");
        lead.looksAnywhere();
        follow(lead, "Accepter");
        lead.looksAnywhere().keeps("decision");
        press(lead, "Envoyer la réponse");
        lead.opens(edition + "/cohorts");
        fill(lead, "Nom de la promotion", "Promotion 1");
        press(lead, "Créer la promotion");
        lead.looksAnywhere();
        press(lead, "Faire entrer dans Promotion 1");
        lead.looksAnywhere().keeps("cohorts");
        lead.opens(edition + "/board");
        moveOn(lead, "Commencer le parcours");
        assertThat(lead.page().locator(".flash")).containsText("Le parcours commence");
    }

    private void thePairComesIn(Reader lead, Reader catalyst, String edition) {
        catalyst.opens(newestLink(lead, "/invitations/"));
        fill(catalyst, "Nom", "Awa N’Diaye");
        press(catalyst, "Accepter et entrer");
        assertThat(catalyst.page().locator("main")).containsText("Accepter la note de cadrage");
        catalyst.looksAnywhere().keeps("desk");
        follow(catalyst, "Accepter la note de cadrage");
        press(catalyst, "Nous acceptons la version 1");
        fill(catalyst, "Noter quelque chose", "Rencontrer le maire de *Redon*.");
        press(catalyst, "Noter");
        catalyst.looksAnywhere().keeps("place");
        follow(catalyst.opens("/desk"), "Ma promotion");
        catalyst.looksAnywhere().keeps("companions");
        lead.opens(edition + "/cohorts");
        follow(lead, "Pays de Redon");
        assertThat(lead.page().locator("main")).not().containsText("Rencontrer le maire");
        lead.looksAnywhere();
    }

    private void theDayIsRun(Reader lead) {
        follow(lead, "Animer la séance");
        assertThat(lead.page().locator("#clock")).containsText("Fin du déroulé à");
        fill(lead, "Ce qui se dit et se décide", "On commence par **les besoins**.");
        press(lead, "Étape précédente");
        assertThat(lead.page().locator("#clock")).containsText("Tour des territoires");
        press(lead, "Former les groupes");
        assertThat(lead.page().locator("main")).containsText("Ouvrez le code de présence");
        assertThat(lead.page().getByLabel("Ce qui se dit et se décide")).hasValue("On commence par **les besoins**.");
        lead.looksAnywhere().keeps("day");
        var day = lead.page().url().replaceAll("^https?://[^/]+|/day.*$", "");
        lead.opens(day + "/screen").looks().keeps("screen");
        assertThat(lead.page().locator(".day-qr")).isVisible();
        lead.opens(day + "/minutes").looksAnywhere().keeps("minutes");
        assertThat(lead.page().locator("main")).containsText("les besoins");
    }

    private void aSessionIsHeld(Reader lead, Reader catalyst, String edition) {
        lead.opens(edition + "/sessions").looksAnywhere().keeps("sessions");
        lead.page().locator(".timeline a").first().click();
        follow(lead, "Modifier la séance");
        fill(lead, "Jour", today.toString());
        fill(lead, "De", "00:05");
        fill(lead, "À", "23:55");
        fill(lead, "Lieu", "Redon, le Parallèle");
        fill(lead, "Déroulé", "20 Accueil\n40 Tour des territoires");
        lead.looksAnywhere();
        press(lead, "Enregistrer");
        press(lead, "Ouvrir un code de présence");
        var code = lead.page().locator(".room-code span").textContent();
        lead.looksAnywhere().keeps("session");
        theDayIsRun(lead);
        lead.opens(edition + "/board").looksAnywhere().keeps("board");

        catalyst.opens("/desk").looksAnywhere();
        catalyst.page().locator(".next a").first().click();
        fill(catalyst, "Code montré dans la salle", code);
        press(catalyst, "Je suis là");
        assertThat(catalyst.page().locator(".flash")).containsText("notée");
        database.sql("update programme.session set ends_at = now() + interval '5 minutes' where starts_at is not null")
                .update();
        catalyst.page().reload();
        catalyst.page().getByLabel("tout à fait").check();
        fill(catalyst, "Ce que je retiens", "On n’est pas seuls.");
        press(catalyst, "Envoyer sans mon nom");
        assertThat(catalyst.page().locator("main")).not().containsText("On n’est pas seuls.");
        catalyst.looksAnywhere().keeps("session-catalyst");
    }

    private void aTaskIsHandedIn(Reader lead, Reader catalyst, String edition) {
        lead.opens(edition + "/tasks").looksAnywhere();
        lead.page().locator(".rows a").first().click();
        var task = lead.page().url().replaceAll("^.*(/tasks/[^/]+)$", "$1");
        follow(lead, "Modifier ce travail d’intersession");
        fill(lead, "Échéance", today.plusDays(7).toString());
        press(lead, "Enregistrer");
        catalyst.opens(task);
        fill(catalyst, "Votre réponse", "Nous avons raconté la séance à l’équipe.");
        press(catalyst, "Partager");
        catalyst.looksAnywhere().keeps("task");
        lead.opens(task);
        assertThat(lead.page().locator("main")).containsText("raconté la séance");
        fill(lead, "Faire un retour", "Merci !");
        press(lead, "Envoyer le retour");
        lead.looksAnywhere();
        follow(catalyst.opens("/desk"), "Feuille de route");
        fill(catalyst, "Action", "Ouvrir un café des acteurs");
        fill(catalyst, "Qui la porte", "Awa");
        fill(catalyst, "Échéance", today.plusDays(30).toString());
        press(catalyst, "Ajouter l’action");
        catalyst.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Changer"))
                .first()
                .click();
        catalyst.looksAnywhere().keeps("roadmap");
        catalyst.opens("/desk");
        press(catalyst, "Créer mon adresse d’agenda");
        catalyst.looksAnywhere().keeps("desk-calendar");
    }

    private void theEditionTeaches(Reader lead, String edition) {
        lead.opens(edition + "/lessons").looksAnywhere();
        fill(lead, "En une phrase", "Les binômes tiennent mieux à deux");
        fill(lead, "Ce qu’il faut en retenir", "Seul, on renonce au deuxième mois.");
        press(lead, "Écrire cet enseignement");
        lead.looksAnywhere().keeps("lessons-edit");
        lead.opens(edition + "/sessions");
        lead.page().locator(".timeline a").first().click();
        follow(lead, "Modifier la séance");
        fill(lead, "Titre", "Se rencontrer");
        press(lead, "Enregistrer");
        follow(lead.opens(edition + "/board"), "Améliorer le modèle");
        lead.looksAnywhere().keeps("improve");
        fill(lead, "Ce que cette version apprend de l’édition", "On commence par se rencontrer.");
        // The session lies ahead: its change is taken over knowingly.
        lead.page().locator("[name=step]").first().check();
        lead.page().locator("[name=sure]").check();
        press(lead, "Publier la version 3");
        assertThat(lead.page().locator(".flash")).containsText("La version 3 est publiée");
        lead.looksAnywhere().keeps("template-difference");
        lead.opens(edition + "/deeds").looksAnywhere().keeps("deeds");
    }

    private void editionsAreCompared(Reader lead) {
        lead.opens("/programmes/territoires-en-lien/compare").looksAnywhere().keeps("compare");
    }

    private void theNextEditionStartsFromTheLast(Reader lead, String edition) {
        lead.opens(edition + "/board");
        follow(lead, "Clore le parcours");
        lead.looksAnywhere().keeps("close");
        moveOn(lead, "Clore le parcours");
        follow(lead, "Déclarer l’édition capitalisée");
        moveOn(lead, "Déclarer l’édition capitalisée");
        lead.opens(edition + "/board?lang=en").looksAnywhere().keeps("board-closed");
        lead.opens(edition + "/report?lang=fr").looksAnywhere().keeps("report");
        lead.opens("/programmes/territoires-en-lien");
        follow(lead, "Préparer une édition");
        lead.page().locator(".rows a").first().click();
        press(lead, "Créer l’édition");
        lead.opens(lead.page().url().replaceAll("^https?://[^/]+(.*)/board$", "$1/sessions"));
        assertThat(lead.page().locator(".timeline"))
                .containsText(String.valueOf(today.plusYears(1).getYear()));
    }

    private static void moveOn(Reader lead, String name) {
        lead.page().locator("input[name=sure]").check();
        press(lead, name);
    }

    private static void fill(Reader reader, String label, String words) {
        reader.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .fill(words);
    }

    private static void press(Reader reader, String name) {
        reader.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }

    private static void follow(Reader reader, String name) {
        reader.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** The link of the newest mail in the local mailbox. */
    private static String newestLink(Reader operator, String start) {
        operator.sitsAtTheMachine().opens("/mailbox");
        var link = operator.page().locator(".letter a").first().getAttribute("href");
        return link.substring(link.indexOf(start));
    }
}
