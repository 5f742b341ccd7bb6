package org.maillage.account.signin;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.MadeUpPeople.Part;
import org.maillage.shared.Frame;

/**
 * A page on the way in.
 *
 * @param token that the link carried; empty elsewhere
 * @param parts that the reader may play by one click; none outside of demonstrations
 * @param begun whether the platform has an administrator
 * @param failed whether a link has just not let the reader in
 */
record SignInPage(Frame frame, String token, boolean failed, String minutes, List<Part> parts, boolean begun) {

    static SignInPage ask(boolean failed, List<Part> parts, boolean begun) {
        return of("account.sign-in", "", failed, parts, begun);
    }

    static SignInPage sent() {
        return of("account.sign-in.sent", "", false, List.of(), true);
    }

    static SignInPage open(String token) {
        return of("account.sign-in.open", token, false, List.of(), true);
    }

    private static SignInPage of(String title, String token, boolean failed, List<Part> parts, boolean begun) {
        var frame = Frame.of(say(title), say("account.sign-in.lead")).asPersonal();
        return new SignInPage(frame, token, failed, String.valueOf(SignInLinks.GOOD_FOR.toMinutes()), parts, begun);
    }
}
