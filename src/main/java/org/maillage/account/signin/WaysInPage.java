package org.maillage.account.signin;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.security.web.webauthn.api.CredentialRecord;

/**
 * How somebody comes in.
 *
 * @param passwordLabel what the field for a password is called
 * @param provider what the provider of accounts elsewhere is called; empty when there is none
 */
record WaysInPage(
        Frame frame,
        String email,
        List<Key> keys,
        boolean hasPassword,
        String passwordLabel,
        String provider,
        boolean linked,
        Mistakes mistakes) {

    /** @param id as the address that removes it says it */
    record Key(String id, String label, String since, String lastUsed) {}

    static WaysInPage of(
            String email,
            List<CredentialRecord> keys,
            boolean hasPassword,
            String provider,
            boolean linked,
            Mistakes mistakes) {
        return new WaysInPage(
                Frame.of(say("account.ways-in"), say("account.ways-in.lead"))
                        .under(say("account.mine"), "/account")
                        .withScript("passkeys.js")
                        .asPersonal(),
                email,
                keys.stream()
                        .map(it -> new Key(
                                it.getCredentialId().toBase64UrlString(),
                                it.getLabel(),
                                moment(it.getCreated()),
                                moment(it.getLastUsed())))
                        .toList(),
                hasPassword,
                say(hasPassword ? "account.password.new" : "account.password"),
                provider,
                linked,
                mistakes);
    }
}
