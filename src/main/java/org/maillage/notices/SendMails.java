package org.maillage.notices;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.maillage.shared.Job;
import org.maillage.shared.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends the mails that wait, when a mail server is set; while it is down they wait longer. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SendMails {

    private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);

    private final Outbox outbox;
    private final JavaMailSender server;
    private final Bounces bounces;
    private final Settings settings;
    private final TransactionTemplate transaction;

    SendMails(
            Outbox outbox, Bounces bounces, JavaMailSender server, Settings settings, TransactionTemplate transaction) {
        this.bounces = bounces;
        this.outbox = outbox;
        this.server = server;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Job(value = "notices.job.mails", everySeconds = 5)
    void sendMails() {
        if (settings.demonstration() == Settings.Demonstration.OPEN) {
            // Anybody may play its people: nobody shall write to strangers in its name.
            return;
        }
        outbox.dropEnded();
        while (Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
            // One transaction a mail: what was sent stays marked as sent, whatever becomes of the next.
        }
    }

    private boolean sendNext() {
        return outbox.takeNext().filter(this::send).isPresent();
    }

    /** Whether the server answers, so that the next may go. */
    private boolean send(Outbox.Posted mail) {
        try {
            server.send(message -> fill(new MimeMessageHelper(message, mail.calendar() != null, "UTF-8"), mail));
            outbox.markSent(mail.id());
            return true;
        } catch (MailException e) {
            LOG.warn(
                    "The mail {} could not be sent (try {}): {}",
                    mail.id(),
                    mail.tries() + 1,
                    Refusal.forTheJournal(e.getMessage()));
            var refusal = Refusal.in(e);
            refusal.ifPresentOrElse(
                    it -> refused(mail, it), () -> outbox.markFailed(mail, String.valueOf(e.getMessage())));
            // A server that is down is not asked once for each mail: what ends soonest is tried first in a moment.
            return refusal.isPresent() || (e instanceof MailSendException failed && failed.getCause() == null);
        }
    }

    private void refused(Outbox.Posted mail, Refusal refusal) {
        outbox.giveUp(mail.id(), refusal.words());
        bounces.note(mail.recipient(), refusal.status(), refusal.words());
    }

    private void fill(MimeMessageHelper message, Outbox.Posted mail) throws MessagingException {
        message.setFrom(settings.mailFrom());
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        if (mail.calendar() != null) {
            // Calendars answer to a part of their own beside the words; other programs offer the file.
            var type = "text/calendar; charset=UTF-8; method=" + mail.method();
            var part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(mail.calendar().getBytes(StandardCharsets.UTF_8), type)));
            message.getMimeMultipart().addBodyPart(part);
            message.addAttachment(
                    "invitation.ics",
                    new ByteArrayDataSource(mail.calendar().getBytes(StandardCharsets.UTF_8), "application/ics"));
        }
    }
}
