package org.maillage.alliance.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.ParticipantId;
import org.maillage.shared.OwnData;

/**
 * A member of an alliance, or a tiers de confiance of it.
 *
 * @param organisation its sheet in the directory; null for one that has none
 * @param name as it was typed
 * @param role what it brings, in words
 * @param until its last day; null while it is one
 * @param contact whom one speaks to there; empty for nobody
 * @param email their address; null for none
 */
record AllianceParticipant(
        ParticipantId id,
        AllianceId alliance,
        Part part,
        @Nullable UUID organisation,
        String name,
        String role,
        LocalDate since,
        @Nullable LocalDate until,
        String contact,
        @Nullable String email,
        int version) {

    /** As what it is there. Whoever is between the members is none of them. */
    enum Part {
        MEMBER,
        TRUSTED
    }

    String path() {
        return path(alliance) + "/" + id.value();
    }

    static String path(AllianceId alliance) {
        return alliance.path() + "/participants";
    }

    String shownName() {
        return OwnData.shown(name);
    }

    String shownContact() {
        return OwnData.shown(contact);
    }

    boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
