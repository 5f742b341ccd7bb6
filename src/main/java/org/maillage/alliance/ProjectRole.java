package org.maillage.alliance;

import java.util.UUID;

/**
 * What one of the catalysts is in a project.
 *
 * @param title of the project
 */
public record ProjectRole(ProjectId project, String title, UUID person, Kind kind) {

    /** What a catalyst can be in a project; somebody may be several at once. */
    public enum Kind {
        /** Tiers de confiance: stands between the parties, and is of none. */
        TRUSTED_THIRD,
        /** Leads what is done in it. */
        OPERATING_LEAD,
        HOLDS_BUDGET,
        DELIVERS
    }
}
