package org.maillage.alliance.vigilance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ProjectRole;

/**
 * What was decided on a point of vigilance.
 *
 * @param place of the pair; null for who sat in none
 * @param programme that they walked then; null for none
 * @param writer null once they are erased
 * @param other who carries it on, or who is the catalyst now; empty where nobody is named
 * @param reviewOn the day on which it is looked at again; it stands until then
 * @param hours the share that it is about; null where it is about projects alone
 * @param roles what catalysts were in projects, that it is about
 */
record PairDecision(
        PairDecisionId id,
        UUID team,
        @Nullable UUID place,
        @Nullable UUID programme,
        @Nullable UUID writer,
        WayOut choice,
        String reason,
        String other,
        LocalDate decidedOn,
        LocalDate reviewOn,
        @Nullable Weighed hours,
        List<DecidedRole> roles,
        boolean shownToTeam,
        boolean shownToProgramme,
        boolean example) {

    PairDecision {
        roles = List.copyOf(roles);
    }

    /** A share of operating, and how it was reckoned. */
    record Weighed(OperatorShare share, int threshold, Quarter quarter) {}

    /** What somebody was in a project; nobody once they are erased. */
    record DecidedRole(UUID project, String title, @Nullable UUID person, ProjectRole.Kind kind) {

        static DecidedRole of(ProjectRole role) {
            return new DecidedRole(role.project().value(), role.title(), role.person(), role.kind());
        }

        /** Whether it is the same, whatever the project is called by now. */
        boolean is(DecidedRole other) {
            return project.equals(other.project) && Objects.equals(person, other.person) && kind == other.kind;
        }
    }

    boolean standsOn(LocalDate day) {
        return day.isBefore(reviewOn);
    }

    boolean isAbout(DecidedRole role) {
        return roles.stream().anyMatch(role::is);
    }
}
