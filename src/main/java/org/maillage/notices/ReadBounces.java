package org.maillage.notices;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.maillage.shared.Job;
import org.maillage.shared.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox to which mails come back, and notes whom they did not reach. Only reports that programs write
 * (RFC 3464) are taken in; other mails stay as they are.
 */
@Component
@ConditionalOnProperty("maillage.bounces.host")
record ReadBounces(Bounces bounces, Settings settings) {

    private static final Logger LOG = LoggerFactory.getLogger(ReadBounces.class);

    @Job(value = "notices.job.bounces", everySeconds = 300)
    void readBounces() {
        var from = settings.bounces();
        var properties = new Properties();
        properties.setProperty("mail." + from.protocol() + ".connectiontimeout", "10000");
        properties.setProperty("mail." + from.protocol() + ".timeout", "20000");
        try (var store = Session.getInstance(properties).getStore(from.protocol())) {
            store.connect(from.host(), from.port(), from.username(), from.password());
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            try {
                for (var message : inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    read(message);
                }
            } finally {
                // Without clearing away what somebody has marked as deleted there.
                inbox.close(false);
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("The mailbox of mails that come back could not be read.", e);
        }
    }

    private void read(Message message) throws MessagingException {
        try {
            if (message.isMimeType("multipart/report")
                    && message.getContent() instanceof MultipartReport report
                    && report.getReport() instanceof DeliveryStatus status) {
                note(status);
                message.setFlag(Flags.Flag.SEEN, true);
            }
        } catch (IOException | MessagingException | RuntimeException e) {
            LOG.warn("A mail that came back could not be read: {}", Refusal.forTheJournal(e.getMessage()));
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    private void note(DeliveryStatus status) {
        for (var i = 0; i < status.getRecipientDSNCount(); i++) {
            var of = Objects.requireNonNull(status.getRecipientDSN(i));
            var action = of.getHeader("Action", null);
            var recipient = of.getHeader("Final-Recipient", null);
            var code = of.getHeader("Status", null);
            if ("failed".equalsIgnoreCase(action) && recipient != null && code != null && code.startsWith("5")) {
                var words = of.getHeader("Diagnostic-Code", null);
                bounces.note(address(recipient), code, words == null ? "" : address(words));
            }
        }
    }

    /** What stands behind the type of an address or a word: {@code rfc822; ann@example.org}. */
    private static String address(String field) {
        return field.substring(field.indexOf(';') + 1).strip();
    }
}
