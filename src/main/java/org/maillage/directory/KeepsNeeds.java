package org.maillage.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what the lists of teams say that somebody needs; who keeps needs fills it. */
public interface KeepsNeeds {

    /**
     * A need as a row says it.
     *
     * @param actor of the directory whose need it is; null for nobody in particular
     * @param place code of the commune of the actor; empty for not known
     */
    record Said(@Nullable UUID actor, String place, String words) {}

    /** How many of these a team does not have yet. */
    long countNew(UUID team, List<Said> needs);

    /** Keeps those that the team does not have yet; returns how many. */
    int keep(KeptList from, List<Said> needs);

    /** Takes out what a list has brought and nobody has touched since; returns how many. */
    int takeBack(UUID ofImport);
}
