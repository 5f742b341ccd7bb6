package org.maillage.programme.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.LearningNeed;

/**
 * The interview with a territory as its pathway begins.
 *
 * @param withWhom who was there for the territory, as whoever held it says
 * @param interviewer who wrote it down last; null once they have erased their account
 * @param version by which an edit knows that somebody else has changed it since; 0 before it is kept
 */
record FirstInterview(
        UUID place,
        LocalDate heldOn,
        String withWhom,
        @Nullable UUID interviewer,
        int version,
        List<LearningNeed> needs) {

    FirstInterview {
        needs = List.copyOf(needs);
    }
}
