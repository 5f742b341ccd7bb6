package org.maillage.codevelopment.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.codevelopment.SampleGroup.FOURTH;
import static org.maillage.codevelopment.SampleGroup.GROUP;
import static org.maillage.codevelopment.SampleGroup.LEFT;
import static org.maillage.codevelopment.SampleGroup.SESSION;
import static org.maillage.codevelopment.SampleGroup.THIRD;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.OTHER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.codevelopment.SampleGroup;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The room of a session: who moves it, who follows, and what is typed there. */
@PlatformTest
class RoomPagesTest {

    private static final String OF_SESSION = "/peer-groups/" + GROUP + "/sessions/1";
    private static final String ROOM = OF_SESSION + "/room";
    private static final String CLIENT_IS = "Pair 2";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private People people;

    @BeforeEach
    void begin() {
        SampleGroup.write(database);
        people = new People(browser);
        database.sql("update codevelopment.session set client = :client, round = 1 where id = :session")
                .param("client", FOURTH)
                .param("session", SESSION)
                .update();
    }

    @AfterEach
    void nothingStays() {
        SampleGroup.remove(database);
    }

    @Test
    void aSessionIsRunWholeFromOnePage() {
        assertThat(people.page(OTHER, ROOM))
                .bodyText()
                .contains(
                        "La séance n’a pas commencé",
                        "Commencer la séance",
                        "1\u00a0h\u00a050",
                        "Client\u00a0: " + CLIENT_IS);

        move(OTHER, "begin", 0);
        assertThat(people.page(OTHER, ROOM)).bodyText().contains("Ouverture", "20\u00a0min", "Ensuite\u00a0: Exposé");
        for (var step : List.of("Exposé", "Clarification", "Contrat", "Consultation", "Synthèse", "Apprentissages")) {
            move(OTHER, "next", moves());
            assertThat(people.page(THIRD, ROOM)).bodyText().contains("id=\"step\">" + step);
        }
        assertThat(people.page(OTHER, ROOM)).bodyText().contains("Finir la séance", "Étape 6 sur 6");
        move(OTHER, "next", moves());

        assertThat(people.page(OTHER, ROOM)).bodyText().contains("La séance est finie", OF_SESSION + "/after");
    }

    @Test
    void itIsPausedExtendedAndGoneBackInByOneStep() {
        move(OTHER, "begin", 0);
        move(OTHER, "extend-5", 0);
        assertThat(people.page(OTHER, ROOM)).bodyText().contains("25\u00a0min");
        move(OTHER, "pause", 1);
        assertThat(people.page(OTHER, ROOM)).bodyText().contains("En pause", "Reprendre");
        move(OTHER, "go-on", 2);
        move(OTHER, "next", 3);
        move(OTHER, "back", 4);
        assertThat(people.page(OTHER, ROOM)).bodyText().contains("id=\"step\">Ouverture", "25\u00a0min");
    }

    @Test
    void twoWhoPressAtOnceMoveItByOneStep() {
        move(OTHER, "begin", 0);
        move(THIRD, "begin", 0);
        move(OTHER, "next", 0);

        assertThat(move(THIRD, "next", 0)).hasStatus(302).flash().containsKey("flash");
        assertThat(stage()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "x", "99999999999", "1"})
    void whoHasNotSeenWhereItStandsMovesNothing(String moves) {
        move(OTHER, "begin", 0);

        assertThat(people.send(OTHER, ROOM + "/next", "moves", moves)).hasStatus(302);
        assertThat(stage()).isZero();
    }

    @Test
    void whoFacilitatesMovesItAndTheOthersFollowUnlessTheyTakeOver() {
        facilitated();

        assertThat(people.page(OTHER, OF_SESSION)).bodyText().contains("Suivre la séance");
        assertThat(people.page(FACILITATOR, OF_SESSION)).bodyText().contains("Conduire la séance");
        assertThat(move(OTHER, "begin", 0)).hasStatus(403);
        assertThat(move(FACILITATOR, "begin", 0)).hasStatus(302);
        assertThat(people.page(OTHER, ROOM))
                .bodyText()
                .contains("Bob conduit la séance.", "Conduire à sa place")
                .doesNotContain("/room/next");

        assertThat(people.send(OTHER, ROOM + "/take-over")).hasStatus(302);
        assertThat(move(OTHER, "next", 0)).hasStatus(302);
        assertThat(move(FACILITATOR, "next", 1)).hasStatus(302);
        assertThat(move(THIRD, "next", 2)).hasStatus(403);
        assertThat(stage()).isEqualTo(2);
    }

    @Test
    void aTrialIsTakenBackAndTheMinutesCanBeChangedAgain() {
        move(OTHER, "begin", 0);
        assertThat(people.page(OTHER, OF_SESSION + "/plan")).bodyText().contains("La séance a commencé");

        people.send(OTHER, ROOM + "/start-over", "moves", "0");
        assertThat(stage()).isZero();
        people.send(OTHER, ROOM + "/start-over", "moves", "0", "sure", "true");

        assertThat(people.page(OTHER, ROOM)).bodyText().contains("La séance n’a pas commencé");
        assertThat(people.page(OTHER, OF_SESSION + "/plan")).bodyText().contains("name=\"consultation\"");
    }

    @Test
    void whatIsTypedBeforeTheConsultationIsNoAdvice() {
        distance();
        move(OTHER, "begin", 0);
        note(OTHER, "Parle-lui.");
        move(OTHER, "next", 0);
        note(OTHER, "Depuis quand\u202f?");
        assertThat(kinds()).containsExactly("to-reword", "to-reword");
        assertThat(people.page(THIRD, ROOM)).bodyText().doesNotContain("Parle-lui.", "Depuis quand");

        move(OTHER, "next", 1);
        note(OTHER, "Depuis quand\u202f?");
        note(OTHER, "Tu devrais lui parler.");
        assertThat(kinds()).containsExactly("to-reword", "to-reword", "question", "to-reword");
        assertThat(people.page(THIRD, ROOM)).bodyText().contains("Depuis quand").doesNotContain("Tu devrais");
        assertThat(people.page(OTHER, ROOM)).bodyText().contains("À reformuler", "Tu devrais lui parler.");

        move(OTHER, "next", 2);
        move(OTHER, "next", 3);
        note(OTHER, "J’ai vécu la même chose.");
        assertThat(kinds()).contains("advice");
        people.send(OTHER, ROOM + "/notes/" + noteOf("Parle-lui.") + "/reword", "words", "Parle-lui.");
        assertThat(people.page(FOURTH, ROOM)).bodyText().contains("Parle-lui.", "J’ai vécu la même chose.");
    }

    @Test
    void theDatabaseTakesNoAdviceBeforeTheConsultationAndNoStepOutOfOrder() {
        move(OTHER, "begin", 0);

        assertThatThrownBy(() -> write("advice")).isInstanceOf(DataIntegrityViolationException.class);
        write("question");
        assertThatThrownBy(() -> database.sql("update codevelopment.note set kind = 'advice' where session = :session")
                        .param("session", SESSION)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> set("stage = 2")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> set("stage = 12")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> set("ended_at = now()")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql(
                                "update codevelopment.stage set begun_at = now() where session = :session and number = 4")
                        .param("session", SESSION)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void adviceOfAConsultationThatWasBegunByMistakeIsToBeWordedAnew() {
        distance();
        move(OTHER, "begin", 0);
        for (var moves = 0; moves < 4; moves++) {
            move(OTHER, "next", moves);
        }
        note(THIRD, "Parle-lui.");
        assertThat(kinds()).containsExactly("advice");

        move(OTHER, "back", 4);

        assertThat(kinds()).containsExactly("to-reword");
        assertThat(people.page(OTHER, ROOM)).bodyText().doesNotContain("Parle-lui.");
    }

    @Test
    void whatSomebodyIsTypingIsFoundAgainAndOnlyByThem() {
        distance();
        move(OTHER, "begin", 0);

        assertThat(people.send(OTHER, ROOM + "/draft", "quiet", "true", "words", "Depuis qu"))
                .hasStatus(204);

        assertThat(people.page(OTHER, ROOM)).bodyText().contains(">Depuis qu</textarea>");
        assertThat(people.page(THIRD, ROOM)).bodyText().doesNotContain("Depuis qu");
        note(OTHER, "Depuis quand\u202f?");
        assertThat(people.page(OTHER, ROOM)).bodyText().doesNotContain(">Depuis qu</textarea>");
    }

    @Test
    void badNotesAreRefusedWithWhatWasTyped() {
        distance();
        assertThat(note(OTHER, "Avant le début")).hasStatus(422);
        move(OTHER, "begin", 0);

        assertThat(note(OTHER, " ")).hasStatus(422);
        assertThat(note(OTHER, "a".repeat(1001))).hasStatus(422).bodyText().contains("a".repeat(1001));
        assertThat(note(OTHER, "\u0007")).hasStatus(422);
        assertThat(people.send(OTHER, ROOM + "/draft", "quiet", "true", "words", "a".repeat(1001)))
                .hasStatus(422);
        assertThat(people.send(THIRD, ROOM + "/notes/" + UUID.randomUUID() + "/withdraw"))
                .hasStatus(404);
        assertThat(people.send(THIRD, ROOM + "/notes/x/reword", "words", "Oui ?"))
                .hasStatus(400);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void theClientWritesTheContractAndTheGroupReadsAlong() {
        distance();
        move(OTHER, "begin", 0);
        for (var moves = 0; moves < 3; moves++) {
            move(OTHER, "next", moves);
        }

        assertThat(contract(THIRD, "Pas le mien", 0)).hasStatus(403);
        assertThat(contract(FOURTH, "J’aimerais que vous m’aidiez.", 0))
                .hasStatus(200)
                .bodyText()
                .isEqualTo("1");
        assertThat(contract(FOURTH, "Autrement.", 0)).hasStatus(409);
        assertThat(people.page(THIRD, ROOM)).bodyText().contains("J’aimerais que vous m’aidiez.");
        assertThat(people.send(FOURTH, ROOM + "/contract", "topic", "1", "version", "0", "words", "Autrement."))
                .hasStatus(409)
                .bodyText()
                .contains("J’aimerais que vous m’aidiez.", ">Autrement.</textarea>");
        assertThat(people.send(FOURTH, ROOM + "/contract", "topic", "1", "version", "1", "words", "Autrement."))
                .hasStatus(302);
    }

    @Test
    void whoAsksForTheWordGetsItInTurnAndComesLastAfterwards() {
        distance();
        move(OTHER, "begin", 0);
        assertThat(people.send(OTHER, ROOM + "/hand/raise"))
                .hasStatus(302)
                .flash()
                .containsKey("flash");
        move(OTHER, "next", 0);
        move(OTHER, "next", 1);
        people.send(OTHER, ROOM + "/hand/raise");
        people.send(THIRD, ROOM + "/hand/raise");

        assertThat(people.send(OTHER, ROOM + "/word/" + OTHER + "/give")).hasStatus(302);
        assertThat(people.page(THIRD, ROOM)).bodyText().contains("Fay a la parole.", "Baisser la main");
        people.send(OTHER, ROOM + "/hand/done");
        people.send(OTHER, ROOM + "/hand/raise");
        assertThat(waiting()).containsExactly(THIRD, OTHER);
        people.send(OTHER, ROOM + "/word/" + THIRD + "/give");
        assertThat(people.send(OTHER, ROOM + "/word/" + LEFT + "/give")).flash().containsKey("flash");
        assertThat(people.page(THIRD, ROOM)).bodyText().contains("J’ai parlé");
        assertThat(people.page(FOURTH, ROOM)).bodyText().doesNotContain("Lever la main");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            usual      | 20 | 30  | 302
            usual      | 0  | 30  | 422
            usual      | 20 | 121 | 422
            usual      | x  | 30  | 422
            usual      | '' | 30  | 422
            express    | 20 | 30  | 422
            express    | 5  | 15  | 302
            two-topics | 20 | 30  | 302
            else       | 20 | 30  | 422
            """)
    void thePlanIsCheckedBeforeTheSessionBegins(String format, String opening, String consultation, int status) {
        assertThat(plan(1, format, opening, consultation)).hasStatus(status);
    }

    @Test
    void howLongTheMinutesTakeIsSaidForThoseThatWereTyped() {
        database.sql("""
                update codevelopment.session
                set starts_at = '2030-03-15 14:00 Europe/Paris', ends_at = '2030-03-15 16:00 Europe/Paris'
                where id = :session
                """).param("session", SESSION).update();
        assertThat(people.page(OTHER, OF_SESSION + "/plan"))
                .bodyText()
                .contains("1\u00a0h\u00a050", "commencée à 14:00", "finit à 15:50", "prévue pour 2\u00a0h\u00a000");

        assertThat(plan(1, "express", "20", "60"))
                .hasStatus(422)
                .bodyText()
                .contains("finit à 15:55")
                .doesNotContain("finit à 15:50");
    }

    @Test
    void whoeverLeadsSaysWhoIsThereAndOthersReadNothing() {
        distance();
        assertThat(people.send(OTHER, ROOM + "/presence", "asked", THIRD.toString()))
                .hasStatus(302);
        assertThat(absent()).isZero();
        move(OTHER, "begin", 0);
        people.send(OTHER, ROOM + "/take-over");
        assertThat(people.page(OTHER, ROOM)).bodyText().contains("Sont là\u00a0: 4 sur 4");
        assertThat(people.page(THIRD, ROOM)).bodyText().doesNotContain("Sont là");
        assertThat(people.send(THIRD, ROOM + "/presence", "asked", OTHER.toString()))
                .hasStatus(403);

        people.send(
                OTHER,
                ROOM + "/presence",
                "asked",
                THIRD.toString(),
                "asked",
                OTHER.toString(),
                "there",
                OTHER.toString());

        assertThat(people.page(OTHER, ROOM)).bodyText().contains("Sont là\u00a0: 3 sur 4");
        assertThat(people.page(THIRD, ROOM))
                .bodyText()
                .contains("noté que vous n’êtes pas là")
                .doesNotContain("id=\"notes\"");
        people.send(OTHER, ROOM + "/presence", "asked", THIRD.toString(), "there", THIRD.toString());
        assertThat(people.page(THIRD, ROOM))
                .bodyText()
                .doesNotContain("n’êtes pas là")
                .contains("id=\"notes\"");
        assertThat(people.send(OTHER, ROOM + "/presence", "asked", "x")).hasStatus(400);
        // Nobody who is in the group no more is noted.
        people.send(OTHER, ROOM + "/presence", "asked", LEFT.toString());
        assertThat(absent()).isZero();
    }

    @Test
    void whoIsNotedAbsentTakesNoPartFromAStalePage() {
        distance();
        move(OTHER, "begin", 0);
        note(THIRD, "Tu devrais partir.");
        move(OTHER, "next", 0);
        move(OTHER, "next", 1);
        people.send(THIRD, ROOM + "/hand/raise");
        people.send(OTHER, ROOM + "/word/" + THIRD + "/give");
        people.send(OTHER, ROOM + "/presence", "asked", THIRD.toString(), "asked", FOURTH.toString());

        for (var path :
                List.of("/notes", "/draft", "/notes/" + noteOf("Tu devrais partir.") + "/reword", "/contract")) {
            assertThat(people.send(
                            path.equals("/contract") ? FOURTH : THIRD, ROOM + path, "words", "Depuis quand\u202f?"))
                    .as(path)
                    .hasStatus(422)
                    .bodyText()
                    .contains("n’êtes pas là\u00a0: ce que vous avez tapé", "Depuis quand\u202f?");
        }
        for (var path : List.of("/draft", "/contract")) {
            assertThat(people.send(FOURTH, ROOM + path, "quiet", "true", "words", "Depuis quand\u202f?"))
                    .as(path)
                    .hasStatus(409);
        }
        assertThat(people.send(THIRD, ROOM + "/hand/raise"))
                .hasStatus(302)
                .flash()
                .isEmpty();
        assertThat(waiting()).isEmpty();
        assertThat(people.page(OTHER, ROOM)).bodyText().contains("Personne n’a la parole.");
        assertThat(kinds()).containsExactly("to-reword");
        // They may always take back what is theirs.
        assertThat(people.send(THIRD, ROOM + "/notes/" + noteOf("Tu devrais partir.") + "/withdraw"))
                .hasStatus(302);
        assertThat(kinds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note (id, topic_number, author, kind, words, noted_at, session)"
                        + " values (gen_random_uuid(), 1, :person, 'question', 'x', now(), :session)",
                "draft (person, words, changed_at, session) values (:person, 'x', now(), :session)",
                "hand (stage, person, raised_at, session) values (2, :person, now(), :session)",
                "hand (stage, person, given_at, session) values (2, :person, now(), :session)"
            })
    void theDatabaseTakesNothingFromWhoIsNotedAbsent(String row) {
        distance();
        move(OTHER, "begin", 0);
        people.send(OTHER, ROOM + "/presence", "asked", THIRD.toString());

        assertThatThrownBy(() -> database.sql("insert into codevelopment." + row)
                        .param("person", THIRD)
                        .param("session", SESSION)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodyWhoIsNotedAbsentSaysOfThemselvesThatTheyAreThere() {
        move(OTHER, "begin", 0);
        people.send(OTHER, ROOM + "/presence", "asked", THIRD.toString());

        // Where all lead.
        assertThat(people.send(THIRD, ROOM + "/presence", "asked", THIRD.toString(), "there", THIRD.toString()))
                .hasStatus(302);
        assertThat(absent()).isOne();
        assertThat(people.send(THIRD, ROOM + "/take-over")).hasStatus(302);
        assertThat(people.page(THIRD, ROOM))
                .bodyText()
                .contains("n’êtes pas là")
                .doesNotContain("/room/take-over\"");
        assertThat(move(OTHER, "next", 0)).hasStatus(302);

        // Whoever leads alone is there, whatever box they have left empty.
        people.send(OTHER, ROOM + "/take-over");
        people.send(OTHER, ROOM + "/presence", "asked", OTHER.toString());
        assertThat(absent()).isEqualTo(2);
        people.send(OTHER, ROOM + "/presence", "asked", OTHER.toString(), "there", OTHER.toString());
        assertThat(absent()).isOne();
        assertThat(people.send(THIRD, ROOM + "/take-over")).hasStatus(302);
        assertThat(people.send(THIRD, ROOM + "/next", "moves", "1")).hasStatus(403);
    }

    @Test
    void whatIsTypedOnAStalePageOnceTheConsultationIsOverIsNoAdvice() {
        distance();
        move(OTHER, "begin", 0);
        note(THIRD, "Parle-lui.");
        var early = noteOf("Parle-lui.");
        for (var step = 0; step < 5; step++) {
            move(OTHER, "next", moves());
        }

        for (var after = 0; after < 3; after++) {
            for (var path : List.of("/notes", "/notes/" + early + "/reword")) {
                assertThat(people.send(THIRD, ROOM + path, "words", "Parle-lui donc."))
                        .as("%s, step %d", path, stage())
                        .hasStatus(422)
                        .bodyText()
                        .contains("la consultation est finie. Vos mots", "Parle-lui donc.");
            }
            move(OTHER, "next", moves());
        }
        assertThat(kinds()).containsExactly("to-reword");
        assertThatThrownBy(() -> write("advice")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aNoteIsWordedAnewOnceOfItsTopicAloneAndNotByItsClient() {
        plan(1, "two-topics", "20", "30", "atDistance", "true", "second", THIRD.toString());
        move(OTHER, "begin", 0);
        note(OTHER, "Parle-lui.");
        note(OTHER, "Pars.");
        var first = noteOf("Parle-lui.");
        var second = noteOf("Pars.");
        for (var step = 0; step < 4; step++) {
            move(OTHER, "next", moves());
        }
        assertThat(people.send(OTHER, ROOM + "/notes/" + first + "/reword", "words", "Parle-lui."))
                .hasStatus(302);
        assertThat(people.send(OTHER, ROOM + "/notes/" + first + "/reword", "words", "Encore."))
                .hasStatus(422)
                .bodyText()
                .contains("ne se reformule plus", "Encore.");
        for (var step = 0; step < 6; step++) {
            move(OTHER, "next", moves());
        }
        assertThat(people.send(OTHER, ROOM + "/notes/" + second + "/reword", "words", "Pars donc."))
                .hasStatus(422)
                .bodyText()
                .contains("ne se reformule plus", "Pars donc.");
        assertThat(note(THIRD, "Je me conseille."))
                .hasStatus(422)
                .bodyText()
                .contains("de votre sujet que l’on parle", "Je me conseille.");
    }

    private long absent() {
        return database.sql("select count(*) from codevelopment.absence where session = :session")
                .param("session", SESSION)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    @Test
    void whatWasTypedAndNotSentIsShownToItsAuthorOnceNothingIsNotedAnyMore() {
        distance();
        move(OTHER, "begin", 0);
        people.send(THIRD, ROOM + "/notes", "words", "Il faudrait tout dire");
        people.send(THIRD, ROOM + "/draft", "words", "Depuis quand");
        assertThat(people.page(THIRD, ROOM)).bodyText().doesNotContain("pas envoyé");
        for (var step = 0; step < 5; step++) {
            move(OTHER, "next", moves());
        }

        assertThat(people.page(THIRD, ROOM))
                .bodyText()
                .contains("Ce que vous n’avez pas envoyé", "Depuis quand", "Il faudrait tout dire");
        assertThat(people.page(OTHER, ROOM)).bodyText().doesNotContain("Depuis quand", "Il faudrait");
        move(OTHER, "next", moves());
        move(OTHER, "next", moves());
        assertThat(people.page(THIRD, ROOM)).bodyText().contains("Ce que vous n’avez pas envoyé", "Depuis quand");
        assertThat(people.send(THIRD, ROOM + "/notes", "words", "Trop tard"))
                .hasStatus(422)
                .bodyText()
                .contains("la consultation est finie", "Trop tard");
        assertThat(kinds()).containsExactly("to-reword");
    }

    @Test
    void theSessionsThatFollowAreLikeItWhenThatIsSaid() {
        assertThat(plan(1, "usual", "7", "33", "fromHereOn", "true")).hasStatus(302);

        assertThat(people.page(OTHER, OF_SESSION.replace("/sessions/1", "/sessions/3") + "/plan"))
                .bodyText()
                .contains("value=\"7\"", "value=\"33\"");
        assertThat(plan(1, "usual", "8", "33")).hasStatus(409);
    }

    @Test
    void theSecondTopicIsATurnLikeAnyOther() {
        assertThat(plan(1, "two-topics", "20", "30", "second", FOURTH.toString()))
                .hasStatus(422);
        assertThat(plan(1, "two-topics", "20", "30", "second", THIRD.toString()))
                .hasStatus(302);

        assertThat(people.page(OTHER, OF_SESSION)).bodyText().contains("Client du second sujet\u00a0: Pair 1");
        assertThat(people.send(
                        OTHER,
                        OF_SESSION.replace("/sessions/1", "/sessions/2"),
                        "client",
                        THIRD.toString(),
                        "version",
                        "0"))
                .hasStatus(422);
        assertThatThrownBy(() -> database.sql("""
                        update codevelopment.session set client = :client, round = 1
                        where peer_group = :group and number = 2
                        """)
                        .param("client", THIRD)
                        .param("group", GROUP)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nothingIsWrittenOfItInDeedsOrMails() {
        distance();
        move(OTHER, "begin", 0);
        note(OTHER, "Un mot que nul n’entend.");

        assertThat(database.sql("select count(*) from account.deed")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from notices.mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theRoomIsInEnglishToo() {
        distance();
        move(OTHER, "begin", 0);

        assertThat(people.page(OTHER, ROOM + "?lang=en"))
                .bodyText()
                .contains("Opening", "Next step", "A question for later");
        assertThat(people.page(OTHER, OF_SESSION + "/plan?lang=en")).bodyText().contains("Steps of the session");
    }

    private void facilitated() {
        database.sql("""
                insert into codevelopment.member (peer_group, person, part, invited_by, invited_at, accepted_at)
                values (:group, :person, 'facilitator', :by, now(), now())
                """)
                .param("group", GROUP)
                .param("person", FACILITATOR)
                .param("by", CATALYST)
                .update();
    }

    private void distance() {
        assertThat(plan(1, "usual", "20", "30", "atDistance", "true")).hasStatus(302);
    }

    private MvcTestResult plan(int session, String format, String opening, String consultation, String... more) {
        var fields = new java.util.ArrayList<>(List.of(
                "version",
                "0",
                "format",
                format,
                "opening",
                opening,
                "presentation",
                "5",
                "clarification",
                "10",
                "contract",
                "5",
                "consultation",
                consultation,
                "synthesis",
                "5",
                "learning",
                "10"));
        fields.addAll(List.of(more));
        return people.send(
                OTHER,
                OF_SESSION.replace("/sessions/1", "/sessions/" + session) + "/plan",
                fields.toArray(String[]::new));
    }

    private MvcTestResult move(UUID who, String move, int moves) {
        return people.send(who, ROOM + "/" + move, "moves", String.valueOf(moves));
    }

    private MvcTestResult note(UUID who, String words) {
        return people.send(who, ROOM + "/notes", "words", words);
    }

    private MvcTestResult contract(UUID who, String words, int version) {
        return people.send(
                who,
                ROOM + "/contract",
                "quiet",
                "true",
                "topic",
                "1",
                "version",
                String.valueOf(version),
                "words",
                words);
    }

    private int stage() {
        return database.sql("select stage from codevelopment.course where session = :session")
                .param("session", SESSION)
                .query(Integer.class)
                .single();
    }

    private int moves() {
        return database.sql("select moves from codevelopment.course where session = :session")
                .param("session", SESSION)
                .query(Integer.class)
                .single();
    }

    private List<String> kinds() {
        return database.sql("select kind from codevelopment.note where session = :session order by noted_at")
                .param("session", SESSION)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private UUID noteOf(String words) {
        return database.sql("select id from codevelopment.note where words = :words and kind = 'to-reword'")
                .param("words", words)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }

    private List<UUID> waiting() {
        return database.sql("""
                select person from codevelopment.hand where raised_at is not null order by spoken, raised_at
                """)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void write(String kind) {
        database.sql("""
                insert into codevelopment.note (id, session, topic_number, author, kind, words, noted_at)
                values (gen_random_uuid(), :session, 1, :author, :kind, 'x', now())
                """)
                .param("session", SESSION)
                .param("author", OTHER)
                .param("kind", kind)
                .update();
    }

    private void set(String what) {
        database.sql("update codevelopment.course set " + what + " where session = '" + SESSION + "'")
                .update();
    }
}
