package org.maillage.notices;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** The word of a mail server that it will never take a mail: to try again would change nothing. */
record Refusal(String status, String words) {

    private static final int FOR_GOOD = 500;

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

    private static Optional<Refusal> in(MessagingException first) {
        for (Exception at = first; at instanceof MessagingException next; at = next.getNextException()) {
            if (at instanceof SMTPAddressFailedException address && address.getReturnCode() >= FOR_GOOD) {
                return Optional.of(new Refusal(String.valueOf(address.getReturnCode()), words(address)));
            }
            if (at instanceof SMTPSendFailedException sending && sending.getReturnCode() >= FOR_GOOD) {
                return Optional.of(new Refusal(String.valueOf(sending.getReturnCode()), words(sending)));
            }
        }
        return Optional.empty();
    }

    private static String words(MessagingException said) {
        return String.valueOf(said.getMessage()).strip();
    }
}
