package org.maillage.notices;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** The word of a mail server that it will never take a mail: to try again would change nothing. */
record Refusal(String status, String words) {

    private static final int FOR_GOOD = 500;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>;,:\"']+@[^\\s<>;,:\"']+");

    /** Statuses of RFC 3463 by which a server refuses us, not the address. */
    private static final Pattern OF_POLICY = Pattern.compile("\\b5\\.7\\.[0-9]+\\b");

    /** What a failure holds of it; nothing when the server may take the mail another time. */
    static Optional<Refusal> in(MailException failure) {
        if (failure instanceof MailSendException several) {
            for (var exception : several.getMessageExceptions()) {
                if (exception instanceof MessagingException first) {
                    return in(first);
                }
            }
        }
        return Optional.empty();
    }

    /** What a server said, as it may stand in the journal, which names nobody. */
    static String forTheJournal(@Nullable String said) {
        return ADDRESS.matcher(String.valueOf(said)).replaceAll("(address)");
    }

    // Only what is said of the recipient counts; a sender or a letter that is refused says nothing of the address.
    private static Optional<Refusal> in(MessagingException first) {
        for (Exception at = first; at instanceof MessagingException next; at = next.getNextException()) {
            if (at instanceof SMTPAddressFailedException address
                    && address.getReturnCode() >= FOR_GOOD
                    && !OF_POLICY.matcher(words(address)).find()) {
                return Optional.of(new Refusal(String.valueOf(address.getReturnCode()), words(address)));
            }
        }
        return Optional.empty();
    }

    private static String words(MessagingException said) {
        return String.valueOf(said.getMessage()).strip();
    }
}
