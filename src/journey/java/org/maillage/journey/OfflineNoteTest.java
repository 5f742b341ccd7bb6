package org.maillage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.FirstRunAddress;
import org.maillage.support.Accounts;
import org.maillage.support.Directory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A catalyst writes notes on a phone: with a network, in flight mode, while the answer is lost, and once signed out; each arrives once. */
class OfflineNoteTest extends Journey {

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nothingStays() {
        database.sql("truncate exchange.note").update();
        Directory.remove(database);
        Accounts.empty(database);
    }

    @Test
    void aNoteThatIsTypedInFlightModeArrivesOnce() {
        try (var catalyst = reader(360)) {
            var team = signIn(catalyst);
            var page = catalyst.page();
            catalyst.opens("/notes/offline").looks();
            catalyst.opens("/notes/new").looks().keeps("note-new");
            write(catalyst, "J’ai vu Marie Durand, je rappelle demain");
            assertThat(page.getByText("Avons-nous bien compris")).isVisible();
            catalyst.looks().keeps("note");
            catalyst.opens("/notes/of/" + team).looks().keeps("notes");
            catalyst.opens("/notes/of/" + team + "/paste");
            page.locator("[name=pasted]").fill("[12/03/2026 09:41:12] Paul: Il nous faut une salle");
            button(catalyst, "Ranger");
            catalyst.looks().keeps("note-paste");

            catalyst.opens("/notes/new");
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            page.context().setOffline(true);
            catalyst.opens("/notes/new");
            assertThat(page.locator(".closed-note")).containsText("Pas de réseau");
            write(catalyst, "Croisé Paul dans l’avion");
            assertThat(page.locator("[data-told]")).containsText("gardée sur cet appareil");
            assertThat(page.locator("[data-kept] li")).hasCount(1);
            catalyst.keeps("note-offline");
            assertThat(words()).hasSize(1);
            page.context().setOffline(false);
            assertThat(page.locator("[data-told]")).containsText("est partie");
            assertThat(page.locator("[data-kept] li")).hasCount(0);
            catalyst.opens("/notes/new");
            assertThat(words()).containsExactly("Croisé Paul dans l’avion", "J’ai vu Marie Durand, je rappelle demain");
            assertThat(keptPages(catalyst)).allMatch(it -> it.contains("/notes/offline") || it.contains("/assets/"));
        }
    }

    @Test
    void aLostAnswerAndAnEndedSessionLoseNothingAndDoubleNothing() {
        try (var catalyst = reader(360)) {
            signIn(catalyst);
            var page = catalyst.page();
            catalyst.opens("/notes/new");
            var lost = new AtomicInteger();
            page.route("**/notes/sent", route -> {
                if (lost.getAndIncrement() == 0) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            write(catalyst, "La réponse s’est perdue");
            assertThat(page.locator("[data-kept] li")).hasCount(1);
            assertThat(words()).hasSize(1);
            catalyst.opens("/notes/new");
            assertThat(page.locator("[data-told]")).containsText("est partie");
            assertThat(words()).hasSize(1);

            var cookies = page.context().cookies();
            page.context().clearCookies();
            write(catalyst, "La session est finie");
            assertThat(page.locator("[data-told]")).containsText("Connectez-vous");
            assertThat(page.locator("[data-kept] li")).hasCount(1);
            assertThat(words()).hasSize(1);
            page.context()
                    .addCookies(cookies.stream()
                            .map(it -> new com.microsoft.playwright.options.Cookie(it.name, it.value).setUrl(site()))
                            .toList());
            catalyst.opens("/notes/new");
            assertThat(page.locator("[data-told]")).containsText("est partie");
            assertThat(words()).containsExactly("La réponse s’est perdue", "La session est finie");
        }
    }

    private UUID signIn(Reader catalyst) {
        catalyst.opens(FirstRunAddress.of(platform));
        catalyst.page().getByLabel("Nom").fill("Annaïg L’Hostis");
        catalyst.page().getByLabel("Adresse électronique").fill("annaig@example.org");
        button(catalyst, "Créer ce compte");
        var territory = database.sql("select id from territory.territory where kind = 'epci' and code = '243500741'")
                .query(UUID.class)
                .single();
        database.sql("""
                insert into account.role (person, role, scope, about, granted_at)
                select id, 'team', :territory, 'Redon Agglomération', now() from account.person
                """).param("territory", territory).update();
        return territory;
    }

    private static void write(Reader catalyst, String words) {
        catalyst.page().locator("[name=words]").fill(words);
        button(catalyst, "Noter");
    }

    private static void button(Reader reader, String name) {
        reader.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(name)
                                .setExact(true))
                .click();
    }

    private List<String> words() {
        return database.sql("select words from exchange.note order by words")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The addresses of all that the worker keeps. */
    @SuppressWarnings("unchecked")
    private static List<String> keptPages(Reader reader) {
        return (List<String>) reader.page().evaluate("""
                async () => {
                  const all = [];
                  for (const name of await caches.keys())
                    for (const it of await (await caches.open(name)).keys()) all.push(it.url);
                  return all;
                }""");
    }
}
