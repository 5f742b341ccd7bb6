package org.maillage.network.roster;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.maillage.network.measure.Gain;
import org.maillage.network.measure.Net;

/** The members of a roster and who says that they know whom, as a network. */
record RosterNet(List<UUID> members, List<Acquaintance> known) {

    /** An arrow leads from whoever says that they know another. */
    Net net() {
        return among(members);
    }

    private Net among(List<UUID> these) {
        var numbers = new HashMap<UUID, Integer>();
        these.forEach(it -> numbers.put(it, numbers.size()));
        var arrows = known.stream()
                .filter(it -> numbers.containsKey(it.member()) && numbers.containsKey(it.other()))
                .toList();
        return Net.directed(
                these.size(),
                arrows.stream()
                        .mapToInt(it -> numbers.getOrDefault(it.member(), -1))
                        .toArray(),
                arrows.stream()
                        .mapToInt(it -> numbers.getOrDefault(it.other(), -1))
                        .toArray());
    }

    /** What came between two moments, among those who were in it at both. */
    static Gain gain(RosterNet before, RosterNet after) {
        var both = before.members.stream().filter(after.members::contains).toList();
        return Gain.between(before.among(both), after.among(both));
    }
}
