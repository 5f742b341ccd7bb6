package org.maillage.account;

import java.util.Locale;
import java.util.Optional;
import org.maillage.shared.Typed;

/** An address for mails, in small letters; two that differ in capitals alone are the same. */
public record EmailAddress(String value) {

    /** The address in what was typed, when it has the shape of one. */
    public static Optional<EmailAddress> of(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        return Typed.isEmail(address) ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }
}
