package org.maillage.account.mine;

import java.util.List;
import java.util.Set;
import org.maillage.account.Consents.Purpose;
import org.maillage.account.DeedRow;
import org.maillage.account.HeldRole;
import org.maillage.account.Person;
import org.maillage.account.Role;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * Somebody's own account.
 *
 * @param asked roles that somebody has not answered yet
 * @param ledger what the reader agreed to or took back, a sentence each
 */
record AccountPage(
        Frame frame,
        Person person,
        Filled form,
        List<HeldRole> roles,
        List<HeldRole> asked,
        Set<Purpose> agreed,
        List<String> ledger,
        List<OpenSessions.OpenSession> sessions,
        List<DeedRow> deeds) {

    /** Whether the reader may see the page of people. */
    boolean administers() {
        return roles.stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR);
    }
}
