package org.maillage.alliance.action;

import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * An action.
 *
 * @param told that its owner was told by mail, or why not
 * @param tell what the button says that tells them; empty for nobody to tell
 */
record AllianceActionPage(
        Frame frame,
        String path,
        String meetingPath,
        String owner,
        String due,
        Signal signal,
        String standing,
        String told,
        String tell,
        boolean done) {}
