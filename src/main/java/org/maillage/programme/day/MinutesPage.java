package org.maillage.programme.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.day.DayPage.GroupsView;
import org.maillage.programme.day.DayPage.Guest;
import org.maillage.programme.session.Session;
import org.maillage.web.Frame;

/**
 * The minutes of a session: read over by who runs it before they go, read by all who take part afterwards.
 *
 * @param words as HTML; empty while nothing was noted
 * @param sent when, by whom and to how many; empty before
 * @param readers who gets them, for who runs the session; empty once they are sent
 * @param sure what whoever sends them ticks
 * @param there who was there; {@code away} who was not, for who runs the session
 * @param groups in which people were last; null for none
 */
record MinutesPage(
        Frame frame,
        Session session,
        String words,
        int version,
        String sent,
        String counted,
        List<String> readers,
        String sure,
        List<Guest> there,
        List<Guest> away,
        @Nullable GroupsView groups) {}
