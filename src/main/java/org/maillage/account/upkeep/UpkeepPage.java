package org.maillage.account.upkeep;

import java.util.List;
import org.maillage.account.RefusalRow;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * What failed, what nobody owns, the jobs, the backups, and who was refused.
 *
 * @param restored since when what there is goes on from a backup; empty when it never was one
 * @param backups how backups are made
 */
record UpkeepPage(
        Frame frame,
        List<FailureGroup> failed,
        List<OwnerlessRow> ownerless,
        Mistakes mistakes,
        List<JobRow> jobs,
        String restored,
        String backups,
        List<BackupRow> made,
        List<RefusalRow> refusals) {

    /**
     * Something that nobody owns any more.
     *
     * @param what the role on it, in words
     * @param invited who has been named and has not accepted yet; empty for nobody
     * @param email as it was typed
     */
    record OwnerlessRow(String id, String what, String invited, String email) {

        /** The name of its field, of which the page has several. */
        String field() {
            return "owner-" + id;
        }
    }

    /** Failures of one kind. */
    record FailureGroup(String kind, String title, List<FailureRow> failures) {}

    /**
     * @param path where somebody can see to it; empty for nowhere
     * @param retriable whether it can be tried once more from here
     */
    record FailureRow(String id, String what, String when, String problem, String path, boolean retriable) {}

    /**
     * @param done when it was done last; empty for never
     * @param next when it is done next
     */
    record JobRow(String name, String done, String next, boolean failing) {}

    /** @param tried when it was restored on trial */
    record BackupRow(String at, String size, String tried) {}
}
