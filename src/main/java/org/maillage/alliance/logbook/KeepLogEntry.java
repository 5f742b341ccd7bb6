package org.maillage.alliance.logbook;

import org.maillage.account.PersonId;
import org.maillage.alliance.SpentTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps entries of logbooks, each once however often it comes, and corrections beside what they correct. */
@Component
class KeepLogEntry {

    private final LogEntries entries;

    KeepLogEntry(LogEntries entries) {
        this.entries = entries;
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

    @Transactional
    public Outcome keep(LogEntry entry) {
        if (isThere(entry)) {
            return new Outcome.Kept();
        }
        var left =
                SpentTime.MOST_OF_DAY - entries.minutesOf(new PersonId(entry.person()), entry.onDay()) + freed(entry);
        if (entry.minutes() > left) {
            return new Outcome.DayFull(left);
        }
        return entries.add(entry) || isThere(entry) ? new Outcome.Kept() : new Outcome.ThereAlready();
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
