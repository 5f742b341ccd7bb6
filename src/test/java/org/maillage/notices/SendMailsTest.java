package org.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.maillage.support.PlatformTest;
import org.maillage.support.SampleSettings;
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

    private List<StillNews> looks = List.of();

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
        for (var i = 0; i < 25; i++) {
            sendMails(now, 1);
            now = now.plus(Duration.ofHours(7));
        }

        var mail = outbox(now).latest(5).getFirst();
        assertThat(mail.tries()).isEqualTo(24);
        assertThat(mail.body()).isNotBlank();
        assertThat(mail.failure()).isNotBlank();
        assertThat(outbox(now.plus(Duration.ofDays(9))).takeNext()).isEmpty();
    }

    @Test
    void whatEndsSoonestGoesFirstAndNothingGoesThatHasEnded() throws Exception {
        outbox(NOON).postMail(MAIL);
        outbox(NOON.plusSeconds(60)).postMail(link("new").goodFor(Duration.ofMinutes(15)));
        outbox(NOON.minusSeconds(3_600)).postMail(link("old").goodFor(Duration.ofMinutes(15)));

        sendMails(NOON.plusSeconds(120));

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("new");
        assertThat(outbox(NOON).latest(5))
                .filteredOn(it -> it.subject().equals("old"))
                .singleElement()
                .matches(it -> it.sentAt() == null && it.body().isEmpty());
    }

    @Test
    void aServerThatIsDownIsAskedOnceAndNotForEachMail() {
        outbox(NOON).postMail(MAIL);
        outbox(NOON).postMail(MAIL.under("greeting 2"));

        sendMails(NOON, 1);

        assertThat(outbox(NOON).latest(5)).extracting(Outbox.Posted::tries).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void whatWasPostedBeforeThereWasAServerWaitsForSomebodyWhoWantsItSent() {
        var without = new Outbox(database, Clock.fixed(NOON, ZoneOffset.UTC), "");
        without.postMail(MAIL);
        without.postMail(MAIL.under("of a digest").at(new Mail.Paced(Pace.DAILY, Locale.FRENCH, "/desk")));

        sendMails(NOON.plusSeconds(60));

        assertThat(server.getReceivedMessages()).isEmpty();
        var failures = new UnsentMails(database, Clock.fixed(NOON, ZoneOffset.UTC), "localhost");
        assertThat(new UnsentMails(database, Clock.fixed(NOON, ZoneOffset.UTC), "").failures(9))
                .isEmpty();
        assertThat(failures.failures(9)).singleElement().matches(it -> it.retriable());
        assertThat(failures.retry(failures.failures(9).getFirst().id())).isTrue();
        sendMails(NOON.plusSeconds(120));
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anAddressThatNothingCouldBeSentToForDaysIsToldBesideThePerson() {
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        outbox(NOON).postMail(MAIL);
        database.sql("update notices.mail set tries = 23").update();

        sendMails(NOON, 1);

        assertThat(new Bounces(database, clock).among(List.of("ann@example.org", "bob@example.org")))
                .containsOnlyKeys("ann@example.org");
    }

    @Test
    void everyMailSaysThatAMachineWroteItAndWhere() throws Exception {
        outbox(NOON).postMail(MAIL);

        sendMails(NOON);

        var received = server.getReceivedMessages()[0];
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getMessageID())
                .isEqualTo("<%s@%s>", id(), settings.publicUrl().getHost());
        assertThat(received.getHeader("List-Unsubscribe")).as("no news").isNull();
    }

    @Test
    void theLetterOfAPersonIsAnsweredThereGoesInItsTurnAndToNobodyWhoHasLeft() throws Exception {
        var personal = new Mail.Personal(
                "eve@example.org", "http://localhost:8080/letters/end/x", "/letters/7", Duration.ofSeconds(10));
        outbox(NOON).postMail(MAIL.of(personal));
        outbox(NOON).postMail(MAIL.under("greeting 2").of(personal));
        outbox(NOON).postMail(new Mail("greeting 3", "fay@example.org", "Été", "Bonjour\n").of(personal));
        looks = List.of((recipient, path) -> recipient.equals("ann@example.org") && path.equals("/letters/7"));

        sendMails(NOON.plusSeconds(9));
        assertThat(server.getReceivedMessages()).isEmpty();
        sendMails(NOON.plusSeconds(11));

        assertThat(server.getReceivedMessages()).hasSize(2);
        var received = server.getReceivedMessages()[0];
        assertThat(GreenMailUtil.getAddressList(received.getReplyTo())).isEqualTo("eve@example.org");
        assertThat(GreenMailUtil.getAddressList(received.getFrom())).isEqualTo(settings.mailFrom());
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getHeader("Auto-Submitted")).as("a person wrote it").isNull();
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<http://localhost:8080/letters/end/x>");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(database.sql("select count(*) from notices.mail where way_out is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void newsSaysHowItIsEndedAndEachLinkServesForItsReader() throws Exception {
        outbox(NOON).postMail(MAIL.at(new Mail.Paced(Pace.AT_ONCE, Locale.FRENCH, "/tasks/7")));

        sendMails(NOON);

        var received = server.getReceivedMessages()[0];
        var link = received.getHeader("List-Unsubscribe")[0];
        assertThat(link).startsWith("<" + settings.address("/news/end/")).endsWith(">");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(received.getContent().toString()).contains(link.substring(1, link.length() - 1));
        var word = link.substring(link.lastIndexOf('/') + 1, link.length() - 1);
        var ends = new NewsEnds(database, Clock.systemUTC());
        assertThat(ends.recipient(new Secret(word))).contains("ann@example.org");
        assertThat(ends.recipient(new Secret(word + "x"))).isEmpty();
    }

    @Test
    void newsThatIsNotForItsReaderAnyMoreDoesNotGo() {
        outbox(NOON).postMail(MAIL.at(new Mail.Paced(Pace.AT_ONCE, Locale.FRENCH, "/tasks/7")));
        looks = List.of((recipient, path) -> !path.equals("/tasks/7"));

        sendMails(NOON);

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox(NOON).latest(5)).as("nothing says that it was sent").isEmpty();
    }

    @Test
    void theLastWordAboutAThingTakesThePlaceOfThoseThatStillWait() throws Exception {
        outbox(NOON).postMail(MAIL.under("1").about("session 7"));
        outbox(NOON).postMail(MAIL.under("2").about("session 8"));
        outbox(NOON).postMail(new Mail("3", "bob@example.org", "Pour Bob", "").about("session 7"));
        sendMails(NOON, 1);
        outbox(NOON.plusSeconds(60))
                .postMail(new Mail("4", "ann@example.org", "Annulation", "Non.\n").about("session 7"));

        sendMails(NOON.plusSeconds(600));

        assertThat(server.getReceivedMessages())
                .extracting(it -> it.getSubject())
                .containsExactlyInAnyOrder("Été à Redon", "Pour Bob", "Annulation");
    }

    @Test
    void aNamedSenderIsOneAddress() throws Exception {
        outbox(NOON).postMail(MAIL);
        var named = SampleSettings.of(Map.of("mail-from", "Maillage Côté Ouest <maillage@example.org>"));

        sendMails(NOON, server.getSmtp().getPort(), named);

        var from = (InternetAddress) server.getReceivedMessages()[0].getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("maillage@example.org");
        assertThat(from.getPersonal()).isEqualTo("Maillage Côté Ouest");
        assertThat(server.getReceivedMessages()[0].getHeader("From")[0]).matches("\\p{ASCII}+");
    }

    private String id() {
        return database.sql("select id::text from notices.mail")
                .query(String.class)
                .single();
    }

    private static Mail link(String subject) {
        return new Mail("link " + subject, "ann@example.org", subject, "http://localhost/secret");
    }

    private void sendMails(Instant now) {
        sendMails(now, server.getSmtp().getPort());
    }

    private void sendMails(Instant now, int port) {
        sendMails(now, port, settings);
    }

    private void sendMails(Instant now, int port, Settings settings) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("localhost");
        smtp.setPort(port);
        smtp.setDefaultEncoding("UTF-8");
        new SendMails(
                        outbox(now),
                        new Bounces(database, Clock.systemUTC()),
                        new NewsEnds(database, Clock.systemUTC()),
                        looks,
                        smtp,
                        settings,
                        transaction)
                .sendMails();
    }

    private Outbox outbox(Instant now) {
        return new Outbox(database, Clock.fixed(now, ZoneOffset.UTC), "localhost");
    }
}
