package org.maillage.alliance.logbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of an entry.
 *
 * @param path where it is sent
 * @param shares how much of it counts for each convention
 * @param twice why more than the whole may count; null while nobody needs to say it
 * @param id by which it is kept once
 * @param kind of the activity that it is about, and {@code of} which of them; empty for none
 * @param correcting what the entry said that it stands in the stead of; empty for none
 * @param severalTeams whether it is asked for which team it was
 */
record LogEntryFormPage(
        Frame frame,
        String path,
        Filled form,
        List<Drawn> shares,
        @Nullable Drawn twice,
        String id,
        String kind,
        String of,
        String correcting,
        boolean severalTeams) {}
