package org.maillage.alliance.governance;

import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;

/**
 * The body by which an alliance governs itself.
 *
 * @param name as its members call it
 * @param rule by which it decides what is proposed from now on
 * @param quorum so many voices make a vote count; null for any number
 * @param words what else was agreed of how it works
 */
record GoverningBody(
        AllianceId alliance,
        String name,
        DecisionRule rule,
        @Nullable Integer quorum,
        String words,
        int version) {

    static String path(AllianceId alliance) {
        return alliance.path() + "/governance";
    }
}
