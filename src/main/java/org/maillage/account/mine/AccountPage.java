package org.maillage.account.mine;

import java.util.List;
import org.maillage.account.DeedRow;
import org.maillage.account.TypedPerson;
import org.maillage.web.Frame;

/**
 * Somebody's own account.
 *
 * @param version of the person as shown
 * @param ledger what the reader agreed to or took back, a sentence each
 * @param administers whether the reader may see the page of people
 */
record AccountPage(
        Frame frame,
        TypedPerson form,
        String email,
        int version,
        List<String> roles,
        boolean administers,
        List<Choice> zones,
        List<Choice> paces,
        List<ConsentRow> consents,
        List<String> ledger,
        List<SessionRow> sessions,
        List<DeedRow> deeds) {

    record Choice(String key, String words) {}

    record ConsentRow(String key, String words, boolean given) {}

    record SessionRow(String name, String since, String lastUsed, boolean current) {}

    AccountPage withForm(TypedPerson form) {
        return new AccountPage(
                frame, form, email, version, roles, administers, zones, paces, consents, ledger, sessions, deeds);
    }
}
