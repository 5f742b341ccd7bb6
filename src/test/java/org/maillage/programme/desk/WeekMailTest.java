package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.STRANGER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.account.Addressees;
import org.maillage.account.Gesture;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.account.WeekMails;
import org.maillage.notices.Mail;
import org.maillage.notices.Pace;
import org.maillage.notices.PostMail;
import org.maillage.notices.StillNews;
import org.maillage.notices.TakeNews;
import org.maillage.shared.Settings;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail of Mondays: to whom, when, once, and how it ends. */
@PlatformTest
class WeekMailTest {

    private static final Pattern END = Pattern.compile("https?://[^/]+(/week-mail/end/[A-Za-z0-9_-]{43})");

    /** Monday, half past eight in Paris. */
    private static final String MONDAY = "2026-12-07T07:30:00Z";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    DefaultListableBeanFactory platform;

    @Autowired
    WeekOverview weeks;

    @Autowired
    Addressees addressees;

    @Autowired
    Roles roles;

    @Autowired
    TakeNews takeNews;

    @Autowired
    PostMail post;

    @Autowired
    Settings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    List<StillNews> looks;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void aWeekIsToldByOneMailAndNothingToSayByNone() {
        at(MONDAY).tellWeeks();
        at("2026-12-07T09:30:00Z").tellWeeks();

        assertThat(mails(STRANGER)).isEmpty();
        assertThat(mails(CATALYST)).hasSize(1);
        assertThat(mails(CATALYST).getFirst())
                .contains(
                        "Maillage\u00a0: votre semaine du 7 décembre 2026",
                        "Bonjour Eve",
                        "En retard\n- Raconter",
                        "Redon",
                        "/tasks/" + RunningEdition.TASK,
                        "Suivre : S1, Comprendre",
                        "/week-mail/end/");
        at("2026-12-14T07:30:00Z").tellWeeks();
        assertThat(mails(CATALYST)).hasSize(2);
    }

    @Test
    void twoNodesTellItOnce() throws Exception {
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> one = () -> {
                at(MONDAY).tellWeeks();
                return true;
            };
            for (var told : nodes.invokeAll(List.of(one, one, one))) {
                assertThat(told.get()).isTrue();
            }
        }

        assertThat(mails(CATALYST)).hasSize(1);
        assertThat(mails(FACILITATOR)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Europe/Paris,   2026-12-07T05:59:00Z, 0
            Europe/Paris,   2026-12-07T06:00:00Z, 1
            Europe/Paris,   2026-12-07T18:59:00Z, 1
            Europe/Paris,   2026-12-07T19:00:00Z, 0
            Europe/Paris,   2026-12-08T07:30:00Z, 0
            Europe/Paris,   2026-12-06T07:30:00Z, 0
            Indian/Reunion, 2026-12-07T02:59:00Z, 0
            Indian/Reunion, 2026-12-07T03:00:00Z, 1
            Pacific/Noumea, 2026-12-06T20:00:00Z, 1
            Pacific/Tahiti, 2026-12-07T07:30:00Z, 0
            Pacific/Tahiti, 2026-12-07T17:00:00Z, 1
            """)
    void itGoesOnTheMorningOfMondayByTheClocksOfEach(String zone, String now, int mails) {
        database.sql("update account.person set zone = :zone where id = :person")
                .param("zone", zone)
                .param("person", CATALYST)
                .update();

        at(now).tellWeeks();

        assertThat(mails(CATALYST)).hasSize(mails);
    }

    @Test
    void whoWantsNoneGetsNoneAndItsLinkEndsItWithAButtonAlone() {
        database.sql("update account.person set pace = 'never' where id = :person")
                .param("person", OTHER)
                .update();
        at(MONDAY).tellWeeks();
        assertThat(mails(OTHER)).isEmpty();
        var found = END.matcher(mails(CATALYST).getFirst());
        assertThat(found.find()).isTrue();
        var link = found.group(1);

        // A program that looks at links opens them.
        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Ne plus le recevoir");
        assertThat(isStillFor("eve@example.org")).isTrue();
        assertThat(browser.post().uri(link)).hasStatusOk().bodyText().contains("ce courriel ne vient plus");
        assertThat(browser.post().uri(link)).hasStatusOk();
        assertThat(isStillFor("eve@example.org")).isFalse();
        assertThat(browser.get().uri("/week-mail/end/" + "x".repeat(43)))
                .hasStatusOk()
                .bodyText()
                .contains("n’est plus valable");

        at("2026-12-14T07:30:00Z").tellWeeks();
        assertThat(mails(CATALYST)).hasSize(1);

        var people = new People(browser);
        assertThat(people.page(CATALYST, "/account")).bodyText().contains("Le recevoir le lundi");
        assertThat(people.send(CATALYST, "/account/week-mail", "wanted", "true"))
                .hasStatus(302);
        assertThat(people.page(CATALYST, "/account")).bodyText().contains("Ne plus le recevoir");
        at("2026-12-14T07:30:00Z").tellWeeks();
        assertThat(mails(CATALYST)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"DAILY", "WEEKLY"})
    void whoReadsNewsInADigestGetsOneMailOnMondayWithBoth(Pace pace) {
        postNews(CATALYST, pace);
        postNews(STRANGER, pace);

        at(MONDAY).tellWeeks();

        assertThat(mails(CATALYST).getFirst())
                .contains(
                        "votre semaine du 7 décembre",
                        "En retard\n",
                        "Ce qui s’est passé\n\nUne nouvelle",
                        "/account",
                        "/week-mail/end/");
        assertThat(mails(STRANGER).getFirst()).contains("Rien ne vous attend cette semaine.", "Une nouvelle");
        assertThat(database.sql("""
                        select distinct m.language || ' ' || m.path || ' ' || (m.way_out is not null)
                        from notices.mail m
                        join notices.mail item on item.digest = m.id
                        where item.key like 'news of the week%' and item.sent_at is not null
                        """).query((row, n) -> row.getString(1)).list()).containsExactly("fr /desk true");
    }

    private void postNews(UUID person, Pace pace) {
        post.postMail(new Mail(
                        "news of the week " + person,
                        addressees.of(person).orElseThrow().email(),
                        "Une nouvelle",
                        "Il s’est passé quelque chose.\n")
                .at(new Mail.Paced(pace, Locale.FRENCH, "/desk")));
    }

    @Test
    void itIsSaidInTheLanguageOfItsReaderAndDiscreetly() {
        database.sql("update account.person set language = 'en' where id = :person")
                .param("person", CATALYST)
                .update();
        platform.registerSingleton("secretsOfThisTest", new Secrets());
        try {
            at(MONDAY).tellWeeks();
        } finally {
            platform.destroySingleton("secretsOfThisTest");
        }

        assertThat(mails(CATALYST).getFirst())
                .contains(
                        "Maillage: your week of 7 December 2026",
                        "Hello Eve",
                        "Late\n",
                        "Something of yours",
                        "evil. example",
                        "/typed\n  Done: http")
                .doesNotContain("The secret", "evil.example");
    }

    private record Secrets() implements Waits {

        @Override
        public List<Waiting> of(SignedIn me) {
            return List.of(new Waiting("/secret", "The secret"));
        }

        @Override
        public List<Waiting> inMail(SignedIn me) {
            return List.of(
                    new Waiting("/secret", "Something of yours"),
                    new Waiting("/typed", "See https://evil.example now").doneBy(new Gesture("/typed/done", "Done")));
        }
    }

    private boolean isStillFor(String email) {
        return looks.stream().allMatch(it -> it.isFor(email, WeekMails.ABOUT));
    }

    private NotifyOfWeek at(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new NotifyOfWeek(
                new WeekMails(database, clock), weeks, addressees, roles, takeNews, post, settings, transaction);
    }

    private List<String> mails(UUID person) {
        return database.sql("""
                select m.subject || chr(10) || m.body
                from notices.mail m
                join account.person p on p.email = m.recipient
                where p.id = :person
                and m.key like 'week %'
                order by m.posted_at
                """)
                .param("person", person)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
