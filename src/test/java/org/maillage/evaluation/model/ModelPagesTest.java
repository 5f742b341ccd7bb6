package org.maillage.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Socio-economic models as their team writes and reads them, and nobody else. */
@PlatformTest
class ModelPagesTest {

    private static final Pattern LINE = Pattern.compile("/models/[0-9a-f-]{36}/lines/[0-9a-f-]{36}");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private People people;
    private UUID team;
    private UUID id;
    private String model;

    @BeforeEach
    void begin() {
        team = Directory.write(database).territory(REDON);
        people = new People(browser);
        id = UUID.randomUUID();
        model = "/models/" + id;
        assertThat(people.send(
                        KEEPER,
                        "/models",
                        "id",
                        id.toString(),
                        "about",
                        "other",
                        "name",
                        "Café des aidants",
                        "team",
                        team.toString()))
                .hasRedirectedUrl(model);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate evaluation.model cascade").update();
        Directory.remove(database);
    }

    @Test
    void aModelIsReadByItsTeamAlone() {
        assertThat(people.page(KEEPER, "/models")).bodyText().contains("Café des aidants");
        assertThat(people.page(COLLEAGUE, model)).bodyText().contains("Aucune ligne encore");

        for (var path : new String[] {"", "/edit", "/lines/new", "/paste", "/scenario", "/beside", "/file"}) {
            assertThat(people.page(ELSEWHERE, model + path)).as(path).hasStatus(404);
            assertThat(people.page(MEMBER, model + path)).as(path).hasStatus(404);
        }
        assertThat(people.send(ELSEWHERE, model + "/remove", "sure", "true")).hasStatus(404);
        assertThat(people.page(MEMBER, "/models")).hasStatus(403);
        assertThat(browser.get().uri("/models")).hasStatus(302);
        assertThat(people.page(ELSEWHERE, "/models")).bodyText().doesNotContain("aidants");
    }

    @Test
    void linesAddUpToSentences() {
        money("Fonctionnement", "Ville", "12 000 €", "obtained");
        money("Projet", "VILLE", "3000", "obtained");
        money("Lien social", "Caf", "5 000,50", "applied");
        assertThat(people.send(
                        KEEPER,
                        model + "/lines",
                        "id",
                        UUID.randomUUID().toString(),
                        "side",
                        "both",
                        "words",
                        "Bénévoles",
                        "quantity",
                        "120",
                        "unit",
                        "hours",
                        "rate",
                        "12,50",
                        "source",
                        "Bureau du 3 mars",
                        "certainty",
                        "obtained",
                        "lever",
                        "human",
                        "year",
                        "2026"))
                .hasStatus(302);
        expense("Loyer", "16000");

        assertThat(people.page(KEEPER, model + "?year=2026"))
                .bodyText()
                .satisfies(it -> assertThat(plain(it))
                        .contains(
                                "15 000 € de ressources en argent et 16 000 € de dépenses ; il manque 1 000 €",
                                "S’y ajoutent 1 500 € de contributions en nature",
                                "120 h à 12,50 € l’heure",
                                "source : Bureau du 3 mars",
                                "Tout vient de : Ville",
                                "pas compté ici",
                                "Sans Ville"));
        assertThat(people.page(KEEPER, model + "?year=2026&look=applied"))
                .bodyText()
                .satisfies(it -> assertThat(plain(it))
                        .contains("il reste 4 000,50 €", "comme si vous dépendiez de 1,6 payeurs", "Sans Caf"));
        assertThat(people.page(KEEPER, model + "?year=abc&look=xyz")).hasStatusOk();
        assertThat(people.page(KEEPER, model + "/file")).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resource | amount=douze&payer=Ville       | sans signe moins
            resource | amount=-5&payer=Ville          | sans signe moins
            resource | payer=Ville                    | Dites un montant en euros
            resource | amount=5&words=                | en quelques mots
            resource | amount=5&year=26               | Dites une année entre
            resource | amount=5&origin=in-kind        | choix
            both     | amount=5                       | D’où vient
            both     | quantity=5&unit=hours&rate=12  | sans source
            both     | quantity=0&unit=hours          | plus grand que zéro
            both     | quantity=5                     | Dites si ce sont des heures
            both     | rate=12&source=x               | Dites combien de temps
            both     | amount=5&quantity=5&unit=days&source=x | pas les deux
            expense  | words=Loyer                    | Dites un montant, ou du temps
            """)
    void badLinesAreRefusedAndStayTyped(String side, String typed, String said) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("id", UUID.randomUUID().toString());
        fields.put("side", side);
        fields.put("words", "Une ligne bien à moi");
        fields.put("certainty", "obtained");
        fields.put("origin", "subsidy");
        fields.put("lever", "financial");
        fields.put("year", "2026");
        for (var one : typed.split("&", -1)) {
            var parts = one.split("=", -1);
            fields.put(parts[0], parts[1]);
        }
        var page = people.send(
                KEEPER,
                model + "/lines",
                fields.entrySet().stream()
                        .flatMap(it -> java.util.stream.Stream.of(it.getKey(), it.getValue()))
                        .toArray(String[]::new));

        assertThat(page).hasStatus(422);
        if (!said.equals("choix")) {
            assertThat(page).bodyText().contains(said);
        }
        if (!typed.contains("words")) {
            assertThat(page).bodyText().contains("Une ligne bien à moi");
        }
    }

    @Test
    void sentTwiceALineIsNotedOnce() {
        var line = UUID.randomUUID();
        money(line, "Fonctionnement", "Ville", "100", "obtained");
        money(line, "Fonctionnement", "Ville", "100", "obtained");

        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void whoeverComesSecondSeesWhatStands() {
        money("Fonctionnement", "Ville", "100", "obtained");
        var line = line();
        assertThat(people.page(KEEPER, line)).bodyText().contains("Fonctionnement");
        String[] sent = {
            "version",
            "0",
            "words",
            "Fonctionnement",
            "payer",
            "Ville",
            "amount",
            "250",
            "certainty",
            "obtained",
            "origin",
            "subsidy",
            "lever",
            "financial",
            "year",
            "2026"
        };
        assertThat(people.send(COLLEAGUE, line, sent)).hasStatus(302);

        sent[7] = "300";
        assertThat(people.send(KEEPER, line, sent))
                .hasStatus(409)
                .bodyText()
                .satisfies(it -> assertThat(plain(it)).contains("250 €", "value=\"300\"", "Changé le"));
        assertThat(people.send(ELSEWHERE, line, sent)).hasStatus(404);
        assertThat(people.send(KEEPER, line + "/remove")).hasStatus(302);
        assertThat(people.page(KEEPER, line)).hasStatus(404);
        assertThat(people.send(KEEPER, model, "version", "7", "about", "other", "name", "Autre nom"))
                .hasStatus(409)
                .bodyText()
                .contains("Autre nom");
    }

    @Test
    void pastedRowsAreShownBeforeTheyAreKept() {
        var rows = "Libellé\tFinanceur\tMontant\nAide\tVille\t1 000 €\nDon\tFondation\t500\nTotal\t\t1 500";
        var paste = UUID.randomUUID().toString();
        String[] sent = {"id", paste, "rows", rows, "side", "resource", "year", "2026"};

        assertThat(people.send(KEEPER, model + "/paste", sent))
                .bodyText()
                .satisfies(it -> assertThat(plain(it))
                        .contains("2 lignes comprises", "Une ligne laissée de côté", "C’est une somme"));
        assertThat(lines()).isZero();

        String[] kept = {"id", paste, "rows", rows, "side", "resource", "year", "2026", "keep", "true"};
        assertThat(people.send(KEEPER, model + "/paste", kept)).hasStatus(302);
        assertThat(people.send(KEEPER, model + "/paste", kept)).hasStatus(302);
        assertThat(lines()).isEqualTo(2);
        assertThat(people.send(KEEPER, model + "/paste", "id", paste, "rows", "", "side", "resource", "year", "2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Collez au moins une ligne");
    }

    @Test
    void aScenarioIsACopyWhoseDifferencesAreMarked() {
        money("Fonctionnement", "Ville", "100", "obtained");
        var scenario = UUID.randomUUID();
        assertThat(people.send(KEEPER, model + "/scenario", "id", scenario.toString(), "name", "Sans la Ville"))
                .hasRedirectedUrl("/models/" + scenario);
        assertThat(people.page(KEEPER, model + "/beside")).bodyText().contains("Aucune ligne ne diffère");

        database.sql("delete from evaluation.model_line where model = :model")
                .param("model", scenario)
                .update();

        assertThat(people.page(KEEPER, model + "/beside"))
                .bodyText()
                .contains("Sans la Ville", "Retirée", "(diffère du modèle)");
        assertThat(people.send(
                        KEEPER, model + "/scenario", "id", UUID.randomUUID().toString(), "name", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez un nom au scénario");
    }

    @Test
    void modelsGoOnlyWhenThatIsMeant() {
        assertThat(people.send(KEEPER, model + "/remove")).hasStatus(302);
        assertThat(people.page(KEEPER, model)).hasStatusOk();
        assertThat(people.send(KEEPER, model + "/remove", "sure", "true")).hasRedirectedUrl("/models");
        assertThat(people.page(KEEPER, model)).hasStatus(404);
        assertThat(people.send(KEEPER, "/models", "id", UUID.randomUUID().toString(), "about", "other", "name", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Dites en quelques mots de quoi il s’agit");
        assertThat(people.send(
                        KEEPER, "/models", "id", UUID.randomUUID().toString(), "about", "project:" + UUID.randomUUID()))
                .hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource({
        "'resource', 'in-kind', 'human', 'obtained', 5, ''",
        "'both', 'subsidy', 'human', 'obtained', 5, 'x'",
        "'both', 'in-kind', 'human', 'obtained', 5, ''",
        "'expense', 'subsidy', 'human', 'obtained', 5, ''",
        "'resource', 'fee', 'financial', 'obtained', -5, ''"
    })
    void theDatabaseHoldsTheRulesToo(
            String side, String origin, String lever, String certainty, int amount, String source) {
        assertThatThrownBy(() -> database.sql("""
                insert into evaluation.model_line
                  (id, model, twin, side, origin, lever, certainty, words, in_year, amount, source, written_at)
                values (gen_random_uuid(), :model, gen_random_uuid(), :side, :origin, :lever, :certainty, 'x', 2026, :amount, :source,
                  '2026-01-01T00:00Z')
                """)
                        .param("model", id)
                        .param("side", side)
                        .param("origin", origin)
                        .param("lever", lever)
                        .param("certainty", certainty)
                        .param("amount", amount)
                        .param("source", source)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void money(String words, String payer, String amount, String certainty) {
        money(UUID.randomUUID(), words, payer, amount, certainty);
    }

    private void money(UUID line, String words, String payer, String amount, String certainty) {
        assertThat(people.send(
                        KEEPER,
                        model + "/lines",
                        "id",
                        line.toString(),
                        "side",
                        "resource",
                        "words",
                        words,
                        "payer",
                        payer,
                        "amount",
                        amount,
                        "certainty",
                        certainty,
                        "origin",
                        "subsidy",
                        "lever",
                        "financial",
                        "year",
                        "2026"))
                .hasStatus(302);
    }

    private void expense(String words, String amount) {
        assertThat(people.send(
                        KEEPER,
                        model + "/lines",
                        "id",
                        UUID.randomUUID().toString(),
                        "side",
                        "expense",
                        "words",
                        words,
                        "amount",
                        amount,
                        "year",
                        "2026"))
                .hasStatus(302);
    }

    private int lines() {
        return database.sql("select count(*) from evaluation.model_line where model = :model")
                .param("model", id)
                .query(Integer.class)
                .single();
    }

    private String line() {
        var found = LINE.matcher(text(people.page(KEEPER, model)));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
