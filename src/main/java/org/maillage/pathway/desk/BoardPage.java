package org.maillage.pathway.desk;

import java.util.List;
import org.maillage.shared.Frame;

/**
 * An edition at a glance for who runs it.
 *
 * @param leads whether the reader leads it; others see their cohorts alone
 * @param next the status that it can move to; empty at the end of its life
 * @param missing what is missing for that, a sentence each
 */
record BoardPage(
        Frame frame,
        String path,
        String title,
        String status,
        String period,
        String programme,
        String programmePath,
        boolean leads,
        List<StageRow> stages,
        String next,
        String nextWords,
        List<String> missing,
        List<SessionRow> today,
        List<SessionRow> coming,
        List<PlaceRow> places,
        List<Indicator> indicators) {

    record StageRow(String words, boolean done, boolean here) {}

    record SessionRow(String path, String name, String when, String where, boolean open) {}

    /** @param attention what somebody should look at: an empty seat, late tasks, a note not accepted */
    record PlaceRow(String path, String name, String cohort, String people, List<String> attention) {}
}
