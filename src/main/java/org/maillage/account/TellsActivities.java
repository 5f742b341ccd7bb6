package org.maillage.account;

import java.time.LocalDate;
import java.util.List;

/** What somebody has been at and is over: told by the modules that know, so that nobody writes the same down twice. */
public interface TellsActivities {

    /** The latest first, from a day on; at most a hundred. */
    List<Activity> of(SignedIn me, LocalDate from);
}
