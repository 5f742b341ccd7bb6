package org.maillage.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what the lists of teams tell of exchanges; who keeps notes of them fills it. */
public interface KeepsNotes {

    /**
     * What was said, as a row tells it.
     *
     * @param actor of the directory whom it was with; null for nobody of it
     * @param who with whom, as the row says it
     * @param on when; null for not said
     */
    record Said(
            @Nullable UUID actor,
            String who,
            String words,
            @Nullable LocalDate on) {}

    /** Those of these that the team does not have yet, as far as whoever reads the list in reads its notes. */
    List<Said> fresh(KeptList from, List<Said> notes);

    /** Keeps those that are new, for whoever reads the list in alone; returns how many. */
    int keep(KeptList from, List<Said> notes);

    /** Takes out what a list has brought and nobody has touched since; returns how many. */
    int takeBack(UUID ofImport);
}
