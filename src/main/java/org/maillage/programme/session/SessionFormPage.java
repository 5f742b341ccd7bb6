package org.maillage.programme.session;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The form of a session.
 *
 * @param fresh whether it is a new one, whose cohort can be chosen
 * @param invited whether calendars know of it, so that a change is told
 */
record SessionFormPage(
        Frame frame,
        String action,
        String back,
        SessionForm form,
        int version,
        List<Choice> formats,
        List<Choice> cohorts,
        List<Choice> zones,
        boolean fresh,
        boolean invited,
        Mistakes mistakes) {

    record Choice(String key, String words) {}
}
