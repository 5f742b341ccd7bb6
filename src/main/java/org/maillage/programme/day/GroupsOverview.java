package org.maillage.programme.day;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.programme.day.DayPage.GroupView;
import org.maillage.programme.day.DayPage.GroupsView;
import org.maillage.programme.day.DayPage.Guest;
import org.maillage.programme.day.DayPage.Placed;
import org.maillage.programme.day.DayPage.Typed;
import org.maillage.programme.day.DealGroups.Two;
import org.maillage.programme.day.Groupings.Grouping;
import org.maillage.programme.day.Groupings.Member;
import org.maillage.programme.session.Attendance.Expected;
import org.maillage.programme.session.Presence;
import org.maillage.programme.session.Session;
import org.springframework.stereotype.Component;

/** Says who is in which group, and why. */
@Component
record GroupsOverview(Groupings groupings, Addressees addressees) {

    /** @param reader whose group is marked; null for nobody’s */
    GroupsView view(Session session, Grouping grouping, List<Expected> expected, UUID reader, Typed typed) {
        var members = groupings.members(grouping);
        var ids = members.stream().map(Member::person).toList();
        var people = addressees.of(Stream.concat(ids.stream(), expected.stream().map(Expected::person))
                .distinct()
                .toList());
        var refused = grouping.id().equals(typed.grouping());
        var kept = members.stream().collect(Collectors.toMap(Member::person, Member::number));
        var numbers = refused ? typed.numbers() : kept;
        var groups = new ArrayList<GroupView>();
        for (var number = 1; number <= grouping.groups(); number++) {
            groups.add(group(number, members, expected, people, reader));
        }
        return new GroupsView(
                grouping.id().toString(),
                say("day.groups.title", grouping.number()),
                grouping.version(),
                grouping.shown(),
                why(members, groupings.met(session, ids, grouping.id())),
                groups,
                placed(members, expected, people, numbers),
                IntStream.rangeClosed(1, grouping.groups()).boxed().toList(),
                refused);
    }

    private static GroupView group(
            int number, List<Member> members, List<Expected> expected, Map<UUID, Addressee> people, UUID reader) {
        // Names come in the order of the alphabet; who has no account any more stands at the end.
        var order = List.copyOf(people.keySet());
        var theirs = members.stream()
                .filter(it -> it.number() == number)
                .sorted(Comparator.comparingInt(it -> place(it.person(), order)))
                .toList();
        return new GroupView(
                say("day.group", number),
                theirs.stream().anyMatch(it -> it.person().equals(reader)),
                theirs.stream()
                        .map(it ->
                                new Guest(name(it.person(), people), it.territory(), isRemote(it.person(), expected)))
                        .toList());
    }

    private static int place(UUID person, List<UUID> order) {
        var place = order.indexOf(person);
        return place < 0 ? order.size() : place;
    }

    private static boolean isRemote(UUID person, List<Expected> expected) {
        return expected.stream().anyMatch(it -> it.person().equals(person) && it.presence() == Presence.REMOTE);
    }

    /** Who is in a group, and who is there and in none. */
    private static List<Placed> placed(
            List<Member> members, List<Expected> expected, Map<UUID, Addressee> people, Map<UUID, Integer> numbers) {
        // Both come in the order of the alphabet already, which is that of the database.
        var order = List.copyOf(people.keySet());
        var territories = Stream.concat(
                        expected.stream().map(Expected::territory),
                        members.stream().map(Member::territory))
                .distinct()
                .toList();
        var grouped = members.stream().map(Member::person).collect(Collectors.toSet());
        return Stream.concat(
                        members.stream()
                                .map(it -> new Placed(
                                        it.person().toString(),
                                        name(it.person(), people),
                                        it.territory(),
                                        numbers.getOrDefault(it.person(), 0))),
                        expected.stream()
                                .filter(it -> !grouped.contains(it.person()))
                                .filter(it ->
                                        it.presence() != null && it.presence().isThere())
                                .map(it -> new Placed(
                                        it.person().toString(),
                                        name(it.person(), people),
                                        it.territory(),
                                        numbers.getOrDefault(it.person(), 0))))
                .sorted(Comparator.<Placed>comparingInt(it -> territories.indexOf(it.territory()))
                        .thenComparingInt(it -> place(UUID.fromString(it.person()), order)))
                .toList();
    }

    /** How many of those who are together now have been before, in a sentence. */
    static String why(List<Member> members, Map<Two, Integer> met) {
        var again = 0;
        for (var one = 0; one < members.size(); one++) {
            for (var other = one + 1; other < members.size(); other++) {
                var a = members.get(one);
                var b = members.get(other);
                if (a.number() == b.number() && met.containsKey(Two.of(a.person(), b.person()))) {
                    again++;
                }
            }
        }
        return say("day.groups.why", again);
    }

    static String name(UUID person, Map<UUID, Addressee> people) {
        var known = people.get(person);
        return known == null ? say("cohort.person-gone") : Objects.requireNonNull(known.name());
    }
}
