package org.maillage.programme.call;

import org.maillage.programme.LiveEdition;
import org.maillage.programme.Rights;

/**
 * An application that was handed in, among those of its edition.
 *
 * @param rights what the reader may do in the edition
 */
record Candidate(LiveEdition edition, Application application, Rights rights) {

    String listPath() {
        return edition.path() + "/applications";
    }

    String path() {
        return listPath() + "/" + application.id();
    }
}
