package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.pathway.InFrench;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is open at which moment around a session from half past nine to noon in Paris, 08:30 to 11:00 in UTC. */
@InFrench
class SessionTest {

    private static final Session SESSION = SampleSession.dated();

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-03-15T07:29:59Z, false, false, false
            2027-03-15T07:30:01Z, true,  true,  false
            2027-03-15T10:59:59Z, true,  true,  false
            2027-03-15T11:00:01Z, true,  true,  true
            2027-03-15T14:59:59Z, true,  true,  true
            2027-03-15T15:00:01Z, true,  false, true
            2027-09-15T10:00:00Z, true,  false, true
            """)
    void aRoomOpensAnHourBeforeAndClosesFourHoursAfter(Instant now, boolean begun, boolean open, boolean over) {
        assertThat(SESSION.hasBegun(now)).isEqualTo(begun);
        assertThat(SESSION.isRoomOpen(now)).isEqualTo(open);
        assertThat(SESSION.isOver(now)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-03-15T10:29:59Z, false, false
            2027-03-15T10:30:01Z, true,  false
            2027-03-15T11:00:01Z, true,  true
            2027-04-14T10:59:59Z, true,  true
            2027-04-14T11:00:01Z, true,  false
            """)
    void feedbackIsTakenFromHalfAnHourBeforeTheEndAndAskedForAMonth(Instant now, boolean taken, boolean asked) {
        assertThat(SESSION.takesFeedback(null, now)).isEqualTo(taken);
        assertThat(SESSION.asksForFeedback(now)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"PRESENT, true", "REMOTE, true", "EXCUSED, false", "ABSENT, false", ", true"})
    void whoWasNotThereSaysNothingOfIt(@Nullable Presence presence, boolean taken) {
        assertThat(SESSION.takesFeedback(presence, Instant.parse("2027-03-15T12:00:00Z")))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-15T10:00:00Z", "2027-03-15T11:30:00Z", "2027-05-01T00:00:00Z"})
    void whatIsCancelledOrHasNoDateNeitherBeginsNorEnds(Instant now) {
        for (var session : new Session[] {SampleSession.cancelled(), SampleSession.undated()}) {
            assertThat(session.hasBegun(now)).isFalse();
            assertThat(session.isOver(now)).isFalse();
            assertThat(session.isRoomOpen(now)).isFalse();
            assertThat(session.asksForFeedback(now)).isFalse();
            assertThat(session.takesFeedback(Presence.PRESENT, now)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            nothing,                     false
            start,                       true
            end,                         true
            the same moment by a clock of another zone, false
            place,                       true
            link,                        true
            title,                       true
            code,                        true
            date is taken away,          true
            experts,                     false
            words,                       false
            """)
    void calendarsHearOfWhatTheyShow(String what, boolean news) {
        assertThat(changed(what).isNewsSince(SESSION)).isEqualTo(news);
    }

    private static Session changed(String what) {
        var it = SESSION;
        var start = OffsetDateTime.parse("2027-03-15T09:30+01:00");
        var end = OffsetDateTime.parse("2027-03-15T12:00+01:00");
        return switch (what) {
            case "start" ->
                with(it, start.minusMinutes(30), end, it.place(), it.videoLink(), it.code(), it.title(), "");
            case "end" -> with(it, start, end.plusMinutes(30), it.place(), it.videoLink(), it.code(), it.title(), "");
            case "place" -> with(it, start, end, "Mairie", it.videoLink(), it.code(), it.title(), "");
            case "link" -> with(it, start, end, it.place(), "https://visio.example", it.code(), it.title(), "");
            case "title" -> with(it, start, end, it.place(), it.videoLink(), it.code(), "Apprendre", "");
            case "code" -> with(it, start, end, it.place(), it.videoLink(), "S1 bis", it.title(), "");
            case "experts", "words" -> with(it, start, end, it.place(), it.videoLink(), it.code(), it.title(), what);
            case "date is taken away" -> with(it, null, null, it.place(), it.videoLink(), it.code(), it.title(), "");
            case "the same moment by a clock of another zone" ->
                with(
                        it,
                        OffsetDateTime.parse("2027-03-15T12:30+04:00"),
                        OffsetDateTime.parse("2027-03-15T11:00Z"),
                        it.place(),
                        it.videoLink(),
                        it.code(),
                        it.title(),
                        "");
            default -> it;
        };
    }

    private static Session with(
            Session it,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            String place,
            String link,
            String code,
            String title,
            String words) {
        return new Session(
                it.id(),
                it.edition(),
                it.cohort(),
                code,
                title,
                it.format(),
                it.appliedFormat(),
                it.theory(),
                it.applied(),
                words,
                words,
                start,
                end,
                it.zone(),
                place,
                link,
                null,
                null,
                it.version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Europe/Paris   | lundi 15 mars 2027, de 09:30 à 12:00 (heure de Paris)
            Indian/Reunion | lundi 15 mars 2027, de 09:30 à 12:00 (heure de Paris), soit de 12:30 à 15:00 (heure de La Réunion)
            """)
    void itsHoursAreThoseOfThePlaceAndThenOfTheReader(String zone, String words) {
        LocaleContextHolder.setTimeZone(TimeZone.getTimeZone(zone));

        assertThat(SESSION.when()).isEqualTo(words);
        assertThat(SESSION.whenThere()).isEqualTo("lundi 15 mars 2027, de 09:30 à 12:00 (heure de Paris)");
    }

    @Test
    void whileTheDateIsOpenThatIsSaid() {
        assertThat(SampleSession.undated().when()).isEqualTo("Date à fixer");
    }
}
