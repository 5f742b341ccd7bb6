package org.maillage.notices;

import java.util.Collection;
import java.util.Map;

/** Knows which addresses mails come back from. */
public interface Undelivered {

    /** Of these addresses those that mails come back from, each with what the server in charge of it said. */
    Map<String, String> among(Collection<String> addresses);

    /** What a server said, for those who may not read addresses. */
    static String withoutAddresses(String said) {
        return Refusal.forTheJournal(said);
    }
}
