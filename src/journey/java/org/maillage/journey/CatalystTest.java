package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.FirstRunAddress;
import org.maillage.support.Accounts;
import org.maillage.support.Directory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A catalyst with a phone: a need heard at a market becomes a match and an introduction, once asked and once made aloud; a
 * breakfast is held, from its invitation to who met whom.
 */
class CatalystTest extends Journey {

    private static final String MAP = """
            {"connections": [{"from": "L’épicerie solidaire", "to": "La menuiserie", "type": "co-organises"}]}
            """;

    private static final String NEED = "Un véhicule pour aller chercher les invendus";

    private static final String GUESTS = """
            Nom;Structure;Mail
            Awa Traoré;Le Lien;awa@example.org
            Luc Morin;Cap;luc@example.org
            Nora Petit;La Filature;pas une adresse
            """;

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient database;

    private UUID territory;

    @BeforeEach
    void findTheTerritory() {
        territory = database.sql("select id from territory.territory where kind = 'epci' and code = '243500741'")
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate network.introduction, network.introduction_count, exchange.meeting cascade")
                .update();
        database.sql("truncate network.tie, network.attribution, network.kumu_file, network.roster cascade")
                .update();
        database.sql("truncate exchange.need, exchange.new_match, exchange.cause, exchange.step cascade")
                .update();
        Directory.remove(database);
        Accounts.empty(database);
        database.sql("delete from directory.source where territory is not null").update();
    }

    @Test
    void aNeedHeardAtAMarketBecomesAnIntroductionAskedAndAnotherMadeAloud() {
        try (var catalyst = reader(360);
                var party = reader(360, Reader.withoutScripts())) {
            joins(catalyst);
            var asker = actor(catalyst, "L’épicerie solidaire", "epicerie@example.org");
            var helper = actor(catalyst, "La menuiserie", "menuiserie@example.org");

            catalyst.opens("/needs/teams/" + territory).looks();
            notes(catalyst, "offer", "Une camionnette prêtée le mardi", helper);
            notes(catalyst, "need", NEED, asker);
            catalyst.looks().keeps("need");
            catalyst.page().getByText("Chercher ce qui peut y répondre").click();
            catalyst.page().locator("details").first().click();
            catalyst.looks().keeps("matches");

            catalyst.page()
                    .getByRole(AriaRole.BUTTON, named("Les mettre en relation"))
                    .first()
                    .click();
            catalyst.looks().keeps("introduction-asked");
            assertThat(catalyst.page().locator("#reason")).hasValue(NEED);
            press(catalyst, "Demander à la première");
            assertThat(catalyst.page().locator(".flash")).containsText("envoyé à la première");
            catalyst.looks();
            for (var email : new String[] {"epicerie@example.org", "menuiserie@example.org"}) {
                party.opens(linkTo(email)).seesNothingTooWide().keeps("consent");
                press(party, "Oui, volontiers");
                party.seesNothingTooWide();
            }
            catalyst.opens("/introductions").looks();
            assertThat(catalyst.page().locator(".rows")).containsText("Mis en relation");
            catalyst.page().locator(".rows a").first().click();
            catalyst.looks();
            catalyst.opens("/introducers").looks();

            catalyst.opens("/introductions/new?kind=aloud").looks();
            catalyst.page().locator("#reason").fill("Un coup de main au marché");
            catalyst.page().locator("#q").fill("menuiserie");
            press(catalyst, "Chercher");
            catalyst.looks();
            catalyst.page().locator("button[name=pick]").click();
            assertThat(catalyst.page().locator("#reason")).hasValue("Un coup de main au marché");
            catalyst.page().locator("#secondName").fill("Bertille du marché");
            catalyst.page().locator("#agreed").check();
            press(catalyst, "Noter");
            assertThat(catalyst.page().locator(".flash")).containsText("C’est noté");
            catalyst.looks().keeps("introduction");
            catalyst.page().locator("button[name=outcome]").first().click();
            catalyst.looks();
            catalyst.opens("/network/teams/" + territory).looks();
            catalyst.opens("/network/teams/" + territory + "/ties/new").looks();
            readsAFileOfKumu(catalyst);
            printsALinkOfARoster(catalyst);
        }
    }

    private void readsAFileOfKumu(Reader catalyst) {
        catalyst.opens("/network/teams/" + territory + "/ties/files").looks();
        catalyst.page()
                .locator("#file")
                .setInputFiles(new FilePayload("carte.json", "application/json", MAP.getBytes(StandardCharsets.UTF_8)));
        press(catalyst, "Regarder ce fichier");
        assertThat(catalyst.page().locator("main")).containsText("Un lien nouveau");
        catalyst.looks().keeps("kumu");
        press(catalyst, "Garder les liens nouveaux");
        assertThat(catalyst.page().locator(".flash")).containsText("Un lien est ajouté");
        catalyst.looks();
        catalyst.opens("/network/teams/" + territory).looks().keeps("network");
    }

    private void printsALinkOfARoster(Reader catalyst) {
        catalyst.opens("/network/teams/" + territory + "/rosters").looks();
        catalyst.page().locator("#name").fill("Le marché");
        press(catalyst, "Commencer une liste");
        catalyst.page().locator("#typed").fill("Zoé du marché");
        press(catalyst, "Ajouter");
        catalyst.looks().keeps("roster");
        press(catalyst, "Imprimer ces liens");
        assertThat(catalyst.page().locator("main")).containsText("Zoé du marché");
        catalyst.looks().keeps("roster-link");
    }

    @Test
    void aBreakfastIsHeldFromItsInvitationToWhoMetWhom() {
        try (var catalyst = reader(360);
                var guest = reader(360, Reader.withoutScripts());
                var table = reader(360)) {
            joins(catalyst);
            catalyst.opens("/meetings/of/" + territory).looks();
            catalyst.page().getByText("Nouvelle rencontre").click();
            catalyst.looks();
            catalyst.page().locator("#purpose").fill("Se connaître entre voisins du port");
            catalyst.page().locator("#place").fill("La Cantine");
            catalyst.page().locator("#commune").fill("Redon (35236)");
            catalyst.page().locator("#meal").check();
            press(catalyst, "Enregistrer");
            catalyst.looks();
            var meeting = catalyst.page().url().replaceFirst("^http://[^/]+", "");

            catalyst.opens(meeting + "/guests").looks();
            catalyst.page().locator("#list").fill(GUESTS);
            catalyst.page().locator("input[name=basis]").first().check();
            press(catalyst, "Lire la liste");
            assertThat(catalyst.page().locator("main")).containsText("pas une adresse");
            catalyst.looks().keeps("guests-read");
            press(catalyst, "Ajouter ceux qui sont cochés");
            catalyst.looks();
            press(catalyst, "Envoyer 2 invitations");

            guest.opens(linkTo("awa@example.org")).seesNothingTooWide();
            guest.page().locator("input[name=answer]").first().check();
            guest.page().locator("#heads").fill("2");
            press(guest, "Répondre");
            assertThat(guest.page().locator(".flash")).containsText("on vous attend");
            guest.keeps("rsvp");
            catalyst.opens(meeting).looks().keeps("meeting");
            var list = catalyst.page().request().get(site() + meeting + "/list.pdf");
            org.assertj.core.api.Assertions.assertThat(list.headers().get("content-type"))
                    .isEqualTo("application/pdf");

            begins(meeting);
            table.opens(tableOf(meeting)).looks();
            table.page().locator("#name").fill("Zoé de passage");
            press(table, "Je suis là");
            table.looks();
            catalyst.opens(meeting + "/came").looks();
            press(catalyst, "Tous les autres sont venus");
            catalyst.looks().keeps("came");
            catalyst.opens(meeting + "/met").looks();
            for (var it : catalyst.page().locator("input[name^=table-]").all()) {
                it.fill("1");
            }
            press(catalyst, "Enregistrer");
            assertThat(catalyst.page().locator("main")).containsText("6 paires se sont rencontrées");
            catalyst.looks().keeps("met");
            catalyst.opens(meeting + "/after").looks();
            catalyst.opens("/meetings/of/" + territory).looksAnywhere();
        }
    }

    /** Makes the first account, and is of the team of Redon by it. */
    private void joins(Reader catalyst) {
        catalyst.opens(FirstRunAddress.of(platform));
        catalyst.page().getByLabel("Nom").fill("Annaïg L’Hostis");
        catalyst.page().getByLabel("Adresse électronique").fill("annaig@example.org");
        press(catalyst, "Créer ce compte");
        database.sql("""
                insert into account.role (person, role, scope, about, granted_at)
                select id, 'team', :territory, 'Redon Agglomération', now() from account.person
                """).param("territory", territory).update();
    }

    private UUID actor(Reader catalyst, String name, String email) {
        var id = new Directory(database).organisation(name, Directory.REDON, true, "territory");
        new Directory(database).set(id, "email", email);
        catalyst.opens("/directory/" + id).looks();
        return id;
    }

    private void notes(Reader catalyst, String kind, String words, UUID actor) {
        catalyst.opens("/needs/teams/" + territory + "/new");
        catalyst.page().locator("input[name=kind][value=" + kind + "]").check();
        catalyst.page().locator("#words").fill(words);
        catalyst.page().locator("#actor").fill(actor.toString());
        catalyst.page().locator("#commune").fill("Redon (35236)");
        catalyst.looks();
        press(catalyst, "Enregistrer");
    }

    /** The link of the last mail to somebody. */
    private String linkTo(String email) {
        var body = database.sql(
                        "select body from notices.mail where recipient = :email order by posted_at desc limit 1")
                .param("email", email)
                .query((row, number) -> row.getString(1))
                .single();
        var link = Pattern.compile("/(introduction|rsvp)/\\S+").matcher(body);
        org.assertj.core.api.Assertions.assertThat(link.find()).as(body).isTrue();
        return link.group();
    }

    private void begins(String meeting) {
        database.sql("""
                update exchange.meeting
                set starts_at = now() - interval '5 minutes', ends_at = now() + interval '1 hour'
                where id = cast(:id as uuid)
                """).param("id", meeting.substring("/meetings/".length())).update();
    }

    private String tableOf(String meeting) {
        return "/at-the-table/"
                + database.sql("select door from exchange.meeting where id = cast(:id as uuid)")
                        .param("id", meeting.substring("/meetings/".length()))
                        .query((row, number) -> row.getString("door"))
                        .single();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator button(Reader reader, String name) {
        return reader.page().getByRole(AriaRole.BUTTON, named(name).setExact(true));
    }

    private static void press(Reader reader, String name) {
        button(reader, name).click();
    }
}
