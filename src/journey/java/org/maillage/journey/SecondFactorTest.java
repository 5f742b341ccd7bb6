package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.FirstRunAddress;
import org.maillage.support.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An operator asks administrators for a second factor: they are led to it, and get on. */
@TestPropertySource(properties = "maillage.second-factor=administrators")
class SecondFactorTest extends Journey {

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nobodyStays() {
        Accounts.empty(database);
    }

    @Test
    void anAdministratorAddsAPasskeyAndGetsOn() {
        try (var ann = reader(360)) {
            begin(ann);
            ann.hasASafeForPasskeys();
            assertThat(ann.page().locator("h1")).hasText("Montrez une seconde fois que c’est vous");
            ann.looks().keeps("second-factor-begin");

            ann.opens("/account/people");
            ann.page().getByLabel("Nom de cette clé").fill("Mon téléphone");
            press(ann, "Ajouter une clé d’accès");
            assertThat(ann.page().locator("main")).containsText("Il manque votre clé d’accès");
            ann.looks().keeps("second-factor-passkey");
            press(ann, "Entrer avec une clé d’accès");

            assertThat(ann.page()).hasURL(Pattern.compile(".*/account/people"));
            assertThat(ann.page().locator("h1")).hasText("Personnes et invitations");
        }
    }

    @Test
    void anAdministratorWithoutScriptsChoosesAPassword() {
        try (var ann = reader(1280, Reader.withoutScripts())) {
            begin(ann);
            ann.page().getByLabel("Nouveau mot de passe").fill("girafe tramway cannelle vélodrome");
            press(ann, "Choisir ce mot de passe");
            assertThat(ann.page().locator("main")).containsText("Il manque votre mot de passe");
            ann.seesNothingTooWide().keeps("second-factor-password");
            ann.page()
                    .getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                    .fill("girafe");
            press(ann, "Confirmer");
            assertThat(ann.page().locator(".field-problem").first()).containsText("pas votre mot de passe");
            ann.page()
                    .getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                    .fill("girafe tramway cannelle vélodrome");
            press(ann, "Confirmer");

            assertThat(ann.page()).hasURL(Pattern.compile(".*/account/ways-in"));
            ann.opens("/account").seesNothingTooWide().keeps("account-signed-in-twice");
            press(ann, "Me déconnecter partout");
            assertThat(ann.page().locator(".flash")).containsText("déconnecté partout");
        }
    }

    private void begin(Reader ann) {
        ann.opens(FirstRunAddress.of(platform));
        ann.page().getByLabel("Nom").fill("Annaïg L’Hostis");
        ann.page().getByLabel("Adresse électronique").fill("annaig@example.org");
        press(ann, "Créer ce compte");
    }

    private static void press(Reader reader, String name) {
        reader.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
