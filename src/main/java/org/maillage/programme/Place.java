package org.maillage.programme;

import java.util.UUID;

/** The place of a territory in a cohort, whose pair walks the edition. */
public record Place(
        UUID id,
        UUID edition,
        UUID cohort,
        String cohortName,
        UUID territory,
        String name,
        String structure,
        String structureKind) {

    /** The address of its page. */
    public String path() {
        return "/places/" + id;
    }
}
