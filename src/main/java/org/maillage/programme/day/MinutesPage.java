package org.maillage.programme.day;

import java.util.List;
import org.maillage.programme.session.Session;
import org.maillage.web.Frame;

/**
 * The minutes of a session: read over by who runs it before they go, read by all who take part afterwards.
 *
 * @param words as HTML; empty while nothing was noted
 * @param sent when, by whom and to how many; empty before
 * @param readers who gets them, for who runs the session; empty once they are sent
 */
record MinutesPage(
        Frame frame, Session session, String words, int version, String sent, String counted, List<String> readers) {}
