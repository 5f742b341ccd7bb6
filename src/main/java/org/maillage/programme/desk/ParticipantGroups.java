package org.maillage.programme.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Role;
import org.maillage.programme.desk.Participants.Participant;
import org.maillage.programme.session.Unanswered.Silent;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/**
 * Those who take part, in the groups that who runs an edition writes to: by what they are, who is late with a task, who has not
 * answered a session. Only groups with somebody in them.
 */
record ParticipantGroups(Map<String, Group> groups) {

    /** As addresses name whoever is late with any task. */
    private static final String LATE = "late";

    /** Some of those who take part, and what they have in common. */
    record Group(Saying words, Set<UUID> people) {}

    static ParticipantGroups of(Collection<Participant> all, Standing standing, Collection<Silent> silent) {
        var groups = new LinkedHashMap<String, Group>();
        var byRole = all.stream().collect(Collectors.groupingBy(Participant::role, TreeMap::new, people()));
        byRole.forEach((role, people) -> add(groups, "role-" + Typed.key(role), words(role), people));
        var missing = standing.missing();
        add(
                groups,
                LATE,
                Saying.of("desk.participants.late"),
                sitting(all, missing.values().stream().flatMap(Set::stream).collect(Collectors.toSet())));
        missing.forEach((task, places) -> add(
                groups, "task-" + task.id(), Saying.of("desk.participants.task", task.title()), sitting(all, places)));
        var there = all.stream().collect(people());
        silent.stream()
                .filter(it -> there.contains(it.person()))
                .collect(Collectors.groupingBy(
                        it -> Typed.key(it.question()) + "-" + it.session(), LinkedHashMap::new, Collectors.toList()))
                .forEach((key, ones) -> add(
                        groups,
                        key,
                        words(ones.getFirst()),
                        ones.stream().map(Silent::person).collect(Collectors.toSet())));
        return new ParticipantGroups(groups);
    }

    /**
     * The people of a group. Who was late may be late no more: then nobody is in it, and nobody is written to as if they were.
     *
     * @param key empty for all
     */
    Set<UUID> people(String key, Collection<Participant> all) {
        if (key.isEmpty()) {
            return all.stream().collect(people());
        }
        var group = groups.get(key);
        return group == null ? Set.of() : group.people();
    }

    /** The groups that somebody is in, but for what they are. */
    List<Saying> of(UUID person) {
        return groups.entrySet().stream()
                .filter(it -> !it.getKey().startsWith("role-") && !it.getKey().equals(LATE))
                .map(Map.Entry::getValue)
                .filter(it -> it.people().contains(person))
                .map(Group::words)
                .toList();
    }

    private static Saying words(Role role) {
        return Saying.of("desk.participants." + Typed.key(role));
    }

    private static Saying words(Silent silent) {
        return Saying.of("desk.participants." + Typed.key(silent.question()), silent.code() + " · " + silent.title());
    }

    private static void add(Map<String, Group> groups, String key, Saying words, Set<UUID> people) {
        if (!people.isEmpty()) {
            groups.put(key, new Group(words, people));
        }
    }

    private static Set<UUID> sitting(Collection<Participant> all, Set<UUID> places) {
        return all.stream()
                .filter(it -> it.place() != null && places.contains(it.place().id()))
                .collect(people());
    }

    private static java.util.stream.Collector<Participant, ?, Set<UUID>> people() {
        return Collectors.mapping(it -> it.person().id().value(), Collectors.toSet());
    }
}
