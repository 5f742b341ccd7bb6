package org.maillage.account;

import java.util.Optional;
import org.maillage.shared.Typed;

/** An address for mails, in small letters; two that differ in capitals alone are the same. */
public record EmailAddress(String value) {

    /** The address in what was typed, when it is one that mails can reach. */
    public static Optional<EmailAddress> of(String typed) {
        return Typed.email(typed).map(EmailAddress::new);
    }
}
