package org.maillage.programme;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/**
 * What somebody may do in an edition at this moment.
 *
 * @param leads whether it is of a programme that they lead
 * @param reviews whether they review its applications
 * @param partners whether they may read its report
 * @param facilitates the cohorts that they facilitate
 * @param places the places whose pairs they are in, one at most
 * @param cohorts the cohorts of these places
 */
public record Rights(
        boolean leads, boolean reviews, boolean partners, Set<UUID> facilitates, Set<UUID> places, Set<UUID> cohorts) {

    public static final Rights NONE = new Rights(false, false, false, Set.of(), Set.of(), Set.of());

    /** Whether they run a cohort: its facilitators and the leads of the programme. */
    public boolean runs(UUID cohort) {
        return leads || facilitates.contains(cohort);
    }

    /** Whether they run anything of the edition. */
    public boolean runsSome() {
        return leads || !facilitates.isEmpty();
    }

    /** Whether they read its applications. */
    public boolean readsApplications() {
        return leads || reviews;
    }

    /** Whether they are of the pair that holds a place. */
    public boolean isOf(UUID place) {
        return places.contains(place);
    }

    /** Whether they walk with a cohort or run it. */
    public boolean walksWith(UUID cohort) {
        return runs(cohort) || cohorts.contains(cohort);
    }

    /** Whether they take part in the edition in whatever way. */
    public boolean takesPart() {
        return runsSome() || reviews || partners || !places.isEmpty();
    }

    /** Stops a request that is not allowed. */
    public static void must(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("This is for others to do.");
        }
    }
}
