package org.maillage.account.mine;

import java.util.List;
import java.util.Set;
import org.maillage.account.Consents.Purpose;
import org.maillage.account.DeedRow;
import org.maillage.account.HeldRole;
import org.maillage.account.OpenSessions;
import org.maillage.account.Person;
import org.maillage.account.RefusalRow;
import org.maillage.account.Role;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * Somebody's own account.
 *
 * @param unreached what is said of mails to the reader that come back; empty when none do
 * @param asked roles that somebody has not answered yet
 * @param agreed what the reader agrees to; {@code consentsVersion} that of what is kept
 * @param signIns when and how the reader came in of late; {@code refusals} what was tried in vain
 * @param ledger what the reader agreed to or took back, a sentence each
 * @param weekMail whether they are told their week on Mondays
 */
record AccountPage(
        Frame frame,
        Person person,
        String unreached,
        Filled form,
        List<HeldRole> roles,
        List<HeldRole> asked,
        Set<Purpose> agreed,
        int consentsVersion,
        Mistakes consentMistakes,
        List<String> ledger,
        List<OpenSessions.OpenSession> sessions,
        List<DeedRow> signIns,
        List<RefusalRow> refusals,
        List<DeedRow> deeds,
        boolean weekMail) {

    /** Whether the reader may see the page of people. */
    boolean administers() {
        return roles.stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR);
    }

    /** The same with what was ticked and not kept. */
    AccountPage withConsents(Set<Purpose> ticked, Mistakes mistakes) {
        return new AccountPage(
                frame,
                person,
                unreached,
                form,
                roles,
                asked,
                ticked,
                consentsVersion,
                mistakes,
                ledger,
                sessions,
                signIns,
                refusals,
                deeds,
                weekMail);
    }
}
