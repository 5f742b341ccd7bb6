package org.maillage.programme.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.programme.session.SampleSession;
import org.maillage.programme.session.Session;

/** Which hours of a session count, and how many of them somebody was there for. */
class CountedHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String DAY = "Accueil 30, Atelier 120, Déjeuner 90, Pitchs 120, Clôture 30";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from             | until            | steps                        | minutes
            2027-03-15 09:30 | 2027-03-15 16:00 | Accueil 30, Atelier 120, Déjeuner 90, Pitchs 120, Clôture 30 | 300
            2027-03-15 09:30 | 2027-03-15 16:30 | ''                           | 420
            2027-03-15 14:00 | 2027-03-15 16:00 | ''                           | 120
            2027-03-15 09:30 | 2027-03-15 10:30 | Atelier 90                   | 60
            2027-03-15 12:00 | 2027-03-15 13:00 | Repas partagé 60             | 0
            2027-03-15 09:30 | 2027-03-16 16:30 | ''                           | 840
            2027-03-15 09:30 | 2027-03-16 16:30 | Atelier 90                   | 840
            2027-03-15 22:00 | 2027-03-16 01:00 | ''                           | 180
            2027-03-27 09:00 | 2027-03-28 17:00 | ''                           | 960
            """, useHeadersInDisplayName = true)
    void stepsCountButForMealsAndWithoutStepsTheHoursOfEachDay(String from, String until, String steps, int minutes) {
        assertThat(CountedHours.of(session(from, until), SampleSession.schedule(steps))
                        .planned())
                .isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arrived | left  | minutes
                    |       | 300
            10:00   |       | 270
                    | 15:30 | 270
            10:15   | 15:15 | 210
            12:30   |       | 150
            13:00   |       | 150
            13:30   |       | 150
            08:00   | 18:00 | 300
                    | 09:30 | 0
            """, useHeadersInDisplayName = true)
    void whoComesLateOrLeavesEarlyWasThereForTheRest(@Nullable String arrived, @Nullable String left, int minutes) {
        var hours = CountedHours.of(session("2027-03-15 09:30", "2027-03-15 16:00"), SampleSession.schedule(DAY));

        assertThat(hours.attended(hour(arrived), hour(left))).isEqualTo(minutes);
    }

    @Test
    void withoutADateNothingCounts() {
        assertThat(CountedHours.of(session(null, null), SampleSession.schedule(DAY))
                        .planned())
                .isZero();
    }

    private static @Nullable OffsetDateTime hour(@Nullable String time) {
        return time == null ? null : moment("2027-03-15 " + time);
    }

    private static OffsetDateTime moment(String typed) {
        return LocalDateTime.parse(typed.replace(' ', 'T')).atZone(PARIS).toOffsetDateTime();
    }

    private static Session session(@Nullable String from, @Nullable String until) {
        return new Session(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                "S1",
                "Comprendre",
                "collective-session",
                null,
                "",
                "",
                "",
                "",
                from == null ? null : moment(from),
                until == null ? null : moment(until),
                "Europe/Paris",
                "",
                "",
                null,
                null,
                0);
    }
}
