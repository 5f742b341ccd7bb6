package org.maillage.account;

import static org.maillage.shared.Words.say;

import org.maillage.shared.Frame;

/**
 * A page on the way in.
 *
 * @param token that the link carried; empty elsewhere
 * @param failed whether a link has just not let the reader in
 */
record SignInPage(Frame frame, String token, boolean failed, String minutes) {

    static SignInPage ask(boolean failed) {
        return of("account.sign-in", "", failed);
    }

    static SignInPage sent() {
        return of("account.sign-in.sent", "", false);
    }

    static SignInPage open(String token) {
        return of("account.sign-in.open", token, false);
    }

    private static SignInPage of(String title, String token, boolean failed) {
        var frame = Frame.of(say(title), say("account.sign-in.lead")).asPersonal();
        return new SignInPage(frame, token, failed, String.valueOf(SignInLinks.GOOD_FOR.toMinutes()));
    }
}
