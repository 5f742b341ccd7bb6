package org.maillage.account.mine;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The page on which an account ends.
 *
 * @param email that is to be typed
 * @param alone what nobody would own any more, in words
 * @param stays sentences on what stays without a name
 */
record ErasePage(Frame frame, String email, List<String> alone, List<String> stays, Mistakes mistakes) {

    String asked() {
        return say("account.erase.type", email);
    }
}
