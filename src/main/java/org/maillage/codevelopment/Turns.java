package org.maillage.codevelopment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whose turn it is to be client: nobody twice before all have been once, unless the group has agreed to leave a turn out.
 *
 * @param peers who is in the group by now
 * @param taken turns that were taken or are planned
 * @param skipped those that the group has agreed to leave out
 */
record Turns(List<UUID> peers, Collection<Turn> taken, Collection<Turn> skipped) {

    /** The turn of somebody in a round, the first being 1. */
    record Turn(int round, UUID person) {}

    /** The round that goes on: the first in which somebody still waits. */
    int round() {
        var round = 1;
        while (!peers.isEmpty() && waiting(round).isEmpty()) {
            round++;
        }
        return round;
    }

    /** Who has not been client in the round that goes on, and can be asked. */
    List<UUID> waiting() {
        return waiting(round());
    }

    Set<UUID> been() {
        return in(taken, round());
    }

    /** Whose turn is left out of the round that goes on. */
    Set<UUID> leftOut() {
        return in(skipped, round());
    }

    private List<UUID> waiting(int round) {
        var done = in(taken, round);
        var left = in(skipped, round);
        return peers.stream()
                .filter(it -> !done.contains(it) && !left.contains(it))
                .toList();
    }

    private static Set<UUID> in(Collection<Turn> turns, int round) {
        return turns.stream().filter(it -> it.round == round).map(Turn::person).collect(Collectors.toSet());
    }
}
