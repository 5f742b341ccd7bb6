package org.maillage.account;

import java.util.List;

/** What waits for somebody wherever they take part: said by the modules that know, shown on the desk. */
public interface Waits {

    List<Waiting> of(SignedIn me);
}
