package org.maillage.evaluation.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;
import static org.maillage.support.ReadByEverybody.refusals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.shared.Words;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a team is asked to evaluate, and what it can answer, as its team reads it and nobody else. */
@PlatformTest
class FitPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;
    private People people;
    private UUID team;
    private final UUID id = UUID.randomUUID();
    private final String path = "/evaluations/fits/" + id;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        people = new People(browser);
        team = directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate evaluation.fit").update();
        Directory.remove(database);
    }

    @Test
    void aTargetBeforeDeploymentIsRefusedWithWordsToForwardAndTheFormThatFits() throws Exception {
        assertThat(people.page(KEEPER, "/evaluations")).bodyText().contains("Aucune demande notée");

        assertThat(add(KEEPER, "asked", "effects", "asked", "activity")).hasRedirectedUrl(path);

        assertThat(people.page(KEEPER, path))
                .hasStatus(200)
                .bodyText()
                .contains(
                        "À refuser, avec autre chose à offrir",
                        "trop tôt",
                        "ils ne sont pas un impact",
                        "La forme qui convient",
                        "Les tournants, échecs compris",
                        "Des mots à transmettre",
                        "mailto:?subject=",
                        "Nous ne pouvons pas nous engager en expérimentation")
                .doesNotContain("{0}", "{1}");
        assertThat(refusals(
                        people.page(KEEPER, path + "/letter.pdf").getResponse().getContentAsByteArray()))
                .isEmpty();
        assertThat(people.page(KEEPER, path + "/form.odt")).hasStatus(200);
        assertThat(people.page(KEEPER, "/evaluations")).bodyText().contains("Les trajets", "0 sur 1 conviennent");
        assertThat(people.page(KEEPER, path + "?lang=en"))
                .bodyText()
                .contains("To be refused", "Words to forward", "We cannot commit during the experiment");
    }

    @Test
    void whatFitsHasNoLetter() {
        add(KEEPER, "asked", "narrative");

        assertThat(people.page(KEEPER, path))
                .bodyText()
                .contains("Ce qui est demandé convient en expérimentation")
                .doesNotContain("Des mots à transmettre");
        assertThat(people.page(KEEPER, "/evaluations")).bodyText().contains("1 sur 1 convient ");
    }

    @Test
    void wordsOnlySuggestUntilSomebodySaysSo() {
        add(KEEPER, "words", "Quel nombre d’emplois créés, et quel retour sur investissement ?", "asked", "narrative");
        assertThat(people.page(KEEPER, path))
                .bodyText()
                .contains("Ces mots font penser", "Un retour sur investissement", "Ce qui est demandé convient");

        assertThat(people.send(COLLEAGUE, path + "/heard", "what", "effects", "version", "0"))
                .hasRedirectedUrl(path);

        assertThat(people.page(KEEPER, path))
                .bodyText()
                .contains("À refuser, avec autre chose à offrir", "Modifié par Cyd");
        assertThat(people.send(KEEPER, path + "/heard", "what", "return", "version", "0"))
                .hasRedirectedUrl(path);
        assertThat(asked()).isEqualTo("{narrative,effects}");
        assertThat(people.send(KEEPER, path + "/heard", "what", "nonsense", "version", "1"))
                .hasRedirectedUrl(path);
        assertThat(asked()).isEqualTo("{narrative,effects}");
    }

    @Test
    void resultsDueTooSoonAreWarnedOfWithTheSource() {
        add(KEEPER, "stage", "deployment", "asked", "performance", "begun", "2026-01-15", "due", "2026-12-31");

        assertThat(people.page(KEEPER, path))
                .bodyText()
                .contains("environ 18 mois", "trop tôt", "15 juillet 2027", "Le RAMEAU", "carenews.com");
    }

    @Test
    void theTeamAloneReadsAndChangesIt() {
        add(KEEPER);

        assertThat(people.page(COLLEAGUE, path)).hasStatus(200);
        for (var it : Stream.of("", "/edit", "/letter.pdf", "/form.odt").toList()) {
            assertThat(people.page(ELSEWHERE, path + it)).hasStatus(404);
            assertThat(people.page(ADMINISTRATOR, path + it)).hasStatus(404);
            assertThat(people.page(MEMBER, path + it)).hasStatus(404);
            assertThat(browser.get().uri(path + it)).hasStatus(302);
        }
        assertThat(send(ELSEWHERE, path, Map.of("version", "0"))).hasStatus(404);
        assertThat(people.send(ELSEWHERE, path + "/delete", "sure", "true")).hasStatus(404);
        assertThat(people.page(ELSEWHERE, "/evaluations")).bodyText().doesNotContain("Les trajets");
        assertThat(people.page(MEMBER, "/evaluations")).hasStatus(403);
        assertThat(people.page(KEEPER, "/evaluations")).bodyText().contains("href=\"/evaluations\"");
    }

    @Test
    void noTeamOfOthersIsWrittenFor() {
        assertThat(add(KEEPER, "team", directory.territory(DIE).toString())).hasStatus(422);
        assertThat(count()).isZero();
    }

    @Test
    void badInputIsRefusedAndStaysTyped() {
        for (var it : new String[][] {
            {"title", ""},
            {"title", "x".repeat(201)},
            {"title", "   "},
            {"stage", ""},
            {"stage", "growth"},
            {"kind", "person"},
            {"kind", ""},
            {"asker", ""},
            {"asker", "nobody"},
            {"asked", "happiness"},
            {"words", "x".repeat(4001)},
            {"whom", "x".repeat(201)},
            {"due", "31/12/2026"},
            {"due", "2026-02-30"},
            {"begun", "hier"},
            {"begun", "2027-01-01", "due", "2026-12-31"},
            {"underway", "nothing"},
            {"underway", UUID.randomUUID().toString()},
            {"team", ""}
        }) {
            assertThat(add(KEEPER, it))
                    .as(Arrays.toString(it))
                    .hasStatus(422)
                    .bodyText()
                    .contains(it[0].equals("whom") ? "Les trajets" : "Fondation des Rives");
        }
        assertThat(count()).isZero();
        assertThat(people.send(KEEPER, "/evaluations/fits", "id", "no-id")).hasStatus(400);
    }

    @Test
    void sentTwiceItIsKeptOnceAndWhatOthersKeepUnderThatNumberStaysTheirs() {
        add(KEEPER);
        add(KEEPER);
        add(ELSEWHERE, "team", directory.territory(DIE).toString(), "title", "Autre chose");

        assertThat(count()).isEqualTo(1);
        assertThat(people.page(KEEPER, path)).bodyText().contains("Les trajets");
        assertThat(people.page(ELSEWHERE, path)).hasStatus(404);
    }

    @Test
    void whoIsLateLearnsWhoChangedWhat() {
        add(KEEPER);
        assertThat(send(COLLEAGUE, path, Map.of("version", "0", "stage", "modelling")))
                .hasRedirectedUrl(path);

        assertThat(send(KEEPER, path, Map.of("version", "0", "title", "Trajets et emploi")))
                .hasStatus(409)
                .bodyText()
                .contains("Modifié par Cyd", "Modélisation", "Trajets et emploi");
        assertThat(people.page(KEEPER, path)).bodyText().contains("Les trajets").doesNotContain("Trajets et emploi");
    }

    @Test
    void itIsDeletedOnlyWhenThatIsSaidTwice() {
        add(KEEPER);
        assertThat(people.send(KEEPER, path + "/delete")).hasRedirectedUrl(path);
        assertThat(count()).isEqualTo(1);

        assertThat(people.send(KEEPER, path + "/delete", "sure", "true")).hasRedirectedUrl("/evaluations");
        assertThat(count()).isZero();
    }

    @Test
    void theDatabaseHoldsTheDatesInOrder() {
        add(KEEPER);
        assertThatThrownBy(() -> database.sql(
                                "update evaluation.fit set begun_on = '2026-02-01', due_on = '2026-01-01' where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void eachStageAndEachThingAskedIsSaidInBothLanguages() {
        for (var language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            for (var form : FittingForm.values()) {
                form.headings()
                        .forEach(it -> assertThat(Words.sayIn(
                                        language,
                                        "fit.form." + form.name().toLowerCase(Locale.ROOT) + "." + it + ".hint"))
                                .doesNotContain("fit."));
            }
        }
    }

    private MvcTestResult add(UUID who, String... fields) {
        return people.send(
                who,
                "/evaluations/fits",
                Stream.concat(Stream.of("id", id.toString()), Arrays.stream(sound(fields)))
                        .toArray(String[]::new));
    }

    private MvcTestResult send(UUID who, String to, Map<String, String> changed) {
        return people.send(
                who,
                to,
                sound(changed.entrySet().stream()
                        .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                        .toArray(String[]::new)));
    }

    // A sound form, with these fields in place of its own.
    private String[] sound(String... fields) {
        var sound = new HashMap<>(Map.of(
                "team", team.toString(),
                "title", "Les trajets vers l’emploi",
                "kind", "project",
                "stage", "experiment",
                "asker", "funder",
                "whom", "Fondation des Rives"));
        for (var i = 0; i < fields.length; i += 2) {
            sound.remove(fields[i]);
        }
        return Stream.concat(
                        sound.entrySet().stream().flatMap(it -> Stream.of(it.getKey(), it.getValue())),
                        Arrays.stream(fields))
                .toArray(String[]::new);
    }

    private int count() {
        return database.sql("select count(*) from evaluation.fit where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private String asked() {
        return database.sql("select asked::text from evaluation.fit where id = :id")
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .single();
    }
}
