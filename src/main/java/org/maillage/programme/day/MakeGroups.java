package org.maillage.programme.day;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.programme.day.DealGroups.Seated;
import org.maillage.programme.day.Groupings.Grouping;
import org.maillage.programme.day.Groupings.Member;
import org.maillage.programme.session.Attendance;
import org.maillage.programme.session.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes groups of those present at a session, shuffles them and takes corrections by hand. */
@Component
class MakeGroups {

    /** With fewer there is nothing to divide. */
    static final int FEWEST = 4;

    private final JdbcClient database;
    private final Groupings groupings;
    private final Attendance attendance;
    private final Deeds deeds;

    MakeGroups(JdbcClient database, Groupings groupings, Attendance attendance, Deeds deeds) {
        this.database = database;
        this.groupings = groupings;
        this.attendance = attendance;
        this.deeds = deeds;
    }

    /** Those noted as there, in the room or from afar. */
    List<Seated> present(Session session) {
        return attendance.expected(session).stream()
                .filter(it -> it.presence() != null && it.presence().isThere())
                .map(it -> new Seated(it.person(), it.place()))
                .toList();
    }

    /**
     * Makes groups of those present.
     *
     * @param size people a group or groups in all, as {@code by} says
     */
    @Transactional
    public Made make(Session session, int size, By by, SignedIn me) {
        hold(session);
        var people = present(session);
        if (people.size() < FEWEST) {
            return new Made.TooFew(people.size());
        }
        var least = DealGroups.largestPlace(people);
        var groups = by == By.PEOPLE ? DealGroups.groupsOf(size, people) : size;
        var largest = Math.ceilDiv(people.size(), least);
        if (by == By.PEOPLE && size > largest) {
            return new Made.TooLarge(people.size(), largest);
        }
        if (groups < least || groups > Math.max(least, people.size() / 2)) {
            return new Made.NotSoMany(people.size(), least, Math.max(least, people.size() / 2));
        }
        return groupings
                .add(session, UUID.randomUUID(), groups)
                .<Made>map(it -> {
                    groupings.write(it, dealer(session, it, people).deal(0, Map.of()), people);
                    deeds.write(me.person(), "made-groups", session.edition(), session.name());
                    return new Made.Kept();
                })
                .orElseGet(Made.Enough::new);
    }

    /** Deals the same people anew; false when somebody else has changed the groups. */
    @Transactional
    public boolean shuffle(Session session, Grouping grouping, int version) {
        hold(session);
        var people = groupings.members(grouping).stream().map(Member::seated).toList();
        if (people.isEmpty() || !groupings.change(grouping, version, grouping.shuffle() + 1)) {
            return false;
        }
        var now = groupings.members(grouping).stream().collect(Collectors.toMap(Member::person, Member::number));
        groupings.write(grouping, dealer(session, grouping, people).deal(grouping.shuffle() + 1, now), people);
        return true;
    }

    /**
     * Writes who is in which group as somebody says.
     *
     * @param said the number of the group of each; whoever is not among them is in none
     */
    @Transactional
    public Corrected correct(Session session, Grouping grouping, Map<UUID, Integer> said, int version) {
        hold(session);
        var people = candidates(session, grouping).stream()
                .filter(it -> said.containsKey(it.person()))
                .toList();
        for (var one : people) {
            for (var other : people) {
                if (!one.equals(other)
                        && one.place().equals(other.place())
                        && Objects.equals(said.get(one.person()), said.get(other.person()))) {
                    return new Corrected.Pair(one.person(), other.person());
                }
            }
        }
        if (!groupings.change(grouping, version, grouping.shuffle())) {
            return new Corrected.Stale();
        }
        groupings.write(grouping, said, people);
        return new Corrected.Kept();
    }

    /** Those who can be in a group: who is there, and who is in it though noted otherwise since. */
    List<Seated> candidates(Session session, Grouping grouping) {
        return java.util.stream.Stream.concat(
                        groupings.members(grouping).stream().map(Member::seated), present(session).stream())
                .collect(Collectors.toMap(Seated::person, it -> it, (a, b) -> a, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Puts groups on the screen of the room in the place of others. */
    @Transactional
    public void show(Session session, Grouping grouping) {
        hold(session);
        groupings.hide(session);
        groupings.show(grouping);
    }

    private DealGroups dealer(Session session, Grouping grouping, List<Seated> people) {
        var ids = people.stream().map(Seated::person).toList();
        return new DealGroups(people, grouping.groups(), groupings.met(session, ids, grouping.id()));
    }

    private void hold(Session session) {
        database.sql("select id from programme.session where id = :session for update")
                .param("session", session.id())
                .query(UUID.class)
                .single();
    }

    /** What a number of groups is told by. */
    enum By {
        PEOPLE,
        GROUPS
    }

    /** What became of groups that were asked for. */
    sealed interface Made {
        record Kept() implements Made {}

        /** Not enough people are noted as there. */
        record TooFew(int there) implements Made {}

        /** So many people make from so many to so many groups. */
        record NotSoMany(int there, int least, int most) implements Made {}

        /** So many people make groups of so many at most. */
        record TooLarge(int there, int most) implements Made {}

        /** The session has fifty of them. */
        record Enough() implements Made {}
    }

    /** What became of a correction. */
    sealed interface Corrected {
        record Kept() implements Corrected {}

        record Stale() implements Corrected {}

        /** The two of a pair would be in one group. */
        record Pair(UUID one, UUID other) implements Corrected {}
    }
}
