package org.maillage.alliance.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Stage;
import org.maillage.attachment.FileId;

/**
 * How a project came from one stage to another, and by which evidence. It stays as it was written.
 *
 * @param reason why a stage was skipped; empty where none was
 * @param document that shows it; null for none
 * @param movedBy null for nobody who is there any more
 */
record ProjectMove(
        UUID id,
        Stage fromStage,
        Stage toStage,
        LocalDate onDay,
        String evidence,
        String reason,
        @Nullable UUID document,
        @Nullable UUID movedBy) {

    private static final List<Stage> ORDER = List.of(Stage.values());

    ProjectMove {
        if (fromStage == toStage) {
            throw new IllegalArgumentException("A move from %s to %s is none.".formatted(fromStage, toStage));
        }
        if (evidence.isBlank()) {
            throw new IllegalArgumentException("A move to %s wants its evidence.".formatted(toStage));
        }
        if (skips(fromStage, toStage) && reason.isBlank()) {
            throw new IllegalArgumentException(
                    "A move from %s to %s skips a stage and wants a reason.".formatted(fromStage, toStage));
        }
    }

    /** It with a document that shows its evidence. */
    ProjectMove shownBy(FileId file) {
        return new ProjectMove(id, fromStage, toStage, onDay, evidence, reason, file.value(), movedBy);
    }

    /** Whether a stage lies between two, on the way there or back. */
    static boolean skips(Stage from, Stage to) {
        return Math.abs(ORDER.indexOf(from) - ORDER.indexOf(to)) > 1;
    }

    static boolean isBack(Stage from, Stage to) {
        return to.compareTo(from) < 0;
    }
}
