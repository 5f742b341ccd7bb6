package org.maillage.account.signin;

import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * Where somebody shows once more who they are.
 *
 * @param lead why they are asked
 * @param missing what would be a second proof; empty where a fresh one is asked for
 * @param byPassword whether the password is asked for; the others say whether there is a way for it
 * @param begins whether somebody who has nothing but the link chooses a passkey or a password here
 * @param label of a passkey, as far as it was typed
 */
record ProofPage(
        Frame frame,
        String title,
        String lead,
        String missing,
        String email,
        boolean byPassword,
        boolean byPasskey,
        boolean byLink,
        boolean begins,
        String label,
        Mistakes mistakes) {}
