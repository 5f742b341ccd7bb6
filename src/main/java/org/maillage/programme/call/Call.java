package org.maillage.programme.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.programme.LiveEdition;

/**
 * The call of an edition for territories.
 *
 * @param words what there is to know, as Markdown
 * @param criteria what reviewers look at
 * @param lastCriterion the highest number that one of them has had
 * @param version by which an edit knows that somebody else has changed it since
 */
record Call(UUID edition, Instant closesAt, String words, List<Criterion> criteria, int lastCriterion, int version) {

    /** Whether it still says what that of the last edition said, and nobody has looked at it since. */
    boolean isTakenOver() {
        return version == 0;
    }

    /** Whether territories can hand in at this moment: until the last day, which a lead may move while territories are chosen. */
    boolean isOpen(LiveEdition edition, Instant now) {
        return edition.status().takesApplications() && now.isBefore(closesAt);
    }
}
