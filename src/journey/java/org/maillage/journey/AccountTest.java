package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.FirstRunAddress;
import org.maillage.support.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An operator makes the first account and invites a colleague, who comes in from a phone and signs in again later. */
class AccountTest extends Journey {

    private static final Pattern ACCOUNT = Pattern.compile(".*/account");

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nobodyStays() {
        Accounts.empty(database);
    }

    @Test
    void anOperatorBeginsAndInvitesAColleagueWhoComesIn() {
        try (var operator = reader(1280);
                var colleague = reader(360, Reader.withoutScripts())) {
            operator.opens(FirstRunAddress.of(platform)).looks().keeps("first-run");
            operator.page().getByLabel("Nom").fill("Annaïg L’Hostis");
            operator.page().getByLabel("Adresse électronique").fill("annaig@example.org");
            press(operator, "Créer ce compte");
            assertThat(operator.page()).hasURL(ACCOUNT);
            assertThat(operator.page().locator(".flash")).containsText("administre la plateforme");
            operator.looks().keeps("account");

            operator.page()
                    .locator("main")
                    .getByText("Personnes et invitations")
                    .click();
            operator.page().getByLabel("Adresse électronique").fill("bakari@example.org");
            press(operator, "Inviter à administrer");
            operator.looks().keeps("people");

            colleague.opens(newestLink(operator, "/invitations/"));
            colleague.page().getByLabel("Nom").fill("Bakari Diallo");
            colleague.seesNothingTooWide().keeps("invitation");
            press(colleague, "Accepter et entrer");
            assertThat(colleague.page().locator("main")).containsText("Bienvenue, Bakari Diallo.");
            colleague.keeps("desk-empty").opens("/account").keeps("account");
            colleague.opens("/account/erase").seesNothingTooWide().keeps("erase");
            signOut(colleague);

            colleague.opens("/account").keeps("sign-in");
            colleague.page().locator("#email").fill("bakari@example.org");
            press(colleague, "Recevoir un lien");
            assertThat(colleague.page().locator("h1")).hasText("Regardez votre messagerie");
            colleague.keeps("sign-in-sent").opens(newestLink(operator, "/sign-in/open"));
            press(colleague, "Entrer dans mon compte");
            assertThat(colleague.page()).hasURL(ACCOUNT);
        }
    }

    @Test
    void anOperatorReadsWhatFailedAndHasItTriedAgain() {
        try (var operator = reader(360)) {
            operator.opens(FirstRunAddress.of(platform));
            operator.page().getByLabel("Nom").fill("Annaïg L’Hostis");
            operator.page().getByLabel("Adresse électronique").fill("annaig@example.org");
            press(operator, "Créer ce compte");
            database.sql("""
                    insert into notices.mail
                      (id, key, recipient, subject, body, posted_at, next_try_at, tries, given_up_at, failure)
                    values (gen_random_uuid(), 'k', 'bakari@example.org', 'Bonjour', 'words', now(), now(), 8, now(),
                      '451 4.3.0 Temporary failure')
                    """).update();
            database.sql("insert into jobs.failure values ('session.job.reminders', now(), 2, gen_random_uuid()::text)")
                    .update();

            database.sql("insert into programme.programme (id, slug, title, created_at)"
                            + " values (gen_random_uuid(), 'sans-pilotage', 'Un programme sans pilotage', now())")
                    .update();

            operator.opens("/desk").page().getByText("n’ont pas marché").click();
            operator.seesNothingTooWide().looks().keeps("upkeep");
            operator.page().getByLabel("Réessayer\u00a0: À bakari@example.org").click();

            assertThat(operator.page().locator(".flash")).containsText("Un nouvel essai");
            assertThat(operator.page().locator("main")).containsText("sera essayé de nouveau");
            operator.page()
                    .getByLabel("Adresse électronique de qui s’en occupera")
                    .fill("bakari@example.org");
            operator.page()
                    .getByLabel("Nommer quelqu’un\u00a0: pilotage du programme\u00a0: Un programme sans pilotage")
                    .click();
            assertThat(operator.page().locator("main")).containsText("déjà invité");
            operator.looks().keeps("upkeep-named");
        } finally {
            database.sql("delete from programme.programme where slug = 'sans-pilotage'")
                    .update();
            database.sql("delete from jobs.failure").update();
        }
    }

    @Test
    void somebodyAddsAPasskeyAndAPasswordAndComesInByEach() {
        try (var operator = reader(1280)) {
            operator.opens(FirstRunAddress.of(platform));
            operator.page().getByLabel("Nom").fill("Annaïg L’Hostis");
            operator.page().getByLabel("Adresse électronique").fill("annaig@example.org");
            press(operator, "Créer ce compte");
            operator.hasASafeForPasskeys();

            operator.opens("/account/ways-in").looks();
            operator.page().getByLabel("Nom de cette clé").fill("Téléphone d’Annaïg");
            press(operator, "Ajouter une clé d’accès");
            assertThat(operator.page().locator(".rows")).containsText("Téléphone d’Annaïg");
            operator.page().locator("#password").fill("girafe tramway cannelle vélodrome");
            press(operator, "Choisir ce mot de passe");
            assertThat(operator.page().locator(".flash")).containsText("enregistré");
            operator.looks().keeps("ways-in");

            operator.opens("/account/proof?back=/account/ways-in")
                    .looksAnywhere()
                    .keeps("proof");
            operator.page().locator("#password").fill("girafe tramway cannelle vélodrome");
            press(operator, "Confirmer");
            assertThat(operator.page()).hasURL(Pattern.compile(".*/account/ways-in"));
            operator.opens("/account").looksAnywhere().keeps("account-with-sign-ins");

            signOut(operator);
            operator.opens("/account");
            operator.looks().keeps("sign-in");
            operator.page().evaluate("""
                    () => fetch('/webauthn/authenticate/options', {method: 'POST',
                      headers: {'X-XSRF-TOKEN': document.querySelector('[name=_csrf]').value}})""");
            var session = cookie(operator, "SESSION");
            var word = cookie(operator, "XSRF-TOKEN");
            press(operator, "Entrer avec une clé d’accès");
            assertThat(operator.page()).hasURL(ACCOUNT);
            assertThat(operator.page().locator("main")).containsText("entre par clé d’accès");
            Assertions.assertThat(cookie(operator, "SESSION")).isNotEqualTo(session);
            Assertions.assertThat(cookie(operator, "XSRF-TOKEN")).isNotEqualTo(word);

            signOut(operator);
            operator.opens("/sign-in");
            operator.page().getByText("J’ai un mot de passe").click();
            operator.page().locator("#known-email").fill("annaig@example.org");
            operator.page().locator("#password").fill("girafe tramway");
            press(operator, "Entrer");
            operator.looks().keeps("sign-in-refused");
            operator.page().locator("#known-email").fill("annaig@example.org");
            operator.page().locator("#password").fill("girafe tramway cannelle vélodrome");
            press(operator, "Entrer");
            assertThat(operator.page()).hasURL(Pattern.compile(".*/desk"));
        }
    }

    private static String cookie(Reader reader, String name) {
        return reader.page().context().cookies().stream()
                .filter(it -> it.name.equals(name))
                .map(it -> it.value)
                .findFirst()
                .orElseThrow();
    }

    private static void signOut(Reader reader) {
        reader.opens("/account");
        // On a telephone the way out stands in the menu.
        if (reader.page().locator(".menu-button").isVisible()) {
            press(reader, "Menu");
        }
        press(reader, "Se déconnecter");
    }

    private static void press(Reader reader, String name) {
        reader.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(name)
                                .setExact(true))
                .click();
    }

    /** The link of the newest mail in the local mailbox. */
    private static String newestLink(Reader operator, String start) {
        operator.sitsAtTheMachine().opens("/mailbox").looks().keeps("mailbox");
        var link = operator.page().locator(".letter a").first().getAttribute("href");
        return link.substring(link.indexOf(start));
    }
}
