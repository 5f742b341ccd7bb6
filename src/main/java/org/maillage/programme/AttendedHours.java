package org.maillage.programme;

import java.time.LocalDate;
import java.util.List;

/** How many hours each has attended of those that were held for them: said by the module that counts them. */
public interface AttendedHours {

    /** Those who walk an edition or have walked a part of it, by territory and seat; whoever has left the platform is none. */
    List<Participant> of(LiveEdition edition);

    /** The sessions of an edition that are over, in their order. */
    List<Held> held(LiveEdition edition);

    /**
     * A session that is over.
     *
     * @param planned minutes that count
     * @param path of the page on which it is noted who came late or left early
     */
    record Held(String name, LocalDate day, int planned, String path) {}
}
