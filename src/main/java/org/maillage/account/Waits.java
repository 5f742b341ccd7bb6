package org.maillage.account;

import java.util.List;

/** What waits for somebody wherever they take part: said by the modules that know, shown on the desk. */
public interface Waits {

    List<Waiting> of(SignedIn me);

    /** The same as it is said in a mail: what is nobody else's to read stays on its page, since mails lie about. */
    default List<Waiting> inMail(SignedIn me) {
        return of(me);
    }
}
