package org.maillage.capitalisation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.capitalisation.review.SheetOnItsWay.SHEET;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.SheetStage;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A committee that decides twice at the same moment decides once, and whoever came second reads so. */
@PlatformTest
class CommitteeAtOnceTest {

    private static final String DECISION = SHEET + "/committee/decision";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    BeginSheet beginSheet;

    @Autowired
    ExperienceSheets sheets;

    private People people;
    private SheetOnItsWay way;

    @BeforeEach
    void aSheetIsBeforeItsCommittee() {
        people = new People(browser);
        way = SheetOnItsWay.begin(people, database, beginSheet);
        way.withCommittee();
        way.send();
        assertThat(way.read()).hasRedirectedUrl("/desk");
    }

    @AfterEach
    void nothingStays() {
        way.remove();
    }

    @RepeatedTest(3)
    void aChairWhoSaysYesAndNoAtOnceHasSaidOneOfThem() throws Exception {
        people.send(FACILITATOR, SHEET + "/committee", "vote", "yes");

        var answers = atOnce(
                () -> people.send(LEAD, DECISION, "vote", "yes"),
                () -> people.send(LEAD, DECISION, "vote", "no", "words", "Trop court."));

        assertThat(answers).allSatisfy(it -> assertThat(it).hasRedirectedUrl("/desk"));
        var noted = decided().equals(List.of("yes"))
                ? "La décision est notée : la fiche est publiée, tout le monde la lit."
                : "La décision est notée : la fiche revient à celles et ceux qui l’écrivent, qui en sont prévenus.";
        assertThat(answers.stream().map(CommitteeAtOnceTest::said))
                .containsExactlyInAnyOrder(noted, "C’est déjà décidé, ou la fiche a été reprise : rien n’a changé.");
        assertThat(sheets.get(way.sheet().sheetId()).stage())
                .isEqualTo(decided().equals(List.of("yes")) ? SheetStage.PUBLISHED : SheetStage.DRAFT);
    }

    @RepeatedTest(3)
    void theLastOfTheCommitteeAndItsChairDecideOnce() throws Exception {
        people.send(LEAD, SHEET + "/committee", "vote", "yes");

        var answers = atOnce(
                () -> people.send(FACILITATOR, SHEET + "/committee", "vote", "yes"),
                () -> people.send(LEAD, DECISION, "vote", "again", "words", "Encore un mot."));

        assertThat(answers).allSatisfy(it -> assertThat(it).hasRedirectedUrl("/desk"));
        assertThat(sheets.get(way.sheet().sheetId()).stage())
                .isEqualTo(decided().equals(List.of("yes")) ? SheetStage.PUBLISHED : SheetStage.DRAFT);
    }

    @Test
    void whoDecidesReadsWhatLacksStill() {
        database.sql("""
                insert into capitalisation.quote (id, sheet, section, words, name, email, added_at, asked_at)
                values (gen_random_uuid(), :sheet, 'need', 'On m’attend.', 'Denise Kerviel', 'denise@example.com', now(), now())
                """).param("sheet", way.sheet().id()).update();
        people.send(FACILITATOR, SHEET + "/committee", "vote", "yes");

        assertThat(said(people.send(LEAD, DECISION, "vote", "yes")))
                .startsWith("La décision est notée. La fiche sera publiée d’elle-même dès que rien ne manquera plus.")
                .endsWith("Attend l’accord demandé à Denise Kerviel pour la citation.");
    }

    @Test
    void theLastOfOneMindReadsThatItIsDecided() {
        people.send(FACILITATOR, SHEET + "/committee", "vote", "no", "words", "Trop court.");

        assertThat(said(people.send(LEAD, SHEET + "/committee", "vote", "no", "words", "Trop court.")))
                .startsWith("La décision est notée : la fiche revient à celles et ceux qui l’écrivent");
    }

    @Test
    void whoComesOnceItIsDecidedReadsSo() {
        people.send(FACILITATOR, SHEET + "/committee", "vote", "yes");
        people.send(LEAD, DECISION, "vote", "no", "words", "Trop court.");

        for (var late : List.of(
                people.send(FACILITATOR, SHEET + "/committee", "vote", "no", "words", "Moi aussi."),
                people.send(LEAD, DECISION, "vote", "yes"))) {
            assertThat(late).hasRedirectedUrl("/desk");
            assertThat(said(late)).startsWith("C’est déjà décidé");
        }
        assertThat(people.page(FACILITATOR, SHEET + "/committee")).hasStatus(404);
        assertThat(decided()).containsExactly("no");
    }

    private List<String> decided() {
        var decided = database.sql("select decision from capitalisation.committee_decision")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(decided).hasSize(1);
        return decided;
    }

    private static String said(MvcTestResult answer) {
        return answer.getMvcResult()
                .getFlashMap()
                .values()
                .toString()
                .replaceAll("[\\[\\]]", "")
                .replaceAll("[\u00a0\u202f]", " ");
    }

    private static List<MvcTestResult> atOnce(Callable<MvcTestResult> one, Callable<MvcTestResult> other)
            throws Exception {
        var gate = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var all = threads.invokeAll(Stream.of(one, other)
                    .map(act -> (Callable<MvcTestResult>) () -> {
                        gate.await();
                        return act.call();
                    })
                    .toList());
            return List.of(all.getFirst().get(), all.getLast().get());
        }
    }
}
