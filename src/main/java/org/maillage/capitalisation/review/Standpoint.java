package org.maillage.capitalisation.review;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where somebody stands who may read a sheet over, or writes it.
 *
 * @param places in whose pairs they are or were
 * @param structures that they walk or walked for, folded so that they compare
 * @param teams of territories that they are in
 */
record Standpoint(UUID person, String email, Set<UUID> places, Set<String> structures, Set<UUID> teams) {

    /**
     * What binds them to a sheet; empty for who is independent.
     *
     * @param writers who write it
     * @param owner the address of whoever lived it, empty where it is not known
     * @param quoted addresses of those who are quoted
     */
    Optional<Tie> tie(Collection<Standpoint> writers, String owner, Collection<String> quoted) {
        if (writers.stream().anyMatch(it -> it.person.equals(person))) {
            return Optional.of(Tie.WRITES);
        }
        if (writers.stream().anyMatch(it -> meets(it.places, places))) {
            return Optional.of(Tie.SAME_PAIR);
        }
        if (writers.stream().anyMatch(it -> meets(it.structures, structures))) {
            return Optional.of(Tie.SAME_STRUCTURE);
        }
        if (writers.stream().anyMatch(it -> meets(it.teams, teams))) {
            return Optional.of(Tie.SAME_TEAM);
        }
        if (email.equals(owner)) {
            return Optional.of(Tie.OWNER);
        }
        return quoted.contains(email) ? Optional.of(Tie.QUOTED) : Optional.empty();
    }

    private static boolean meets(Set<?> one, Set<?> other) {
        return !Collections.disjoint(one, other);
    }
}
