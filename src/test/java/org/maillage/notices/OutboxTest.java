package org.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.notices.Mail.Paced;
import org.maillage.notices.Outbox.Posted;
import org.maillage.pathway.InFrench;
import org.maillage.shared.Past;
import org.maillage.support.CannedRows;
import org.maillage.support.SampleSettings;
import org.maillage.support.WithoutTransactions;
import org.springframework.transaction.support.TransactionTemplate;

/** When mails are tried again, and when those go that were gathered. */
@InFrench
class OutboxTest {

    private static final Instant NOW = Instant.parse("2027-03-15T12:00:00Z");

    private final CannedRows rows = CannedRows.none();

    /** After one minute, then two, four…, up to six hours; after four days nobody tries any more. */
    @ParameterizedTest
    @CsvSource(nullValues = "no", textBlock = """
            0, 2027-03-15T12:01:00Z, no
            1, 2027-03-15T12:02:00Z, no
            2, 2027-03-15T12:04:00Z, no
            6, 2027-03-15T13:04:00Z, no
            8, 2027-03-15T16:16:00Z, no
            9, 2027-03-15T18:00:00Z, no
            22, 2027-03-15T18:00:00Z, no
            23, 2027-03-15T18:00:00Z, 2027-03-15T12:00:00Z
            """)
    void aMailThatFailsIsTriedAgainLessAndLess(int tries, OffsetDateTime next, @Nullable OffsetDateTime givenUp) {
        var mail = new Posted(
                new UUID(0, 1), "a@b.org", "Sujet", "", null, null, null, null, null, null, next, null, tries, null);

        new Outbox(rows.client(), clock(NOW), "localhost").markFailed(mail, "451 plus tard");

        assertThat(rows.sent("set tries").getFirst())
                .containsExactly("451 plus tard", next, givenUp == null ? "" : givenUp, mail.id());
    }

    @Test
    void itIsTriedForDays() {
        var waited = Duration.ZERO;
        for (var tries = 0; tries < Outbox.MOST_TRIES; tries++) {
            new Outbox(rows.client(), clock(NOW), "localhost")
                    .markFailed(
                            new Posted(
                                    new UUID(0, 1),
                                    "a@b.org",
                                    "",
                                    "",
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    OffsetDateTime.MIN,
                                    null,
                                    tries,
                                    null),
                            "");
            var next = (OffsetDateTime) rows.sent("set tries").getLast().get(1);
            waited = waited.plus(Duration.between(NOW, next));
        }

        assertThat(waited).isBetween(Duration.ofDays(4), Duration.ofDays(5));
    }

    @Test
    void aMailIsPostedWithAllThatItIs() {
        var mail = new Mail("key", "a@b.org", "Sujet", "Corps")
                .withSecret()
                .at(new Paced(Pace.WEEKLY, Locale.ENGLISH, "/tasks/1"))
                .with(new Mail.Invitation("BEGIN:VCALENDAR", "REQUEST"));

        new Outbox(rows.client(), clock(NOW), "localhost").postMail(mail);

        assertThat(rows.sent("into notices.mail").getFirst())
                .contains(
                        "key",
                        "a@b.org",
                        "Sujet",
                        "Corps",
                        true,
                        "BEGIN:VCALENDAR",
                        "REQUEST",
                        "weekly",
                        "en",
                        "/tasks/1");
    }

    @Test
    void noMailComesOutOfAPastThatIsOnlyLived() {
        var outbox = new Outbox(rows.client(), clock(NOW), "localhost");

        Past.live(NOW.minusSeconds(1), () -> outbox.postMail(new Mail("key", "a@b.org", "Sujet", "Corps")));

        assertThat(rows.sent("into notices.mail")).isEmpty();
    }

    /** Until when what waits goes into the digests of a day and of a week, in Paris; before seven nothing goes. */
    @ParameterizedTest
    @CsvSource(nullValues = "nothing", textBlock = """
            2027-03-17T05:59:00Z, nothing,              nothing
            2027-03-17T06:00:00Z, 2027-03-17T07:00+01:00, 2027-03-15T07:00+01:00
            2027-03-15T06:30:00Z, 2027-03-15T07:00+01:00, 2027-03-15T07:00+01:00
            2027-03-21T22:30:00Z, 2027-03-21T07:00+01:00, 2027-03-15T07:00+01:00
            2027-03-21T23:30:00Z, nothing,              nothing
            2027-07-15T05:00:00Z, 2027-07-15T07:00+02:00, 2027-07-12T07:00+02:00
            2027-07-15T04:59:00Z, nothing,              nothing
            """)
    void digestsGoInTheMorningAndOnMondays(
            Instant now, @Nullable OffsetDateTime daily, @Nullable OffsetDateTime weekly) {
        gather(now);

        var asked = rows.sent("select distinct recipient");
        assertThat(asked).hasSize(daily == null ? 0 : 2);
        if (daily != null && weekly != null) {
            assertThat(asked.get(0)).contains("daily", daily);
            assertThat(asked.get(1)).contains("weekly", weekly);
        }
    }

    @Test
    void aDigestSaysAllThatWaitedInTheLanguageOfItsLastWords() {
        rows.rowFor("daily", "select distinct recipient", "recipient", "a@b.org")
                .row("with item as", item("Un travail", "Redon a rendu.\n", "fr"))
                .row("with item as", item("A task", "Vitré handed in.\n", "en"));

        gather(NOW);

        var posted = rows.sent("into notices.mail");
        assertThat(posted).hasSize(1);
        assertThat(posted.getFirst().toString())
                .contains("Un travail\nRedon a rendu.", "A task\nVitré handed in.", "2", "awa@b.org")
                .doesNotContain("Bonjour");
    }

    @Test
    void whoHasNothingWaitingGetsNoDigest() {
        rows.rowFor("daily", "select distinct recipient", "recipient", "a@b.org");

        gather(NOW);

        assertThat(rows.sent("into notices.mail")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Pace.class)
    void aPaceIsReadFromTheWordThatIsKept(Pace pace) {
        assertThat(Pace.find(pace.key())).contains(pace);
        assertThat(Pace.find(pace.name())).isEmpty();
    }

    private void gather(Instant now) {
        var database = rows.client();
        new GatherDigests(
                        database,
                        new Outbox(database, clock(now), "localhost"),
                        new TakeNews(database, List.of(), clock(now)),
                        List.of(),
                        new TransactionTemplate(new WithoutTransactions()),
                        SampleSettings.of(Map.of()),
                        clock(now))
                .gatherDigests();
    }

    private static Object[] item(String subject, String body, String language) {
        return new Object[] {
            "id",
            UUID.randomUUID(),
            "subject",
            subject,
            "body",
            body,
            "language",
            language,
            "path",
            "/tasks/1",
            "reply_to",
            "awa@b.org"
        };
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
