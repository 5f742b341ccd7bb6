package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.REVIEWER;
import static org.maillage.support.RunningEdition.SESSION;
import static org.maillage.support.RunningEdition.STRANGER;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.PersonId;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sessions with so many places: pairs take them by one click, wait, give them up. */
@PlatformTest
class RegistrationPagesTest {

    private static final String PATH = "/sessions/" + SESSION;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Registrations registrations;

    @Autowired
    Sessions sessions;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        RunningEdition.write(database);
        database.sql(
                        "update programme.session set starts_at = now() + interval '9 days', ends_at = now() + interval '10 days'")
                .update();
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void aPlaceIsTakenWaitedForGivenUpAndMovesOnToWhoWaits() {
        limit("1");
        assertThat(people.page(CATALYST, PATH)).bodyText().contains("Prendre une place", "Aucune place prise sur 1.");

        people.send(CATALYST, PATH + "/registration");
        people.send(OTHER, PATH + "/registration");
        assertThat(seated()).containsExactly(CATALYST);
        assertThat(people.page(CATALYST, PATH)).bodyText().contains("Vous avez une place.", "et 1 personne attend");
        assertThat(people.page(OTHER, PATH)).bodyText().contains("en tête de la liste d’attente");

        people.send(CATALYST, PATH + "/registration/end");
        assertThat(seated()).containsExactly(OTHER);
        assertThat(mails("fay@example.org")).anyMatch(it -> it.startsWith("Une place pour vous"));
        assertThat(mails("eve@example.org")).isEmpty();
    }

    @Test
    void whoHasAPlaceIsExpectedAndCalledAndNobodyElse() {
        limit("1");
        people.send(CATALYST, PATH + "/registration");
        people.send(OTHER, PATH + "/registration");

        people.send(LEAD, PATH + "/calls");
        assertThat(mails("eve@example.org")).anyMatch(it -> it.startsWith("Convocation"));
        assertThat(mails("fay@example.org")).isEmpty();

        people.send(CATALYST, PATH + "/registration/end");
        assertThat(mails("eve@example.org")).anyMatch(it -> it.startsWith("Place rendue"));
        assertThat(mails("fay@example.org")).singleElement().asString().startsWith("Une place pour vous");
    }

    @Test
    void twoAtTheSameTimeDoNotHoldTheLastPlaceBoth() throws Exception {
        for (var round = 0; round < 5; round++) {
            database.sql("delete from programme.registration").update();
            limit("1");
            var together = new CyclicBarrier(2);
            try (var both = Executors.newFixedThreadPool(2)) {
                for (var it : both.invokeAll(List.of(registers(CATALYST, together), registers(OTHER, together)))) {
                    assertThat(it.get()).isTrue();
                }
            }
            assertThat(seated()).hasSize(1);
            assertThat(count("programme.registration")).isEqualTo(2);
        }
    }

    private Callable<Boolean> registers(UUID who, CyclicBarrier together) {
        return () -> {
            together.await();
            return registrations.register(sessions.get(SESSION), new PersonId(who));
        };
    }

    /** Of those who hold a place nobody is put out unseen, and of more places those who wait have some. */
    @Test
    void fewerPlacesThanAreHeldAreRefusedAndMoreGoToWhoWaits() {
        limit("2");
        people.send(CATALYST, PATH + "/registration");
        people.send(OTHER, PATH + "/registration");

        assertThat(limit("1")).hasStatus(422).bodyText().contains("2 personnes ont déjà une place");
        assertThat(seated()).hasSize(2);

        people.send(CATALYST, PATH + "/registration/end");
        assertThat(limit("1")).hasStatus(302);
        people.send(CATALYST, PATH + "/registration");
        assertThat(seated()).containsExactly(OTHER);
        limit("5");
        assertThat(seated()).containsExactlyInAnyOrder(OTHER, CATALYST);
    }

    @Test
    void whoWasCalledBeforeThereWerePlacesKeepsTheirs() {
        people.send(LEAD, PATH + "/calls");

        assertThat(limit("1")).hasStatus(422);
        limit("2");
        assertThat(seated()).containsExactlyInAnyOrder(CATALYST, OTHER);

        limit("");
        assertThat(count("programme.registration")).isZero();
        assertThat(people.page(CATALYST, PATH)).bodyText().doesNotContain("Rendre ma place");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1001", "dix", "1.5"})
    void aNumberOfPlacesIsOne(String typed) {
        assertThat(limit(typed)).hasStatus(422).bodyText().contains("de 1 à 1", "value=\"" + typed + "\"");
    }

    @Test
    void whoLeavesTheirPairLeavesTheirPlace() {
        limit("1");
        people.send(CATALYST, PATH + "/registration");
        people.send(OTHER, PATH + "/registration");

        people.send(LEAD, "/places/" + REDON + "/seats/" + CATALYST + "/free", "reason", "Mutation");

        assertThat(seated()).containsExactly(OTHER);
    }

    @Test
    void onceItHasBegunNothingMoves() {
        limit("1");
        database.sql(
                        "update programme.session set starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour'")
                .update();

        people.send(CATALYST, PATH + "/registration");
        assertThat(count("programme.registration")).isZero();
    }

    @Test
    void pairsRegisterAndWhoRunsSaysHowMany() {
        limit("1");
        for (var other : new UUID[] {REVIEWER, STRANGER}) {
            assertThat(people.send(other, PATH + "/registration")).hasStatus(403);
            assertThat(people.send(other, PATH + "/registration/end")).hasStatus(403);
        }
        for (var other : new UUID[] {CATALYST, STRANGER}) {
            assertThat(people.send(other, PATH + "/places", "places", "3", "version", "0"))
                    .hasStatus(403);
        }
        people.send(FACILITATOR, PATH + "/registration");
        assertThat(count("programme.registration"))
                .as("who facilitates is expected anyway")
                .isZero();
    }

    @Test
    void theDeskAsksForItUntilItIsAnswered() {
        limit("1");
        assertThat(people.page(CATALYST, "/desk")).bodyText().contains("Prendre une place");

        people.send(CATALYST, PATH + "/registration");
        assertThat(people.page(CATALYST, "/desk")).bodyText().doesNotContain("Prendre une place");
    }

    private MvcTestResult limit(String places) {
        var version = database.sql("select version from programme.session where id = :id")
                .param("id", SESSION)
                .query(Integer.class)
                .single();
        return people.send(LEAD, PATH + "/places", "places", places, "version", String.valueOf(version));
    }

    private List<UUID> seated() {
        return database.sql("select person from programme.session_seat where session = :id")
                .param("id", SESSION)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<String> mails(String to) {
        return database.sql("select subject from notices.mail where recipient = :to")
                .param("to", to)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
