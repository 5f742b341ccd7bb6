package org.maillage.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an edition was walked, in figures, each with the page of the rows behind it: said by the module that counts them. */
public interface EditionFigures {

    Counted of(LiveEdition edition);

    /**
     * What is counted at a moment.
     *
     * @param people who sit in a pair
     * @param shares attendance, pair presence, tasks in time, follow-through of roadmaps; the domain's list of indicators has the
     *     formulas
     * @param sessions all but the cancelled ones, in their order
     */
    record Counted(int people, List<Share> shares, List<SessionCount> sessions) {

        public Counted {
            shares = List.copyOf(shares);
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * A part of a whole.
     *
     * @param key of its words: its name, and {@code .formula} and {@code .counted} with the two numbers
     * @param path of the page with the rows behind it, for those who run the edition
     */
    record Share(String key, long part, long whole, String path) {}

    /**
     * A session, with who was there.
     *
     * @param format key of a format of the template, as is {@code appliedFormat}
     * @param day null while it has no date
     * @param held whether it is over
     * @param noted whether anybody has noted who came; without that nothing is known of it
     * @param came people who were there, in the room or at a distance, of those {@code expected}
     * @param wholePairs places of which both were there, of all {@code pairs}
     * @param path of the page with the rows behind it, for those who run the edition
     */
    record SessionCount(
            String code,
            String title,
            String format,
            @Nullable String appliedFormat,
            @Nullable LocalDate day,
            boolean held,
            boolean noted,
            int came,
            int expected,
            int wholePairs,
            int pairs,
            String path) {}
}
