package org.maillage.programme.session;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The page by which somebody who is expected at a session says, without signing in, whether they come.
 *
 * @param path at which it is answered; {@code full} of the page of the session, for whoever signs in
 * @param said what has become of what was just sent; empty for nothing
 * @param open whether an answer is taken
 */
record ComingPage(
        Frame frame,
        String path,
        String full,
        String title,
        String format,
        String when,
        String place,
        String edition,
        String person,
        String said,
        boolean cancelled,
        boolean open,
        boolean meal,
        Filled form) {}
