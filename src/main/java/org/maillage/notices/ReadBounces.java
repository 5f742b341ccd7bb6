package org.maillage.notices;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.maillage.shared.Job;
import org.maillage.shared.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox to which mails come back, and notes whom they did not reach. Reports that programs write (RFC 3464) are
 * taken in, and what people forward to an address of their own, which {@link TakesMail takers} know by its word; other mails
 * stay as they are.
 */
@Component
@ConditionalOnProperty("maillage.bounces.host")
record ReadBounces(Bounces bounces, List<TakesMail> takers, Settings settings) {

    /** What is larger holds pictures and files, which nobody asked for. */
    private static final int MOST_BYTES = 10 * 1024 * 1024;

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
        var word = word(message);
        if (word.isPresent()) {
            take(message, word.get());
        } else {
            readReport(message);
        }
    }

    /** The word behind the plus of our address, to which somebody forwards what they keep. */
    private Optional<String> word(Message message) throws MessagingException {
        var ours = settings.sender().address().toLowerCase(Locale.ROOT).split("@", 2);
        var address = Pattern.compile(Pattern.quote(ours[0]) + "\\+([a-z0-9]{10,40})@" + Pattern.quote(ours[1]));
        for (var header : List.of("Delivered-To", "X-Original-To", "To", "Cc")) {
            for (var said : Objects.requireNonNullElse(message.getHeader(header), new String[0])) {
                var found = address.matcher(said.toLowerCase(Locale.ROOT));
                if (found.find()) {
                    return Optional.of(found.group(1));
                }
            }
        }
        return Optional.empty();
    }

    // A mail that cannot be read is put aside; what fails on our side leaves it there for another time.
    private void take(Message message, String word) throws MessagingException {
        IncomingMail mail = null;
        try {
            mail = message.getSize() > MOST_BYTES ? null : incoming(message, word);
        } catch (IOException | MessagingException | RuntimeException e) {
            LOG.warn("A mail that was forwarded could not be read: {}", Refusal.forTheJournal(e.getMessage()));
        }
        if (mail != null) {
            var read = mail;
            if (takers.stream().noneMatch(it -> it.take(read))) {
                LOG.info("A mail came to an address that nobody has.");
            }
        }
        message.setFlag(Flags.Flag.SEEN, true);
    }

    private static IncomingMail incoming(Message message, String word) throws MessagingException, IOException {
        var from = message.getFrom();
        var sent = message.getSentDate() == null ? message.getReceivedDate() : message.getSentDate();
        var subject = Objects.requireNonNullElse(message.getSubject(), "");
        var id = message.getHeader("Message-ID");
        return new IncomingMail(
                id == null ? subject + " " + sent : id[0],
                word,
                from != null && from.length > 0 && from[0] instanceof InternetAddress address
                        ? Objects.requireNonNullElse(address.getAddress(), "").toLowerCase(Locale.ROOT)
                        : "",
                subject,
                ReadMailText.of(message),
                sent == null ? Instant.EPOCH : sent.toInstant());
    }

    private void readReport(Message message) throws MessagingException {
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
