package org.maillage.alliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed at a meeting of a governance body to be done.
 *
 * @param owner who does it, as readers see them
 * @param doneOn null while it is not done
 * @param path where it is read
 */
public record ActionOfMeeting(
        String words,
        String owner,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String path) {}
