package org.maillage.alliance.handover;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ProjectId;

/**
 * The hand-over of a project to an operator.
 *
 * @param team the territory whose team hands it over
 * @param title of the project when its dossier was begun
 * @param subject what is handed over
 * @param standing how far the project is
 * @param questions which are open
 * @param keeps what the operator must keep
 * @param organisation that is to carry it, in the directory; null for one of which the name alone is known
 * @param contact whom of it the dossier goes to, at {@code email}
 * @param handedBy who hands over, and {@code acceptedBy} who accepts, as the trace names them; empty until they do
 * @param reasons why it was declined
 * @param publicWords what both let everybody read, once each agrees to these very words
 */
record Handover(
        HandoverId id,
        ProjectId project,
        UUID team,
        String title,
        String subject,
        String standing,
        String resources,
        String agreements,
        String questions,
        String keeps,
        @Nullable UUID organisation,
        String operator,
        String contact,
        String email,
        String language,
        HandoverState state,
        @Nullable UUID proposedBy,
        String handedBy,
        String acceptedBy,
        @Nullable OffsetDateTime proposedAt,
        @Nullable OffsetDateTime expiresAt,
        @Nullable LocalDate answeredOn,
        String reasons,
        @Nullable LocalDate backOn,
        String backReasons,
        String publicWords,
        @Nullable OffsetDateTime teamAgreesAt,
        @Nullable OffsetDateTime operatorAgreesAt,
        OffsetDateTime changedAt,
        int version,
        boolean example) {

    static final String ALL = "/handovers";

    String path() {
        return id.path();
    }

    /** Where everybody reads what both let them. */
    String tracePath() {
        return path() + "/trace";
    }

    boolean isPublic() {
        return state.isAgreed() && !publicWords.isEmpty() && teamAgreesAt != null && operatorAgreesAt != null;
    }

    /** Whether the operator can answer at a moment. */
    boolean asksAt(OffsetDateTime now) {
        return state == HandoverState.PROPOSED && expiresAt != null && expiresAt.isAfter(now);
    }
}
