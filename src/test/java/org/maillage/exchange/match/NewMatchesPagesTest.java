package org.maillage.exchange.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

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

/** Whoever keeps a need hears of what is offered anew for it: once, until they put it aside. */
@PlatformTest
class NewMatchesPagesTest {

    private static final String NEED = "Un camion pour le marché de printemps";
    private static final String SAID = "Un nouveau rapprochement pour votre besoin «\u00a0" + NEED;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Commonness commonness;

    private Directory directory;
    private People people;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        people = new People(browser);
        commonness.forget();
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate exchange.need, exchange.new_match, exchange.cause, exchange.step, exchange.aside")
                .update();
        Directory.remove(database);
        commonness.forget();
    }

    @Test
    void whatIsOfferedAnewStandsOnTheDeskUntilItIsPutAside() {
        var need = note(KEEPER, REDON, "need", NEED, "territory");
        assertThat(people.page(KEEPER, "/desk")).bodyText().doesNotContain("nouveau rapprochement");
        var offer = note(COLLEAGUE, REDON, "offer", "Un camion prêté pour le marché", "territory");

        assertThat(people.page(KEEPER, "/desk"))
                .bodyText()
                .contains(SAID, "/needs/" + need + "/matches", "/needs/" + need + "/aside/" + offer);
        assertThat(people.page(KEEPER, "/desk?lang=en")).bodyText().contains("A new match for your need");
        assertThat(people.page(COLLEAGUE, "/desk")).bodyText().doesNotContain("nouveau rapprochement");
        assertThat(people.page(KEEPER, "/needs/" + need + "/matches"))
                .bodyText()
                .contains("Nouveau", "Ne plus me le proposer");
        assertThat(people.page(COLLEAGUE, "/needs/" + need + "/matches"))
                .bodyText()
                .contains("Un camion prêté")
                .doesNotContain("Ne plus me le proposer");

        assertThat(people.send(KEEPER, "/needs/" + need + "/aside/" + offer)).hasStatus(302);
        assertThat(people.page(KEEPER, "/desk")).bodyText().doesNotContain("nouveau rapprochement");
        // In other words it is the same offer.
        assertThat(people.send(
                        COLLEAGUE,
                        "/needs/" + offer,
                        "version",
                        "0",
                        "kind",
                        "offer",
                        "words",
                        "Notre camion prêté pour le marché de printemps",
                        "visibility",
                        "territory"))
                .hasStatus(302);
        assertThat(people.page(KEEPER, "/desk")).bodyText().doesNotContain("nouveau rapprochement");
    }

    @Test
    void nothingIsToldThatWhoeverKeepsTheNeedMayNotSee() {
        note(KEEPER, REDON, "need", NEED, "territory");
        note(ELSEWHERE, DIE, "offer", "Un camion des autres pour le marché de printemps", "territory");
        note(COLLEAGUE, REDON, "offer", "Un camion à moi seule pour le marché de printemps", "private");
        assertThat(people.page(KEEPER, "/desk")).bodyText().doesNotContain("nouveau rapprochement");

        var shown = note(ELSEWHERE, DIE, "offer", "Camion du réseau pour le marché de printemps", "network");
        assertThat(people.page(KEEPER, "/desk")).bodyText().contains(SAID, "Camion du réseau");
        assertThat(people.page(MEMBER, "/desk")).bodyText().doesNotContain("nouveau rapprochement");
        // Whoever takes it back, or has given it away, offers it no more.
        database.sql("update exchange.need set visibility = 'territory' where id = :id")
                .param("id", shown)
                .update();
        assertThat(people.page(KEEPER, "/desk")).bodyText().doesNotContain("nouveau rapprochement");
    }

    @Test
    void afterAFortnightNothingIsNewAndWhatIsTriedWaitsForNobody() {
        var need = note(KEEPER, REDON, "need", NEED, "territory");
        note(COLLEAGUE, REDON, "offer", "Un camion prêté pour le marché", "territory");
        note(COLLEAGUE, REDON, "wish", "Je conduis un camion pour le marché de printemps", "territory");
        assertThat(people.page(KEEPER, "/desk")).bodyText().contains("2 nouveaux rapprochements pour votre besoin");

        database.sql("update exchange.new_match set found_at = now() - interval '15 days' where need = :need")
                .param("need", need)
                .update();
        assertThat(people.page(KEEPER, "/desk")).bodyText().doesNotContain("nouveaux rapprochements");
        database.sql("update exchange.new_match set found_at = now() where need = :need")
                .param("need", need)
                .update();
        database.sql("update exchange.need set state = 'met' where id = :need")
                .param("need", need)
                .update();
        assertThat(people.page(KEEPER, "/desk")).bodyText().doesNotContain("nouveaux rapprochements");
    }

    private UUID note(UUID who, String of, String kind, String words, String visibility) {
        assertThat(people.send(
                        who,
                        "/needs/teams/" + directory.territory(of) + "/new",
                        "kind",
                        kind,
                        "words",
                        words,
                        "visibility",
                        visibility,
                        "same",
                        "none"))
                .hasStatus(302);
        return database.sql("select id from exchange.need where words = :words")
                .param("words", words)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }
}
