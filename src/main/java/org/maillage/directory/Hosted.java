package org.maillage.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that was hosted by an organisation of the directory.
 *
 * @param place the organisation, as it was named then: it may have been merged since
 * @param team the territory whose team did it
 * @param of by which the module knows it that keeps it
 * @param day on which it was held, or from which on it was there
 * @param detail more of it in words; empty for nothing
 * @param path where it is read
 * @param came how many came to it; 0 where nobody has said, and where that is not for the reader to know
 */
public record Hosted(
        UUID place, UUID team, What what, UUID of, LocalDate day, String title, String detail, String path, long came) {

    /** What can be hosted. */
    public enum What {
        DIALOGUE,
        MEETING,
        EXPERIMENT,
        PROJECT
    }
}
