package org.maillage.evaluation.fragility;

import java.util.UUID;

/**
 * What measures a fragility: one that the platform knows of the perimeter, or one of the team’s own.
 *
 * @param known key of one that the platform knows; empty for one of the team’s own
 * @param concern in which direction the team takes it for a matter of concern
 * @param name of the team’s own with what follows; empty, and 0, for one that is known
 * @param scope to which it applies: whom, and where
 */
record FragilityIndicator(
        UUID id, String known, Concern concern, String name, String value, String source, int year, String scope) {

    /** In which direction a figure is a matter of concern. */
    enum Concern {
        HIGHER,
        LOWER,
        NEITHER
    }

    static FragilityIndicator known(UUID id, String key, Concern concern) {
        return new FragilityIndicator(id, key, concern, "", "", "", 0, "");
    }

    static FragilityIndicator own(UUID id, String name, String value, String source, int year, String scope) {
        return new FragilityIndicator(id, "", Concern.NEITHER, name, value, source, year, scope);
    }

    boolean isKnown() {
        return !known.isEmpty();
    }
}
