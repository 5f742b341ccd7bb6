package org.maillage.notices;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
    private final NewsEnds newsEnds;
    private final List<StillNews> looks;
    private final Settings settings;
    private final TransactionTemplate transaction;

    SendMails(
            Outbox outbox,
            Bounces bounces,
            NewsEnds newsEnds,
            List<StillNews> looks,
            JavaMailSender server,
            Settings settings,
            TransactionTemplate transaction) {
        this.outbox = outbox;
        this.bounces = bounces;
        this.newsEnds = newsEnds;
        this.looks = List.copyOf(looks);
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
        if (!isStillFor(mail)) {
            outbox.forget(mail.id());
            return true;
        }
        try {
            server.send(message -> fill(message, mail));
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

    /** It may have waited for days, and its reader may have left what it tells of meanwhile, or want no news any more. */
    private boolean isStillFor(Outbox.Posted mail) {
        var path = mail.path();
        return path == null || looks.stream().allMatch(it -> it.isFor(mail.recipient(), path));
    }

    private void refused(Outbox.Posted mail, Refusal refusal) {
        outbox.giveUp(mail.id(), refusal.words());
        bounces.note(mail.recipient(), refusal.status(), refusal.words());
    }

    private void fill(MimeMessage message, Outbox.Posted mail) throws MessagingException {
        var from = settings.sender();
        var head = new MimeMessageHelper(message, false, "UTF-8");
        try {
            head.setFrom(from.address(), from.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        head.setTo(mail.recipient());
        head.setSubject(mail.subject());
        message.setHeader(
                "Message-ID",
                "<%s@%s>".formatted(mail.id(), settings.publicUrl().getHost()));
        if (mail.replyTo() == null) {
            message.setHeader("Auto-Submitted", "auto-generated");
        } else {
            // Of a person: what answers by itself answers them.
            head.setReplyTo(mail.replyTo());
        }
        if (mail.wayOut() != null) {
            endsBy(message, mail.wayOut());
        }
        var words = mail.body();
        if (mail.language() != null) {
            var end = settings.address(newsEnds.path(mail.recipient()));
            endsBy(message, end);
            words += "\n"
                    + Letter.say(Locale.forLanguageTag(mail.language()), "notices.news-end.words", new Letter.Ours(end))
                    + "\n";
        }
        if (mail.calendar() == null) {
            head.setText(words);
        } else {
            message.setContent(invitation(words, mail.calendar(), String.valueOf(mail.method())));
        }
    }

    /** RFC 8058: a mail program shows a button of its own for it. */
    private static void endsBy(MimeMessage message, String link) throws MessagingException {
        message.setHeader("List-Unsubscribe", "<" + link + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /** Calendars answer to what stands beside the words as another way to say the same; other programs offer the file. */
    private static MimeMultipart invitation(String words, String calendar, String method) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(words, "UTF-8");
        var told = new MimeBodyPart();
        told.setDataHandler(handler(calendar, "text/calendar; charset=UTF-8; method=" + method));
        var alternative = new MimeBodyPart();
        alternative.setContent(new MimeMultipart("alternative", plain, told));
        var file = new MimeBodyPart();
        file.setDataHandler(handler(calendar, "application/ics"));
        file.setFileName("invitation.ics");
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", alternative, file);
    }

    private static DataHandler handler(String calendar, String type) {
        return new DataHandler(new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type));
    }
}
