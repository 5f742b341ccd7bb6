package org.maillage.account;

import org.maillage.shared.Saying;

/**
 * An invitation as lists show it.
 *
 * @param unreached what the server said from which mails to the address come back; empty mostly
 * @param open whether it can be sent again and withdrawn
 */
public record InvitationRow(
        String id, String email, String unreached, Saying role, String when, Saying standing, boolean open) {}
