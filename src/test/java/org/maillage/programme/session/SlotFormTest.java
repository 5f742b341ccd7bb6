package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.springframework.util.LinkedMultiValueMap;

/** Which days can be proposed for a session, on the first of March 2027 at noon in UTC. */
@InFrench
class SlotFormTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-03-15, 09:30, 12:00, Europe/Paris,       ''
            2027-03-01, 13:01, 14:00, Europe/Paris,       ''
            2027-03-01, 12:59, 14:00, Europe/Paris,       on
            2027-03-01, 08:30, 09:30, America/Martinique, ''
            2027-03-01, 15:30, 17:00, Indian/Reunion,     on
            2027-02-28, 09:30, 12:00, Europe/Paris,       on
            '',         09:30, 12:00, Europe/Paris,       on
            2027-03-15, '',    12:00, Europe/Paris,       from
            2027-03-15, 09:30, '',    Europe/Paris,       until
            2027-03-15, 12:00, 09:30, Europe/Paris,       until
            2027-03-15, 09:30, 09:30, Europe/Paris,       until
            2027-03-28, 02:30, 05:00, Europe/Paris,       from
            2027-03-28, 01:30, 02:30, Europe/Paris,       until
            2027-03-28, 02:30, 05:00, America/Martinique, ''
            """)
    void aDayToComeWithHoursThatClocksShow(String on, String from, String until, String zone, String wrong) {
        var mistakes = form(on, from, until).check(ZoneId.of(zone), NOW);

        assertThat(mistakes.none()).as(mistakes.sentences().toString()).isEqualTo(wrong.isEmpty());
        assertThat(mistakes.at(wrong).isEmpty()).isEqualTo(wrong.isEmpty());
    }

    @Test
    void hoursAreThoseOfThePlaceAndKeptInUtc() {
        var form = form("2027-07-15", "09:30", "12:00");

        assertThat(form.startsAt(ZoneId.of("Europe/Paris"))).hasToString("2027-07-15T07:30Z");
        assertThat(form.endsAt(ZoneId.of("Indian/Reunion"))).hasToString("2027-07-15T08:00Z");
    }

    private static SlotForm form(String on, String from, String until) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("on", on);
        sent.add("from", from);
        sent.add("until", until);
        return new SlotForm(SlotForm.FORM.sent(sent));
    }
}
