package org.maillage.programme.desk;

import java.util.List;
import org.maillage.account.Circle;
import org.maillage.shared.Saying;
import org.maillage.web.Frame;

/**
 * An edition at a glance for who runs it.
 *
 * @param leads whether the reader leads it; others see their cohorts alone
 * @param steps what comes next, each with the page where it is done
 * @param next the status that it can move to; empty at the end of its life
 * @param sure what the move brings about, for whoever ticks it
 * @param waits whether something is missing for that, and {@code begun} whether the pathway is walked; {@code worthKnowing} is what the move brings about
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
        List<NextSteps.Step> steps,
        String next,
        String nextWords,
        String sure,
        boolean waits,
        boolean begun,
        List<Saying> worthKnowing,
        List<SessionRow> today,
        List<SessionRow> coming,
        List<PlaceRow> places,
        List<Indicator> indicators,
        List<NeedRow> needs,
        Circle partners) {

    /** Whether the reader moves the edition on here; once the pathway has begun that has a page of its own. */
    boolean moves() {
        return leads && !next.isEmpty() && !waits && !begun;
    }

    /** A theme that territories want to learn about, with how many said so when. */
    record NeedRow(String key, String title, String asked, String confirmed) {}

    record StageRow(String words, boolean done, boolean here) {}

    record SessionRow(String path, String name, String when, String where, boolean open) {}

    /** @param attention what somebody should look at: an empty seat, late tasks, a note not accepted */
    record PlaceRow(String path, String name, String cohort, List<String> names, List<String> attention) {

        String people() {
            return String.join(", ", names);
        }
    }
}
