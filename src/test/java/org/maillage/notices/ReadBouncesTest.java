package org.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.maillage.support.SampleSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails that come back, in a real mailbox. */
@PlatformTest
class ReadBouncesTest {

    private static final String REPORT = """
            From: MAILER-DAEMON@mx.example.org
            To: returns@maillage.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            I could not deliver it.

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; %s
            Action: %s
            Status: %s
            Diagnostic-Code: smtp; 550 5.1.1 no such user

            --b--
            """;

    @Autowired
    JdbcClient database;

    private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());
    private final List<IncomingMail> taken = new ArrayList<>();
    private GreenMailUser returns;

    @BeforeEach
    void start() {
        server.start();
        returns = server.setUser("returns@maillage.example", "returns", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
        database.sql("delete from notices.bounce").update();
    }

    @Test
    void anAddressThatIsGoneIsKnownFromTheReport() throws MessagingException {
        returns.deliver(mail(REPORT.formatted("Gone@example.org", "failed", "5.1.1")));
        returns.deliver(
                mail("From: ann@example.org\r\nTo: returns@maillage.example\r\nSubject: Hello\r\n\r\nHello\r\n"));

        read();
        read();

        assertThat(bounces().among(List.of("gone@example.org", "ann@example.org")))
                .containsExactly(Map.entry("gone@example.org", "5.1.1 550 5.1.1 no such user"));
    }

    @Test
    void aMailThatIsOnlyLateOrDeliveredTellsNothing() throws MessagingException {
        returns.deliver(mail(REPORT.formatted("late@example.org", "delayed", "4.4.7")));
        returns.deliver(mail(REPORT.formatted("full@example.org", "failed", "4.2.2")));
        returns.deliver(mail(REPORT.formatted("there@example.org", "delivered", "2.0.0")));

        read();

        assertThat(bounces().among(List.of("late@example.org", "full@example.org", "there@example.org")))
                .isEmpty();
    }

    @Test
    void whatIsForwardedToAnAddressWithAWordIsHandedOverOnce() throws MessagingException {
        returns.deliver(mail("""
                From: Bob <Bob@example.org>
                To: returns+ABCDEFGHIJ234567klmn@maillage.example
                Subject: =?utf-8?q?Fwd=3A_=C3=89t=C3=A9?=
                Message-ID: <1@example.org>
                Date: Mon, 20 Apr 2026 09:00:00 +0200
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/html; charset=utf-8

                <html><head><style>p {}</style></head><p>Bonjour&nbsp;!<br>Une &lt;salle&gt;</p></html>
                --b
                Content-Type: text/plain
                Content-Disposition: attachment; filename="secret.txt"

                nothing of this
                --b--
                """));
        returns.deliver(mail("From: x@example.org\nTo: returns+unknownunknown@maillage.example\nSubject: x\n\nx\n"));
        returns.deliver(mail("From: x@example.org\nTo: returns@maillage.example\nSubject: x\n\nx\n"));

        read();
        read();

        assertThat(taken)
                .containsExactly(new IncomingMail(
                        "<1@example.org>",
                        "abcdefghij234567klmn",
                        "bob@example.org",
                        "Fwd: Été",
                        "Bonjour\u00a0!\nUne <salle>",
                        Instant.parse("2026-04-20T07:00:00Z")));
    }

    @Test
    void aMailboxThatDoesNotOpenIsReadAnotherTime() throws MessagingException {
        returns.deliver(mail(REPORT.formatted("gone@example.org", "failed", "5.1.1")));
        assertThatIllegalStateException().isThrownBy(() -> read("wrong"));
        assertThat(bounces().among(List.of("gone@example.org"))).isEmpty();

        read();

        assertThat(bounces().among(List.of("gone@example.org"))).hasSize(1);
    }

    private void read() {
        read("secret");
    }

    private void read(String password) {
        var settings = SampleSettings.of(Map.of(
                "bounces.host", "localhost",
                "bounces.port", String.valueOf(server.getImap().getPort()),
                "bounces.protocol", "imap",
                "bounces.username", "returns",
                "bounces.password", password,
                "mail-from", "Maillage <returns@maillage.example>"));
        new ReadBounces(bounces(), List.of(this::take), settings).readBounces();
    }

    private boolean take(IncomingMail mail) {
        if (!mail.word().equals("abcdefghij234567klmn")) {
            return false;
        }
        taken.add(mail);
        return true;
    }

    private Bounces bounces() {
        return new Bounces(database, Clock.systemUTC());
    }

    private static MimeMessage mail(String text) throws MessagingException {
        var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }
}
