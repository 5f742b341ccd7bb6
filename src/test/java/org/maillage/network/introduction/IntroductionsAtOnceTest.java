package org.maillage.network.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.network.introduction.SampleIntroductions.FIRST;
import static org.maillage.network.introduction.SampleIntroductions.SECOND;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.network.IntroductionOutcome;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What is pressed twice, in two tabs, at the same moment, or while the power goes, counts once and writes once. */
@PlatformTest
class IntroductionsAtOnceTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Introductions introductions;

    @Autowired
    HearParty hearParty;

    @Autowired
    TellOutcome tellOutcome;

    @Autowired
    FollowIntroductions follow;

    @Autowired
    TransactionTemplate transaction;

    private SampleIntroductions sample;
    private Directory directory;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        sample = new SampleIntroductions(browser, database);
    }

    @AfterEach
    void nothingStays() {
        sample.run("truncate network.tie, network.attribution cascade");
        sample.remove();
    }

    /** The answer and the mail that it calls for are one: neither is there without the other. */
    @ParameterizedTest
    @CsvSource({"FIRST, asking-first, 0", "SECOND, asking-second, 1"})
    void whatIsLostHalfwayIsLostWholeAndIsSaidAgain(Side side, String stays, int mails) {
        sample.path();
        if (side == Side.SECOND) {
            sample.answer(sample.link(FIRST) + "/yes");
        }
        var it = it();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    assertThat(hearParty.agree(it, side)).isTrue();
                    throw new IllegalStateException("The power goes.");
                }))
                .hasMessage("The power goes.");

        assertThat(sample.state()).isEqualTo(stays);
        assertThat(sample.mails(SECOND)).hasSize(mails);
        assertThat(hearParty.agree(it(), side)).isTrue();
        assertThat(sample.mails(SECOND)).hasSize(mails + 1);
    }

    @RepeatedTest(3)
    void aYesPressedTwiceAsksTheOtherOnce() throws Exception {
        sample.path();
        var it = it();

        assertThat(atOnce(() -> hearParty.agree(it, Side.FIRST), () -> hearParty.agree(it, Side.FIRST)))
                .containsExactlyInAnyOrder(true, false);

        assertThat(sample.state()).isEqualTo("asking-second");
        assertThat(sample.mails(SECOND)).hasSize(1);
    }

    @RepeatedTest(3)
    void aYesAndANoInTwoTabsAreOneOfBoth() throws Exception {
        sample.path();
        sample.answer(sample.link(FIRST) + "/yes");
        var it = it();

        var said = atOnce(() -> hearParty.agree(it, Side.SECOND), () -> hearParty.decline(it, Side.SECOND, false));

        assertThat(said).containsExactlyInAnyOrder(true, false);
        var introduced = said.getFirst();
        assertThat(sample.state()).isEqualTo(introduced ? "introduced" : "declined");
        assertThat(sample.mails(FIRST)).hasSize(introduced ? 2 : 1);
        assertThat(sample.mails(SECOND)).hasSize(introduced ? 2 : 1);
    }

    @RepeatedTest(3)
    void whoTakesTheirYesBackAtThatMomentIsGivenOrIsNot() throws Exception {
        sample.path();
        sample.answer(sample.link(FIRST) + "/yes");
        var it = it();

        var said = atOnce(() -> hearParty.agree(it, Side.SECOND), () -> hearParty.decline(it, Side.FIRST, false));

        assertThat(said).containsExactlyInAnyOrder(true, false);
        assertThat(sample.mails(SECOND).stream().filter(mail -> mail.contains(FIRST)))
                .hasSize(said.getFirst() ? 1 : 0);
    }

    @RepeatedTest(3)
    void bothSayAtOnceWhatCameOfItAndItIsConfirmed() throws Exception {
        var one = directory.organisation("Les Jardins", REDON, true, "territory");
        var other = directory.organisation("Le Lien", REDON, true, "territory");
        sample.path("first", "organisation-" + one, "second", "organisation-" + other);
        sample.bothAgree();
        var it = it();

        assertThat(atOnce(
                        () -> tellOutcome.say(it, Side.FIRST, IntroductionOutcome.PROJECT),
                        () -> tellOutcome.say(it, Side.SECOND, IntroductionOutcome.EXCHANGE)))
                .containsExactly(true, true);

        assertThat(sample.string("select outcome || ' ' || confirmed from network.introduction"))
                .isEqualTo("exchange true");
        assertThat(ties(one)).as("one tie, which both confirm").isEqualTo("1 true true");
    }

    @Test
    void oneSideAloneMakesADeclaredTieAndNothingMakesNone() {
        var one = directory.organisation("Les Jardins", REDON, true, "territory");
        var other = directory.organisation("Le Lien", REDON, true, "territory");
        sample.path("first", "organisation-" + one, "second", "organisation-" + other);
        sample.bothAgree();
        assertThat(ties(one)).isEqualTo("0 null null");

        tellOutcome.say(it(), Side.SECOND, IntroductionOutcome.MEETING);
        assertThat(ties(one)).isIn("1 true false", "1 false true");
        tellOutcome.say(it(), Side.FIRST, IntroductionOutcome.NOTHING);
        assertThat(ties(one)).as("one says so and the other does not").isIn("1 true false", "1 false true");
        tellOutcome.say(it(), Side.SECOND, IntroductionOutcome.NOTHING);

        assertThat(ties(one)).isEqualTo("0 null null");
    }

    /** Two nodes that ask at the same hour write once. */
    @Test
    void aReminderGoesOnceHoweverManyAskForIt() throws Exception {
        sample.path();
        sample.bothAgree();
        sample.run("update network.introduction set introduced_on = (now() at time zone 'Europe/Paris')::date - 30");
        sample.run("delete from notices.mail where recipient in ('%s', '%s')".formatted(FIRST, SECOND));

        atOnce(this::asks, this::asks);
        follow.askWhatCameOfThem();

        assertThat(sample.mails(FIRST)).hasSize(1);
        assertThat(sample.mails(SECOND)).hasSize(1);
    }

    private boolean asks() {
        try {
            follow.askWhatCameOfThem();
            return true;
        } catch (org.springframework.dao.DataIntegrityViolationException e) {
            // The other was there before; what is left is asked for in an hour.
            return false;
        }
    }

    /** From asking to the last reminder, whatever day it is: each state answers with a page and none with a fault. */
    @Test
    void aLinkAnswersInEachState() {
        var path = sample.path();
        var one = sample.link(FIRST);
        sample.answer(one + "/yes");
        var other = sample.link(SECOND);
        for (var act : List.<Runnable>of(
                () -> sample.answer(other + "/yes"),
                () -> sample.run("update network.introduction set introduced_on = introduced_on - 31"),
                follow::askWhatCameOfThem,
                () -> sample.run("update network.introduction set introduced_on = introduced_on - 60"),
                follow::askWhatCameOfThem,
                () -> sample.run(
                        "update network.introduction_link set sent_at = sent_at - interval '1 year', expires_at = expires_at - interval '1 year'"))) {
            act.run();
            for (var link : List.of(one, other)) {
                assertThat(sample.visit(link)).hasStatusOk();
                assertThat(sample.answer(link + "/yes")).hasStatus(302);
                assertThat(sample.answer(link + "/no")).hasStatus(302);
            }
            assertThat(sample.people().page(KEEPER, path)).hasStatusOk();
            assertThat(sample.state()).isEqualTo("introduced");
        }
        var told = sample.link(FIRST);
        assertThat(told).contains("/outcome/");
        assertThat(sample.answer(told, "outcome", "project")).hasStatus(302);
        assertThat(sample.visit(told)).hasStatusOk().bodyText().contains("plus rien à dire");
        assertThat(sample.string("select count(*) from network.introduction_answer"))
                .isEqualTo("0");
    }

    private Introduction it() {
        return introductions
                .find(UUID.fromString(sample.string("select id from network.introduction")))
                .orElseThrow();
    }

    private String ties(UUID one) {
        return sample.string("""
                select count(*) || ' ' || coalesce(bool_or(said_by_one)::text, 'null') || ' '
                  || coalesce(bool_or(said_by_other)::text, 'null')
                from network.tie
                where '%s' in (one::text, other::text)""".formatted(one));
    }

    private interface Said {
        boolean said();
    }

    private static List<Boolean> atOnce(Said... acts) throws Exception {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            var said = Stream.of(acts)
                    .map(act -> threads.submit(() -> {
                        begin.await();
                        return act.said();
                    }))
                    .toList();
            begin.countDown();
            var answers = new java.util.ArrayList<Boolean>();
            for (var it : said) {
                answers.add(it.get(60, TimeUnit.SECONDS));
            }
            return answers;
        }
    }
}
