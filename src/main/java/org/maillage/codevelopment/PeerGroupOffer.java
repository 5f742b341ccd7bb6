package org.maillage.codevelopment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.codevelopment.PeerCandidates.Candidate;

/**
 * What whoever forms a group chooses from.
 *
 * @param people who can be asked
 * @param names of all who can be asked or facilitate, by their ids
 * @param me whoever forms it and is in it; null for who runs the edition
 * @param ends the last day of the edition; null for a group by itself
 */
record PeerGroupOffer(
        List<Candidate> people,
        Map<UUID, String> names,
        @Nullable UUID me,
        @Nullable LocalDate ends,
        LocalDate today) {

    String name(UUID person) {
        return names.getOrDefault(person, "");
    }

    /** Those of a choice who can be asked, and whoever forms the group and is in it. */
    Set<UUID> chosen(Collection<String> typed) {
        return people.stream()
                .map(Candidate::person)
                .filter(it -> it.equals(me) || typed.contains(it.toString()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The pairs of one structure among some, by the name of the field that asks about them: others have no manager there. */
    Map<String, List<UUID>> colleagues(Set<UUID> chosen) {
        var found = new LinkedHashMap<String, List<UUID>>();
        var some = people.stream()
                .filter(it -> chosen.contains(it.person()) && !it.structure().isBlank())
                .toList();
        for (var one : some) {
            for (var other : some) {
                if (one.person().compareTo(other.person()) < 0
                        && one.structure().equalsIgnoreCase(other.structure())) {
                    found.put(
                            "line-%s-%s".formatted(one.person(), other.person()),
                            List.of(one.person(), other.person()));
                }
            }
        }
        return found;
    }
}
