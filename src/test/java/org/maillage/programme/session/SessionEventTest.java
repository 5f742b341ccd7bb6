package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.Addressee;
import org.maillage.account.PersonId;
import org.maillage.notices.Pace;
import org.maillage.pathway.InFrench;
import org.maillage.shared.Settings;
import org.maillage.support.SampleSettings;

/** What calendars read of a session, opened by a real parser. */
@InFrench
class SessionEventTest {

    private static final Settings SETTINGS = SampleSettings.of(Map.of("mail-from", "lien@example.org"));
    private static final Addressee EVE = new Addressee(
            new PersonId(UUID.randomUUID()),
            "Ève \"Lo\"; L’Hostis",
            "eve@example.org",
            Locale.FRENCH,
            ZoneId.of("Europe/Paris"),
            Pace.AT_ONCE);

    @Test
    void anInvitationIsValidAndSaysWhenInUtc() throws Exception {
        var calendar = read(event(null, 2).invitation(EVE, "REQUEST"));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.toString()).contains("METHOD:REQUEST");
        var event = calendar.<VEvent>getComponents("VEVENT").getFirst();
        assertThat(value(event, Property.DTSTART)).isEqualTo("20270315T083000Z");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Redon, salle « Été »; 2, rue X");
        assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:eve@example.org");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
    }

    /** The setting of the operator may name whom mails come from. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lien@example.org                                 | mailto:lien@example.org     | Ouest
            Maillage Côté Ouest <maillage@example.org>       | mailto:maillage@example.org | Maillage Côté Ouest
            "Réseau, Ouest" <reseau+ouest@example.org>       | mailto:reseau+ouest@example.org | Réseau, Ouest
            """, quoteCharacter = '~')
    void whoCallsIsAnAddress(String from, String organizer, String name) throws Exception {
        var settings = SampleSettings.of(Map.of("mail-from", from));
        var session = session(null, 2);

        var calendar = read(new SessionEvent(session, "Ouest", settings, Instant.parse("2027-02-01T00:00:00Z"))
                .invitation(EVE, "REQUEST"));

        var said = calendar.<VEvent>getComponents("VEVENT").getFirst().getRequiredProperty(Property.ORGANIZER);
        assertThat(said.getValue()).isEqualTo(organizer);
        assertThat(said.getRequiredParameter("CN").getValue()).isEqualTo(name);
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    @Test
    void aCancellationNamesTheSameEventLater() throws Exception {
        var session = session(OffsetDateTime.parse("2027-03-01T10:00:00Z"), 3);
        var before = read(of(session(null, 2)).invitation(EVE, "REQUEST"));
        var after = read(of(session).invitation(EVE, "CANCEL"));

        assertThat(after.validate().hasErrors()).isFalse();
        assertThat(after.toString()).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3");
        assertThat(value(after.<VEvent>getComponents("VEVENT").getFirst(), Property.UID))
                .isEqualTo(value(before.<VEvent>getComponents("VEVENT").getFirst(), Property.UID));
    }

    @Test
    void aFeedHoldsAllSessionsUnderItsName() throws Exception {
        var calendar = read(SessionEvent.feed(List.of(event(null, 0), of(session(null, 1)))));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents("VEVENT")).hasSize(2);
        assertThat(calendar.toString()).contains("X-WR-CALNAME:Mon parcours");
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static SessionEvent event(@Nullable OffsetDateTime cancelledAt, int sequence) {
        return of(session(cancelledAt, sequence));
    }

    private static SessionEvent of(Session session) {
        return new SessionEvent(session, "Ouest", SETTINGS, Instant.parse("2027-02-01T00:00:00Z"));
    }

    private static final UUID ID = UUID.randomUUID();

    private static Session session(@Nullable OffsetDateTime cancelledAt, int sequence) {
        return new Session(
                ID,
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
                OffsetDateTime.parse("2027-03-15T08:30:00Z"),
                OffsetDateTime.parse("2027-03-15T15:30:00Z"),
                "Europe/Paris",
                "Redon, salle « Été »; 2, rue X",
                "",
                cancelledAt,
                sequence,
                0);
    }
}
