package org.maillage.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What organisations of the directory host: told by each module that keeps some of it, in the language of its reader. */
public interface TellsHosted {

    /** So much of one kind is told of a period at most. */
    int MOST = 500;

    /** What was hosted at some places from a day until another, both included, as far as the reader sees it. */
    List<Hosted> at(Collection<UUID> places, LocalDate from, LocalDate until, Reader reader);

    /** What of a team was hosted from a day until another, both included, wherever that was. */
    List<Hosted> of(UUID team, LocalDate from, LocalDate until);
}
