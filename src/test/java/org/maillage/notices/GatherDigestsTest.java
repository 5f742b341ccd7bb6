package org.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.notices.Mail.Paced;
import org.maillage.notices.Mail.Personal;
import org.maillage.shared.Settings;
import org.maillage.support.PlatformTest;
import org.maillage.support.SampleSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits for somebody goes in one mail, in the morning that they have chosen. */
@PlatformTest
class GatherDigestsTest {

    /** In Paris it is an hour later. */
    private static final Instant TUESDAY_EVENING = Instant.parse("2026-11-24T19:00:00Z");

    private static final Instant WEDNESDAY_EARLY = Instant.parse("2026-11-25T05:50:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T06:05:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2026-11-30T06:05:00Z");

    private static final Settings SETTINGS = SampleSettings.of(Map.of());

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void empty() {
        database.sql("delete from notices.mail").update();
    }

    @Test
    void whatHappenedInADayGoesInOneMailInTheMorning() {
        post(TUESDAY_EVENING, "1", "ann@example.org", Pace.DAILY);
        post(TUESDAY_EVENING, "2", "ann@example.org", Pace.DAILY);
        post(TUESDAY_EVENING, "3", "bob@example.org", Pace.DAILY);

        gather(TUESDAY_EVENING);
        gather(WEDNESDAY_EARLY);
        assertThat(sent()).isEmpty();
        gather(WEDNESDAY);
        gather(WEDNESDAY);

        assertThat(sent())
                .containsExactlyInAnyOrder(
                        "ann@example.org: Maillage : 2 nouvelles depuis hier",
                        "bob@example.org: Maillage : une nouvelle depuis hier");
        assertThat(outbox(WEDNESDAY).latest(5))
                .anySatisfy(it ->
                        assertThat(it.body()).contains("News 1\nIt happened.\nhttps://maillage.example/1", "News 2"));
        assertThat(database.sql("select body from notices.mail where pace is not null")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsOnly("");
    }

    @Test
    void whatHappenedInAWeekGoesOnMonday() {
        post(TUESDAY_EVENING, "1", "ann@example.org", Pace.WEEKLY);

        gather(WEDNESDAY);
        assertThat(sent()).isEmpty();
        gather(NEXT_MONDAY);

        assertThat(sent()).containsExactly("ann@example.org: Maillage : une nouvelle cette semaine");
    }

    @Test
    void whatComesAfterTheMorningWaitsForTheNext() {
        post(WEDNESDAY, "1", "ann@example.org", Pace.DAILY);

        gather(WEDNESDAY.plusSeconds(3600));

        assertThat(sent()).isEmpty();
    }

    @Test
    void whatIsNotForItsReaderAnyMoreIsLeftOutAndWaitsNoLonger() {
        post(TUESDAY_EVENING, "1", "ann@example.org", Pace.DAILY);
        post(TUESDAY_EVENING, "2", "ann@example.org", Pace.DAILY);
        post(TUESDAY_EVENING, "1 for bob", "bob@example.org", Pace.DAILY);

        gather(WEDNESDAY, List.of((recipient, path) -> !path.startsWith("/1")));
        gather(WEDNESDAY);

        assertThat(outbox(WEDNESDAY).latest(5))
                .singleElement()
                .satisfies(it -> assertThat(it.body()).contains("News 2").doesNotContain("News 1"));
        assertThat(database.sql("select key from notices.mail where pace is not null")
                        .query((row, number) -> row.getString(1))
                        .list())
                .as("nothing says that the others were sent")
                .containsExactly("2");
    }

    @Test
    void whatWaitsForADigestIsNotSentByItself() {
        post(TUESDAY_EVENING, "1", "ann@example.org", Pace.DAILY);

        assertThat(transaction.<Boolean>execute(
                        status -> outbox(WEDNESDAY).takeNext().isPresent()))
                .isFalse();
    }

    @Test
    void aDigestSaysHowToGetFewerAndWhatIsOverIsNotInIt() {
        post(TUESDAY_EVENING, "1", "ann@example.org", Pace.DAILY);
        outbox(TUESDAY_EVENING)
                .postMail(new Mail("2", "ann@example.org", "News 2", "Tonight.\n")
                        .at(new Paced(Pace.DAILY, Locale.FRENCH, "/2"))
                        .goodFor(Duration.ofHours(3)));

        gather(WEDNESDAY);

        assertThat(outbox(WEDNESDAY).latest(5)).singleElement().satisfies(it -> {
            assertThat(it.body())
                    .contains("News 1", SETTINGS.address("/account"))
                    .doesNotContain("News 2");
            assertThat(it.language()).isEqualTo("fr");
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NEVER,   0, 0
            WEEKLY,  0, 1
            DAILY,   1, 1
            AT_ONCE, 1, 1
            """)
    void whatWaitsFollowsThePaceOfItsReader(Pace pace, int nextDay, int nextMonday) {
        post(TUESDAY_EVENING, "1", "ann@example.org", Pace.WEEKLY);
        post(TUESDAY_EVENING, "2", "bob@example.org", Pace.WEEKLY);

        new WaitingNews(database).follow("ann@example.org", pace);

        gather(WEDNESDAY);
        assertThat(sent()).hasSize(nextDay);
        gather(NEXT_MONDAY);
        assertThat(sent()).hasSize(nextMonday + 1);
    }

    @Test
    void lettersOfOnePersonAreAnsweredToThem() {
        letter("1", "ann@example.org", "lead@example.org");
        letter("2", "ann@example.org", "lead@example.org");
        post(TUESDAY_EVENING, "3", "ann@example.org", Pace.DAILY);
        letter("4", "bob@example.org", "lead@example.org");
        letter("5", "bob@example.org", "other@example.org");
        post(TUESDAY_EVENING, "6", "cyd@example.org", Pace.DAILY);

        gather(WEDNESDAY);

        assertThat(outbox(WEDNESDAY).latest(10))
                .extracting(it -> it.recipient() + " " + it.replyTo())
                .containsExactlyInAnyOrder(
                        "ann@example.org lead@example.org", "bob@example.org null", "cyd@example.org null");
    }

    private void letter(String key, String recipient, String author) {
        outbox(TUESDAY_EVENING)
                .postMail(new Mail(key, recipient, "Letter " + key, "Some words.\n")
                        .of(new Personal(
                                author, "https://maillage.example/end/" + key, "/letters/" + key, Duration.ZERO))
                        .at(new Paced(Pace.DAILY, Locale.FRENCH, "/letters/" + key)));
    }

    @Test
    void noDigestGoesToWhomAnotherMailTellsTheNewsAndAllOthersGetTheirs() {
        post(TUESDAY_EVENING, "1", "ann@example.org", Pace.DAILY);
        post(TUESDAY_EVENING, "2", "bob@example.org", Pace.DAILY);
        HoldsDigest holds = (pace, day, recipients) ->
                pace == Pace.DAILY && day.equals(LocalDate.of(2026, 11, 25)) ? Set.of("ann@example.org") : Set.of();

        gather(WEDNESDAY, List.of(), List.of(holds));
        assertThat(sent()).containsExactly("bob@example.org: Maillage : une nouvelle depuis hier");

        gather(WEDNESDAY);
        assertThat(sent()).hasSize(2);
    }

    private void post(Instant at, String key, String recipient, Pace pace) {
        outbox(at)
                .postMail(
                        new Mail(key, recipient, "News " + key, "It happened.\nhttps://maillage.example/" + key + "\n")
                                .at(new Paced(pace, Locale.FRENCH, "/" + key)));
    }

    private void gather(Instant at) {
        gather(at, List.of());
    }

    private void gather(Instant at, List<StillNews> looks) {
        gather(at, looks, List.of());
    }

    private void gather(Instant at, List<StillNews> looks, List<HoldsDigest> holds) {
        new GatherDigests(
                        database,
                        outbox(at),
                        new TakeNews(database, looks, Clock.fixed(at, ZoneOffset.UTC)),
                        holds,
                        transaction,
                        SETTINGS,
                        Clock.fixed(at, ZoneOffset.UTC))
                .gatherDigests();
    }

    private List<String> sent() {
        return outbox(WEDNESDAY).latest(10).stream()
                .map(it -> it.recipient() + ": " + it.subject().replace('\u00a0', ' '))
                .toList();
    }

    private Outbox outbox(Instant at) {
        return new Outbox(database, Clock.fixed(at, ZoneOffset.UTC), "localhost");
    }
}
