package org.maillage.directory.freshness;

import org.maillage.directory.Organisation;
import org.maillage.directory.freshness.CheckLinks.CheckLink;

/** The sheet of an actor, which it has opened by its personal link. */
record OwnSheet(CheckLink link, Organisation organisation) {

    String path() {
        return "/sheet/" + link.word();
    }
}
