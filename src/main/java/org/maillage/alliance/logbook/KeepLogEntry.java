package org.maillage.alliance.logbook;

import java.util.List;
import org.maillage.account.PersonId;
import org.maillage.alliance.CountsTime;
import org.maillage.alliance.SpentTime;
import org.maillage.alliance.TimeShare;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps entries of logbooks, each once however often it comes, and corrections beside what they correct. */
@Component
class KeepLogEntry {

    private final LogEntries entries;
    private final CountsTime countsTime;

    KeepLogEntry(LogEntries entries, CountsTime countsTime) {
        this.entries = entries;
        this.countsTime = countsTime;
    }

    /** What became of one. */
    sealed interface Outcome {

        /** It is there, by now or from before. */
        record Kept() implements Outcome {}

        /**
         * Its day has not so many minutes left.
         *
         * @param left how many it has
         */
        record DayFull(int left) implements Outcome {}

        /** The same activity, or a correction of the same entry, was written down meanwhile. */
        record ThereAlready() implements Outcome {}
    }

    /**
     * Keeps an entry.
     *
     * @param shares what it counts for; what it corrects counts for nothing any more
     * @param twice why it may count for more than its whole; empty where it does not
     */
    @Transactional
    public Outcome keep(LogEntry entry, List<TimeShare> shares, String twice) {
        if (isThere(entry)) {
            return new Outcome.Kept();
        }
        var left =
                SpentTime.MOST_OF_DAY - entries.minutesOf(new PersonId(entry.person()), entry.onDay()) + freed(entry);
        if (entry.minutes() > left) {
            return new Outcome.DayFull(left);
        }
        if (entries.add(entry)) {
            count(entry, shares, twice);
            return new Outcome.Kept();
        }
        return isThere(entry) ? new Outcome.Kept() : new Outcome.ThereAlready();
    }

    private void count(LogEntry entry, List<TimeShare> shares, String twice) {
        if (entry.corrects() != null) {
            entries.find(entry.corrects()).ifPresent(it -> countsTime.count(List.of(it.given()), List.of(), ""));
        }
        if (!entry.takesBack() && !shares.isEmpty()) {
            countsTime.count(List.of(entry.given()), shares, twice);
        }
    }

    private boolean isThere(LogEntry entry) {
        return entries.find(entry.id())
                .filter(it -> it.person().equals(entry.person()))
                .isPresent();
    }

    // What a correction stands in the stead of does not count any more.
    private int freed(LogEntry entry) {
        return entry.corrects() == null
                ? 0
                : entries.find(entry.corrects())
                        .filter(it -> !it.corrected() && it.onDay().equals(entry.onDay()))
                        .map(LogEntry::minutes)
                        .orElse(0);
    }
}
