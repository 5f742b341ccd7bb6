package org.maillage.programme.session;

import org.jspecify.annotations.Nullable;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of a session.
 *
 * @param session as it was read; null for a new one, whose cohort can be chosen
 * @param chooses whether there are cohorts to choose from
 */
record SessionFormPage(
        Frame frame, LiveEdition edition, @Nullable Session session, Filled form, boolean chooses) {

    String action() {
        return session == null ? edition.path() + "/sessions" : session.path() + "/edit";
    }

    String back() {
        return session == null ? edition.path() + "/sessions" : session.path();
    }

    int version() {
        return session == null ? 0 : session.version();
    }
}
