package org.maillage.evaluation.fit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.alliance.Stage;

/**
 * An evaluation that somebody asks a team for.
 *
 * @param underway which of what the team has underway is evaluated; null for what was typed
 * @param title of what is evaluated
 * @param whom the organisation that asks; empty for not said
 * @param words in which it was asked
 * @param begunOn when what is evaluated has begun, and {@code dueOn} when results are expected; null for not said
 * @param author who wrote it down, and {@code changedBy} who changed it last; null once erased
 * @param changedOn the day of the last change, in mainland France
 * @param example whether it was made up for the demonstration
 */
record AskedEvaluation(
        FitId id,
        UUID team,
        Evaluated kind,
        @Nullable UUID underway,
        String title,
        Stage stage,
        Requester asker,
        String whom,
        String words,
        Set<AskedFor> asked,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate dueOn,
        @Nullable UUID author,
        @Nullable UUID changedBy,
        LocalDate changedOn,
        int version,
        boolean example) {

    AskedEvaluation {
        asked = asked.isEmpty() ? Set.of() : EnumSet.copyOf(asked);
    }

    /** The same asking for this, as somebody says now. */
    AskedEvaluation asking(Set<AskedFor> asked, PersonId me) {
        return new AskedEvaluation(
                id,
                team,
                kind,
                underway,
                title,
                stage,
                asker,
                whom,
                words,
                asked,
                begunOn,
                dueOn,
                author,
                me.value(),
                changedOn,
                version,
                example);
    }

    Advice advice() {
        return Advice.on(stage, asked, begunOn, dueOn);
    }

    /** What its words seem to ask for and nobody has ticked. */
    Set<AskedFor> heard() {
        var heard = HearAsked.in(words);
        heard.removeAll(asked);
        return heard;
    }
}
