package org.maillage.directory.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Visitors suggest actors and signal errors; the team looks first, and answers. */
@PlatformTest
class SuggestionPagesTest {

    private static final String QUEUE = "/directory/suggestions";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate directory.suggestion, account.throttle, search.change")
                .update();
        Directory.remove(database);
    }

    @Test
    void anActorThatIsMissingIsSeenByItsTeamAloneAndBecomesASheetOfTheirs() {
        assertThat(browser.get().uri("/suggestions/new").locale(Locale.FRENCH))
                .hasStatusOk()
                .bodyText()
                .contains("Suggérer un acteur", "rien n’est public avant");

        assertThat(suggest("name", "Repair café", "commune", "Redon", "words", "On répare", "email", "v@exemple.fr"))
                .hasStatus(302);

        assertThat(page(COLLEAGUE, QUEUE)).bodyText().contains("Repair café", "On répare", "Redon");
        assertThat(page(ELSEWHERE, QUEUE))
                .bodyText()
                .doesNotContain("Repair café")
                .contains("Aucune suggestion");
        assertThat(page(MEMBER, QUEUE)).hasStatus(403);
        assertThat(browser.get().uri("/search?q=repair").locale(Locale.FRENCH))
                .bodyText()
                .doesNotContain("On répare");
        assertThat(strings("select name from directory.organisation")).isEmpty();
        assertThat(page(KEEPER, "/desk")).bodyText().contains("Une suggestion de visiteur attend un regard");
        assertThat(mails())
                .hasSize(2)
                .allMatch(it -> it.contains("un visiteur suggère") && !it.contains("Repair") && !it.contains("répare"));

        assertThat(answer(ELSEWHERE, "accepted", "true")).hasStatus(302);
        assertThat(strings("select name from directory.organisation")).isEmpty();
        assertThat(answer(KEEPER, "accepted", "true", "answer", "Merci, c’est une belle trouvaille"))
                .hasStatus(302);

        assertThat(
                        strings(
                                "select concat_ws('|', name, commune, visibility, contact_visibility, owner is not null) from directory.organisation"))
                .containsExactly("Repair café|35236|territory|territory|t");
        assertThat(mails())
                .filteredOn(it -> it.startsWith("v@exemple.fr"))
                .singleElement()
                .asString()
                .contains("Votre suggestion a été suivie", "une belle trouvaille");
        assertThat(strings("select coalesce(email, 'none') from directory.suggestion"))
                .containsExactly("none");
    }

    @Test
    void anErrorOnASheetGoesToWhoKeepsItAndIsDeclinedWithAReason() {
        var sheet = directory.organisation("Le Lien", REDON, true, "public");
        var form = "/suggestions/sheets/" + sheet;

        assertThat(browser.get().uri("/directory/" + sheet).locale(Locale.FRENCH))
                .bodyText()
                .contains("Signaler une erreur", form);
        assertThat(page(KEEPER, "/directory/" + sheet)).bodyText().doesNotContain("Signaler une erreur");
        assertThat(send(form, "words", "Ils ont déménagé", "email", "v@exemple.fr"))
                .hasStatus(302);

        assertThat(page(KEEPER, QUEUE)).bodyText().contains("Une erreur signalée", "Le Lien", "Ils ont déménagé");
        assertThat(answer(KEEPER, "accepted", "false"))
                .hasStatus(422)
                .bodyText()
                .contains("pourquoi vous écartez", "Écarter");
        assertThat(answer(KEEPER, "accepted", "false", "answer", "Ils sont toujours là"))
                .hasStatus(302);
        assertThat(answer(COLLEAGUE, "accepted", "true")).hasStatus(302);

        assertThat(strings("select accepted::text || answer from directory.suggestion"))
                .containsExactly("falseIls sont toujours là");
        assertThat(mails())
                .filteredOn(it -> it.startsWith("v@exemple.fr"))
                .singleElement()
                .asString()
                .contains("ne change rien", "Ils sont toujours là");
    }

    @Test
    void aSheetThatVisitorsDoNotSeeTakesNoErrors() {
        var sheet = directory.organisation("Le Lien", REDON, true, "territory");

        assertThat(browser.get().uri("/suggestions/sheets/" + sheet)).hasStatus(404);
        assertThat(send("/suggestions/sheets/" + sheet, "words", "Faux")).hasStatus(404);
        assertThat(strings("select words from directory.suggestion")).isEmpty();
    }

    @Test
    void whereThereIsNoTeamAdministratorsLook() {
        suggest("name", "Loin d’ici", "commune", "35238", "words", "À Rennes");

        assertThat(page(KEEPER, QUEUE)).bodyText().doesNotContain("Loin d’ici");
        assertThat(page(ADMINISTRATOR, QUEUE)).bodyText().contains("Loin d’ici");
        assertThat(page(ADMINISTRATOR, "/desk")).bodyText().contains("Une suggestion de visiteur");
    }

    @Test
    void whoLooksIsSaidAndNoAnswerIsPromisedWhereNobodyDoes() {
        assertThat(said(suggest("name", "Ici", "commune", "Redon", "words", "x")))
                .contains("L’équipe de Redon Agglomération");
        var far = new String[] {"name", "Loin", "commune", "Melun", "words", "x"};
        assertThat(said(suggest(far))).contains("Aucune équipe ne tient encore", "qui administre la plateforme");

        var sheet = directory.organisation("Le Lien", "77288", false, "public");
        assertThat(browser.get().uri("/suggestions/sheets/" + sheet).locale(Locale.FRENCH))
                .bodyText()
                .contains("Aucune équipe ne tient encore", "qui administre la plateforme le regarde");
        database.sql("delete from account.role where role = 'administrator'").update();
        assertThat(said(suggest(far)))
                .contains("personne n’administre encore", "sans que nous puissions vous promettre une réponse");
        assertThat(browser.get().uri("/suggestions/sheets/" + sheet).locale(Locale.FRENCH))
                .bodyText()
                .contains("sans réponse promise");
    }

    @Test
    void whereNobodyWaitsASuggestionIsDismissedWithoutAReason() {
        suggest("name", "Robot", "commune", "Redon", "words", "x");

        assertThat(page(KEEPER, QUEUE)).bodyText().contains("Écarter", "Facultative");
        assertThat(answer(KEEPER, "accepted", "false")).hasStatus(302);
        assertThat(page(KEEPER, QUEUE)).bodyText().contains("Aucune suggestion");
    }

    @Test
    void aSiteIsCompletedAsOnSheets() {
        assertThat(suggest("name", "L’Œil", "commune", "Redon", "words", "x", "web", "www.oeil.fr"))
                .hasStatus(302);
        assertThat(strings("select web from directory.suggestion")).containsExactly("https://www.oeil.fr");
    }

    @Test
    void whatIsWrongIsSaidAndStays() {
        assertThat(suggest("name", "Repair café", "commune", "Nullepart", "words", "", "email", "pas une adresse"))
                .hasStatus(422)
                .bodyText()
                .contains("Repair café", "Nullepart", "pas une adresse");
    }

    @Test
    void aRobotIsStoppedAndATeamIsNotFlooded() {
        var last = List.of(0).stream()
                .map(it -> suggest("name", "Robot", "commune", "Redon", "words", "Texte"))
                .toList()
                .getFirst();
        for (var i = 0; i < 20; i++) {
            last = suggest("name", "Robot " + i, "commune", "Redon", "words", "Texte");
        }
        assertThat(last).hasStatus(429);
        assertThat(mails()).hasSize(2);

        database.sql("truncate account.throttle").update();
        database.sql("""
                insert into directory.suggestion (id, territory, name, commune, words, language, sent_at)
                select gen_random_uuid(), :territory, 'x', '35236', 'x', 'fr', now() from generate_series(1, 200)
                """).param("territory", directory.territory(REDON)).update();
        assertThat(suggest("name", "Encore", "commune", "Redon", "words", "Texte gardé"))
                .hasStatus(422)
                .bodyText()
                .contains("Trop de suggestions", "Texte gardé");
        assertThat(suggest("name", "À Die", "commune", DIE, "words", "Texte")).hasStatus(302);
    }

    private static String said(MvcTestResult sent) {
        return String.valueOf(sent.getMvcResult().getFlashMap().get("flash"));
    }

    private MvcTestResult suggest(String... fields) {
        return send("/suggestions/new", fields);
    }

    private MvcTestResult send(String path, String... fields) {
        var request = browser.post().uri(path).locale(Locale.FRENCH).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult answer(UUID who, String... fields) {
        var id = strings("select id::text from directory.suggestion").getFirst();
        return new People(browser).send(who, QUEUE + "/" + id, fields);
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private List<String> mails() {
        return strings("select recipient || ' ' || subject || ' ' || body from notices.mail");
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
