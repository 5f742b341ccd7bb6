package org.maillage.alliance.logbook;

import java.util.List;
import org.maillage.alliance.CountsTime;
import org.maillage.alliance.TimeShare;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts entries for conventions: all of them, or none. */
@Component
class CountEntries {

    private final CountsTime countsTime;

    CountEntries(CountsTime countsTime) {
        this.countsTime = countsTime;
    }

    /**
     * Counts entries for these and nothing else.
     *
     * @param twice why they may count for more than their whole; empty where they do not
     */
    @Transactional
    public void count(List<LogEntry> entries, List<TimeShare> shares, String twice) {
        countsTime.count(entries.stream().map(LogEntry::given).toList(), shares, twice);
    }
}
