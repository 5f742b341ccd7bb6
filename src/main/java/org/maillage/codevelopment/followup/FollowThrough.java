package org.maillage.codevelopment.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * How far a group does what it says: commitments done by their day, of those whose day has come. A day that was moved
 * counts as it was set last.
 */
record FollowThrough(int fallenDue, int keptInTime) {

    static FollowThrough of(List<Commitment> commitments, LocalDate today) {
        var due = commitments.stream().filter(it -> it.hasFallenDue(today)).toList();
        return new FollowThrough(
                due.size(), (int) due.stream().filter(Commitment::wasKeptInTime).count());
    }
}
