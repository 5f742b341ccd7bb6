package org.maillage.programme.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.LiveEdition;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;

/**
 * What the pairs of an edition do between two sessions.
 *
 * @param cohort whose pairs do it; null for all
 * @param session that it prepares; null for none
 * @param words what is asked, as Markdown
 * @param version by which an edit knows that somebody else has changed it since
 */
public record Task(
        UUID id,
        UUID edition,
        @Nullable UUID cohort,
        @Nullable UUID session,
        String title,
        String words,
        @Nullable LocalDate dueOn,
        int version) {

    /** The address of its page. */
    public String path() {
        return "/tasks/" + id;
    }

    /** Whether it is due on a day before or after the edition. */
    boolean isOutside(LiveEdition edition) {
        return dueOn != null && (dueOn.isBefore(edition.startsOn()) || dueOn.isAfter(edition.endsOn()));
    }

    /** Until when, for the reader. */
    public Saying dueWords() {
        return dueOn == null ? Saying.of("task.no-date") : Saying.of("task.due", Words.day(dueOn));
    }
}
