package org.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.shared.Settings;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails on their way to a real server, which may be down. */
@PlatformTest
class SendMailsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Mail MAIL = new Mail("greeting 1", "ann@example.org", "Été à Redon", "Bonjour, d’accord ?\n");

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Settings settings;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        database.sql("delete from notices.mail").update();
    }

    @Test
    void sendsAMailOnceAndForgetsItsWords() throws Exception {
        outbox(NOON).postMail(MAIL);
        outbox(NOON).postMail(MAIL);

        sendMails(NOON);
        sendMails(NOON);

        assertThat(server.getReceivedMessages()).hasSize(1);
        var received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Été à Redon");
        assertThat(received.getContent().toString()).contains("d’accord ?");
        assertThat(GreenMailUtil.getAddressList(received.getFrom())).isEqualTo(settings.mailFrom());
        assertThat(outbox(NOON).latest(5))
                .singleElement()
                .matches(it -> it.body().isEmpty() && it.sentAt() != null);
    }

    @Test
    void keepsAMailWhileTheServerIsDownAndSendsItLater() {
        var port = server.getSmtp().getPort();
        outbox(NOON).postMail(MAIL);
        server.stop();

        sendMails(NOON, port);

        assertThat(outbox(NOON).latest(5))
                .singleElement()
                .matches(it -> it.tries() == 1 && it.failure() != null && it.sentAt() == null);
        assertThat(outbox(NOON.plusSeconds(59)).takeNext()).isEmpty();
        assertThat(outbox(NOON.plusSeconds(61)).takeNext()).isPresent();
    }

    @Test
    void givesUpInTheEndAndSaysWhy() {
        outbox(NOON).postMail(MAIL);
        server.stop();
        var now = NOON;
        for (var i = 0; i < 9; i++) {
            sendMails(now, 1);
            now = now.plus(Duration.ofHours(5));
        }

        var mail = outbox(now).latest(5).getFirst();
        assertThat(mail.tries()).isEqualTo(8);
        assertThat(mail.failure()).isNotBlank();
        assertThat(outbox(now.plus(Duration.ofDays(9))).takeNext()).isEmpty();
    }

    private void sendMails(Instant now) {
        sendMails(now, server.getSmtp().getPort());
    }

    private void sendMails(Instant now, int port) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("localhost");
        smtp.setPort(port);
        smtp.setDefaultEncoding("UTF-8");
        new SendMails(outbox(now), new Bounces(database, Clock.systemUTC()), smtp, settings, transaction).sendMails();
    }

    private Outbox outbox(Instant now) {
        return new Outbox(database, Clock.fixed(now, ZoneOffset.UTC));
    }
}
