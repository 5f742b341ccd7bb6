package org.maillage.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address for mails, in small letters; two that differ in capitals alone are the same. */
record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^@\\s<>\"(),:;\\\\]+@[^@\\s<>\"(),:;\\\\]+\\.[^@\\s<>\"(),:;\\\\.]+");

    static Optional<EmailAddress> of(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && SHAPE.matcher(address).matches()
                ? Optional.of(new EmailAddress(address))
                : Optional.empty();
    }
}
