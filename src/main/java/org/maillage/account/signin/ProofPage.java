package org.maillage.account.signin;

import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * Where somebody shows once more who they are.
 *
 * @param lead why they are asked
 */
record ProofPage(
        Frame frame,
        String title,
        String lead,
        String email,
        boolean hasPassword,
        boolean hasPasskey,
        Mistakes mistakes) {}
