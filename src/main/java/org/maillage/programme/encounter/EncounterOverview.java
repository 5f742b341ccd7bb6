package org.maillage.programme.encounter;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.encounter.EncounterPage.Other;
import org.maillage.programme.encounter.SessionEncounters.Pair;
import org.maillage.programme.session.Attendance;
import org.maillage.programme.session.Attendance.Expected;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.web.Frame;
import org.maillage.web.MetPairs;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the page on which those who were at a session say whom they met, and whoever runs it what they have seen. */
@Component
record EncounterOverview(
        SessionEncounters encounters,
        MeetAtSession meet,
        Attendance attendance,
        Addressees addressees,
        LiveEditions editions,
        Policy policy,
        Clock clock) {

    EncounterPage page(Session session, SignedIn me, Mistakes mistakes) {
        var edition = editions.get(session.edition());
        var runs = Sessions.runs(session, policy.of(me, edition.id()));
        var expected = attendance.expected(session);
        var there = expected.stream()
                .filter(it -> it.presence() != null && it.presence().isThere())
                .toList();
        var names = addressees.of(there.stream().map(Expected::person).toList());
        var pairs = encounters.of(session);
        var mine = pairs.stream()
                .filter(it -> it.isSaidBy(me.id()))
                .map(it -> it.another(me.id()))
                .collect(Collectors.toSet());
        return new EncounterPage(
                Frame.of(say(runs ? "session.met.of-all" : "session.met"), session.name())
                        .under(edition.title(), edition.path())
                        .under(session.name(), session.path())
                        .asPersonal(),
                session.path() + "/met",
                session.path(),
                session.when(),
                closed(session),
                there.stream().anyMatch(it -> it.person().equals(me.id())),
                expected.stream().anyMatch(it -> it.person().equals(me.id())),
                there.stream()
                        .filter(it -> !it.person().equals(me.id()) && names.containsKey(it.person()))
                        .map(it -> new Other(
                                it.person().toString(),
                                name(it.person(), names),
                                it.territory(),
                                mine.contains(it.person())))
                        .toList(),
                runs ? say("session.met.pairs", pairs.size()) : "",
                new MetPairs(
                        session.path() + "/met/pairs",
                        runs ? people(there, names) : List.of(),
                        runs ? pairs(pairs, names) : List.of(),
                        mistakes));
    }

    private String closed(Session session) {
        return meet.takes(session)
                ? ""
                : say(
                        session.isCancelled() || session.isOver(clock.instant())
                                ? "session.met.closed"
                                : "session.met.early");
    }

    private static List<MetPairs.Person> people(List<Expected> there, Map<UUID, Addressee> names) {
        return there.stream()
                .filter(it -> names.containsKey(it.person()))
                .map(it ->
                        new MetPairs.Person(it.person().toString(), name(it.person(), names) + ", " + it.territory()))
                .toList();
    }

    private static List<MetPairs.Pair> pairs(List<Pair> pairs, Map<UUID, Addressee> names) {
        return pairs.stream()
                .filter(it -> names.containsKey(it.one()) && names.containsKey(it.other()))
                .map(it -> new MetPairs.Pair(
                        it.one().toString(),
                        it.other().toString(),
                        say(
                                "session.met.by."
                                        + (it.saidByOne() && it.saidByOther()
                                                ? "both"
                                                : it.saidByOne() || it.saidByOther() ? "one" : "facilitator"),
                                say("web.met.pair", name(it.one(), names), name(it.other(), names))),
                        it.seen()))
                .toList();
    }

    private static String name(UUID person, Map<UUID, Addressee> names) {
        var known = names.get(person);
        return known == null ? "" : known.name();
    }
}
