package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.notices.Pace;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose digest the mail of Mondays holds. */
@PlatformTest
class HoldDigestForWeekTest {

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Europe/Paris,   WEEKLY, 2026-12-07, 2026-12-07T07:30:00Z, true
            Europe/Paris,   DAILY,  2026-12-07, 2026-12-07T07:30:00Z, true
            Europe/Paris,   WEEKLY, 2026-12-07, 2026-12-07T18:59:00Z, true
            Europe/Paris,   WEEKLY, 2026-12-07, 2026-12-07T19:00:00Z, false
            Europe/Paris,   DAILY,  2026-12-08, 2026-12-08T07:30:00Z, false
            Europe/Paris,   WEEKLY, 2026-12-07, 2026-12-09T07:30:00Z, false
            Pacific/Tahiti, WEEKLY, 2026-12-07, 2026-12-07T07:30:00Z, true
            Pacific/Tahiti, DAILY,  2026-12-07, 2026-12-07T07:30:00Z, false
            """)
    void aDigestWaitsForTheMondayOfItsReader(String zone, Pace pace, LocalDate day, String now, boolean isHeld) {
        database.sql("update account.person set zone = :zone where id = :person")
                .param("zone", zone)
                .param("person", CATALYST)
                .update();

        assertThat(isHeld(pace, day, now)).isEqualTo(isHeld);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WEEKLY, 2026-12-07, 2026-12-07T19:30:00Z, true
            WEEKLY, 2026-12-07, 2026-12-10T07:30:00Z, true
            DAILY,  2026-12-07, 2026-12-07T20:30:00Z, true
            DAILY,  2026-12-08, 2026-12-08T07:30:00Z, false
            WEEKLY, 2026-12-14, 2026-12-14T19:30:00Z, false
            """)
    void whoWasToldTheirWeekGetsNoDigestForItBesides(Pace pace, LocalDate day, String now, boolean isHeld) {
        var monday = LocalDate.of(2026, 12, 7);
        assertThat(weekMails().take(new WeekMails.Due(CATALYST, monday))).isTrue();

        assertThat(isHeld(pace, day, now)).isEqualTo(isHeld);
    }

    @Test
    void whoHasEndedTheMailOfMondaysGetsTheDigestByItself() {
        weekMails().want(new PersonId(CATALYST), false);

        assertThat(isHeld(Pace.WEEKLY, LocalDate.of(2026, 12, 7), "2026-12-07T07:30:00Z"))
                .isFalse();
    }

    private WeekMails weekMails() {
        return new WeekMails(database, Clock.systemUTC());
    }

    private boolean isHeld(Pace pace, LocalDate day, String now) {
        return new HoldDigestForWeek(database, Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .held(pace, day, List.of("eve@example.org", "nobody@example.org"))
                .contains("eve@example.org");
    }
}
