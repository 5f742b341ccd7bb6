package org.maillage.evaluation.fragility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of a territorial dialogue, as its team has it.
 *
 * @param on null while nobody knows
 * @param points a line each, in their order
 * @param invited groups, and kinds of actors, a line each
 * @param version 0 for one that is only proposed
 */
record DialogueAgenda(String title, @Nullable LocalDate on, String place, String points, String invited, int version) {

    boolean isProposed() {
        return version == 0;
    }

    List<String> pointLines() {
        return DiagnosisForm.lines(points);
    }

    List<String> invitedLines() {
        return DiagnosisForm.lines(invited);
    }
}
