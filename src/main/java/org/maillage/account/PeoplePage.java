package org.maillage.account;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The people of the platform.
 *
 * @param next the address of the people after these; empty when there are none
 */
record PeoplePage(
        Frame frame,
        Filled form,
        List<PersonRow> people,
        String next,
        List<InvitationRow> invitations,
        List<DeedRow> deeds) {

    /** @param unreached what the server said from which mails to them come back; empty mostly */
    record PersonRow(String id, String name, String email, String unreached, List<HeldRole> roles) {}
}
