package org.maillage.account.upkeep;

import java.util.List;
import org.maillage.account.RefusalRow;
import org.maillage.web.Frame;

/**
 * What failed, the jobs, the backups, and who was refused.
 *
 * @param backups how backups are made
 */
record UpkeepPage(
        Frame frame,
        List<FailureGroup> failed,
        List<JobRow> jobs,
        String backups,
        List<BackupRow> made,
        List<RefusalRow> refusals) {

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
