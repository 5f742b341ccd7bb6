package org.maillage.account.signin;

import org.maillage.account.PersonId;
import org.springframework.stereotype.Component;

/** Which ways in somebody has beside the link. */
@Component
record HasWays(Passwords passwords, Passkeys passkeys) {

    boolean password(PersonId person) {
        return passwords.hash(person).isPresent();
    }

    boolean passkey(PersonId person) {
        return !passkeys.of(person).isEmpty();
    }

    boolean any(PersonId person) {
        return password(person) || passkey(person);
    }
}
