package org.maillage.account;

import java.time.LocalDate;
import java.util.List;
import org.maillage.shared.Saying;

/**
 * A figure of what a team has done in a period, with what it stands on.
 *
 * @param what is counted
 * @param number of them, however many are listed
 * @param definition what counts, and what does not
 * @param source where it is kept
 * @param counted what was counted, the earliest first; the first {@value #MOST_LISTED} at most
 */
public record TeamCount(What what, long number, Saying definition, Saying source, List<Item> counted) {

    /** So many are listed of one figure. */
    public static final int MOST_LISTED = 200;

    public TeamCount {
        counted = List.copyOf(counted);
    }

    /** The first so many of what was counted. */
    public List<Item> first(int most) {
        return counted.stream().limit(most).toList();
    }

    /** How many are counted beyond what the first so many stand for: a meeting of ten people stands for ten. */
    public long beyond(int most) {
        return Math.max(0, number - first(most).stream().mapToLong(Item::number).sum());
    }

    /** What can be counted. */
    public enum What {
        MEETINGS,
        PEOPLE_MET,
        INTRODUCTIONS,
        NEEDS,
        IDEAS,
        /** Creativity sessions (séances de créativité). */
        CREATIVITY,
        /** Opportunity studies (études d’opportunité) of ideas. */
        STUDIES,
        SHEETS,
        /** Dialogues, experiments and other things that third places have hosted. */
        HOSTED
    }

    /**
     * One of what was counted.
     *
     * @param number how many it counts for
     * @param title what it is called; empty where that is for whoever keeps it alone
     * @param path where it stands; empty for nowhere that the team reads
     * @param where the place at which it was, in words; empty for none
     */
    public record Item(LocalDate day, long number, String title, String path, String where) {

        /** One of which no place is known. */
        public Item(LocalDate day, long number, String title, String path) {
            this(day, number, title, path, "");
        }
    }
}
