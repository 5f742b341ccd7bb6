package org.maillage.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.maillage.directory.Reader;

/** Of meetings that places host: how many people came, counted and never named, and whether a dialogue is to come. */
public interface KnowsHostedMeetings {

    /** Those who came on the days from one until another, both included. */
    Passers passers(Collection<UUID> places, LocalDate from, LocalDate until, Reader reader);

    /** Whether a dialogue is prepared there that the reader sees. */
    boolean isDialogueAhead(Collection<UUID> places, Reader reader);

    /**
     * How many came, each person once.
     *
     * @param own to what the teams of the reader held, and {@code others} to what else they see of others
     */
    record Passers(long own, long others) {}
}
