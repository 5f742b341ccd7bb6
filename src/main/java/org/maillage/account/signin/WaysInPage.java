package org.maillage.account.signin;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.security.web.webauthn.api.CredentialRecord;

/**
 * How somebody comes in.
 *
 * @param proven whether the reader has shown lately who they are, and may change what is here
 * @param label of a passkey, as far as it was typed
 * @param provider what the provider of accounts elsewhere is called; empty when there is none
 */
record WaysInPage(
        Frame frame,
        String email,
        List<CredentialRecord> keys,
        boolean hasPassword,
        String provider,
        boolean linked,
        boolean proven,
        String label,
        Mistakes mistakes) {

    String passwordLabel() {
        return say(hasPassword ? "account.password.new" : "account.password");
    }
}
