package org.maillage.account;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The page behind the link of an invitation.
 *
 * @param role what the reader is invited to be; empty when the invitation stands no longer
 * @param known whether the platform knows the reader's name already
 */
record InvitationPage(Frame frame, String secret, String role, boolean known, Filled form) {

    boolean stands() {
        return !role.isEmpty();
    }
}
