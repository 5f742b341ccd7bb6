package org.maillage.alliance.convention;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached by a convention.
 *
 * @param counts what is counted for it; null for what is told and not counted
 * @param target how many; null where nothing is counted
 * @param reached how many there are by now as the team says, where nothing else counts them; null while it has not
 */
record Objective(
        UUID id,
        String words,
        @Nullable Counts counts,
        @Nullable Integer target,
        @Nullable Integer reached,
        int version) {

    /** What an objective counts. */
    enum Counts {
        HOURS,
        MEETINGS,
        PEOPLE_MET,
        INTRODUCTIONS,
        NEEDS,
        IDEAS,
        CREATIVITY,
        STUDIES,
        SHEETS,
        HOSTED,
        /** What no page counts. */
        OTHER
    }
}
