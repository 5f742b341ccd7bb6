package org.maillage.programme.call;

import java.util.List;
import org.maillage.account.Circle;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The selection of an edition: who handed in, who is chosen, how they differ.
 *
 * @param lost that somebody chosen counts no more, a sentence each
 * @param drafts how many have begun and not handed in
 * @param dimensions in what the chosen differ
 * @param swaps what would change if {@code incoming} came in; empty while the lead does not ask
 * @param waits whether applications can still come
 * @param version of the set that is kept
 * @param mayChoose whether the reader leads the edition, rather than only reading its applications
 */
record SelectionPage(
        Frame frame,
        LiveEdition edition,
        String count,
        List<String> lost,
        String drafts,
        List<ApplicationRow> rows,
        List<Spread> dimensions,
        String incoming,
        List<SwapRow> swaps,
        boolean mayChoose,
        boolean waits,
        Circle reviewers,
        int version,
        Mistakes mistakes,
        Filled invitation) {

    record ApplicationRow(
            String id,
            String territory,
            String structure,
            List<String> traits,
            String reviews,
            boolean chosen,
            String decision,
            boolean decided,
            boolean sent,
            String adds,
            String wants) {}

    /** A dimension; {@code absent} are the traits that only others have. */
    record Spread(String name, List<String> present, List<String> absent) {}

    record SwapRow(String out, List<String> gained, List<String> lost) {}
}
