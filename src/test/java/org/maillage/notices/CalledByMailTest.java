package org.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.shared.Settings;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls to a session as they come out of a real mail server, their calendars opened by a real parser. */
@PlatformTest
class CalledByMailTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Settings settings;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop();
        RunningEdition.remove(database);
    }

    @Test
    void aCallAChangeAndACancellationAreOneEntryToACalendar() throws Exception {
        send("/calls");
        database.sql("update programme.session set starts_at = starts_at + interval '1 day',"
                        + " ends_at = ends_at + interval '1 day', sequence = sequence + 1")
                .update();
        send("/cancel?sure=true");

        var calendars = received("eve@example.org").stream()
                .map(CalledByMailTest::calendar)
                .toList();

        assertThat(calendars).hasSize(2);
        assertThat(calendars
                        .getFirst()
                        .<Property>getProperty(Property.METHOD)
                        .orElseThrow()
                        .getValue())
                .isEqualTo("REQUEST");
        assertThat(calendars
                        .getLast()
                        .<Property>getProperty(Property.METHOD)
                        .orElseThrow()
                        .getValue())
                .isEqualTo("CANCEL");
        assertThat(calendars)
                .extracting(it -> value(it, Property.UID))
                .containsOnly(RunningEdition.SESSION + "@maillage");
        assertThat(calendars).extracting(it -> value(it, Property.STATUS)).containsExactly("CONFIRMED", "CANCELLED");
        assertThat(Integer.parseInt(value(calendars.getLast(), Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(value(calendars.getFirst(), Property.SEQUENCE)));
        calendars.forEach(it -> assertThat(it.validate().hasErrors()).isFalse());
        assertThat(value(calendars.getFirst(), Property.ATTENDEE)).isEqualTo("mailto:eve@example.org");
    }

    @Test
    void theMailSaysInWordsWhatTheCalendarSays() throws Exception {
        send("/calls");

        var mail = received("eve@example.org").getFirst();
        assertThat(mail.getSubject()).contains("Convocation", "S1 Comprendre");
        assertThat(parts(mail).getFirst().getContent().toString())
                .contains("Bonjour Eve", "/sessions/" + RunningEdition.SESSION);
        assertThat(parts(mail)).anySatisfy(it -> assertThat(it.getFileName()).isEqualTo("invitation.ics"));
    }

    @Test
    void calendarsFindTheInvitationBesideTheWordsAndOthersAFile() throws Exception {
        send("/calls");

        var mail = received("eve@example.org").getFirst();
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        var outer = (MimeMultipart) mail.getContent();
        assertThat(outer.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(outer.getCount()).isEqualTo(2);
        var inner = (MimeMultipart) outer.getBodyPart(0).getContent();
        assertThat(inner.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(inner.getBodyPart(1).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        assertThat(inner.getCount()).isEqualTo(2);
        assertThat(outer.getBodyPart(1).getDisposition()).isEqualTo("attachment");
        assertThat(mail.getHeader("List-Unsubscribe")).as("a call is no news").isNull();
    }

    @Test
    void anHourOfAnotherSeaNamesItsZoneBesideThatOfTheReader() throws Exception {
        database.sql("update programme.session set zone = 'Indian/Reunion'").update();

        send("/calls");

        var mail = received("eve@example.org").getFirst();
        assertThat(parts(mail).getFirst().getContent().toString())
                .contains("(heure de La Réunion), soit ", "(heure de Paris)");
        assertThat(value(calendar(mail), Property.DESCRIPTION)).contains("(heure de La Réunion)");
    }

    @Test
    void whatWasSentBeforeTheServerFailedIsNotSentAgain() throws Exception {
        send("/calls");
        database.sql("update notices.mail set sent_at = now(), body = '' where recipient = 'eve@example.org'")
                .update();

        deliver();

        assertThat(received("eve@example.org")).isEmpty();
        assertThat(received("fay@example.org")).hasSize(1);
    }

    private void send(String act) {
        assertThat(browser.post()
                        .uri("/sessions/" + RunningEdition.SESSION + act)
                        .with(user(new SignedIn(RunningEdition.LEAD, "Ann", null)))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private void deliver() {
        // The platform of the tests has no mail server; this one is there now.
        database.sql("update notices.mail set unserved = false").update();
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("localhost");
        smtp.setPort(server.getSmtp().getPort());
        smtp.setDefaultEncoding("UTF-8");
        var outbox = new Outbox(database, Clock.systemUTC(), "localhost");
        new SendMails(
                        outbox,
                        new Bounces(database, Clock.systemUTC()),
                        new NewsEnds(database, Clock.systemUTC()),
                        List.of(),
                        smtp,
                        settings,
                        transaction)
                .sendMails();
    }

    private List<MimeMessage> received(String recipient) throws Exception {
        deliver();
        var found = new ArrayList<MimeMessage>();
        for (var mail : server.getReceivedMessages()) {
            if (Arrays.toString(mail.getAllRecipients()).contains(recipient)) {
                found.add(mail);
            }
        }
        return found;
    }

    private static Calendar calendar(MimeMessage mail) {
        try {
            for (var part : parts(mail)) {
                if (part.isMimeType("text/calendar")) {
                    return new CalendarBuilder()
                            .build(new InputStreamReader(part.getInputStream(), StandardCharsets.UTF_8));
                }
            }
            throw new AssertionError("The mail has no calendar.");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The parts of a mail, those inside others too. */
    private static List<BodyPart> parts(MimeMessage mail) throws Exception {
        var parts = new ArrayList<BodyPart>();
        collect((MimeMultipart) mail.getContent(), parts);
        return parts;
    }

    private static void collect(MimeMultipart of, List<BodyPart> parts) throws Exception {
        for (var i = 0; i < of.getCount(); i++) {
            if (of.getBodyPart(i).getContent() instanceof MimeMultipart inner) {
                collect(inner, parts);
            } else {
                parts.add(of.getBodyPart(i));
            }
        }
    }

    private static String value(Calendar calendar, String property) {
        VEvent event = (VEvent) calendar.getComponents().getFirst();
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }
}
