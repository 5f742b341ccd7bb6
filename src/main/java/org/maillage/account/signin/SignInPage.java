package org.maillage.account.signin;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.MadeUpPeople.Part;
import org.maillage.web.Frame;

/**
 * A page on the way in.
 *
 * @param token that the link carried; empty elsewhere
 * @param problem a sentence on what has just not let the reader in; empty mostly
 * @param triedPassword whether that was a password
 * @param provider what the provider of accounts elsewhere is called; empty when there is none
 * @param parts that the reader may play by one click; none outside of demonstrations
 * @param locked whether the reader may play them after opening the address of the terminal
 * @param begun whether the platform has an administrator
 */
record SignInPage(
        Frame frame,
        String token,
        String problem,
        boolean triedPassword,
        String minutes,
        String provider,
        List<Part> parts,
        boolean locked,
        boolean begun) {

    static SignInPage ask(String problem, String provider, List<Part> parts, boolean locked, boolean begun) {
        var sentence = switch (problem) {
            case "link" -> say("account.sign-in.failed", minutesOfALink());
            case "password" -> say("account.password.failed");
            case "provider" -> say("account.provider.failed", provider);
            case "provider-silent" -> say("account.provider.silent", provider);
            default -> "";
        };
        var frame = frame("account.sign-in").withScript("passkeys.js");
        return new SignInPage(
                frame, "", sentence, problem.equals("password"), minutesOfALink(), provider, parts, locked, begun);
    }

    static SignInPage sent() {
        return of("account.sign-in.sent", "");
    }

    static SignInPage open(String token) {
        return of("account.sign-in.open", token);
    }

    private static SignInPage of(String title, String token) {
        return new SignInPage(frame(title), token, "", false, minutesOfALink(), "", List.of(), false, true);
    }

    private static Frame frame(String title) {
        return Frame.of(say(title), say("account.sign-in.lead")).asPersonal();
    }

    private static String minutesOfALink() {
        return String.valueOf(SignInLinks.GOOD_FOR.toMinutes());
    }
}
