package org.maillage.network.roster;

import static java.util.stream.Collectors.toSet;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.MarkTies;
import org.maillage.network.NetworkDoor;
import org.maillage.network.TiedActors;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the rosters of a team, and one: who is in it, who has answered, and what it says once enough have. */
@Component
record RosterOverview(
        Rosters rosters,
        Members members,
        DescribeRoster describe,
        Snapshots snapshots,
        TiedActors actors,
        MarkTies mark,
        Clock clock) {

    private static final int MOST_SHEETS = 300;

    RostersPage list(Team team, String typed, Mistakes mistakes) {
        mark.markTies(team.id());
        return new RostersPage(
                frame(team, say("roster.all"), say("roster.all.lead")),
                Roster.all(team.id()),
                rosters.of(team).stream()
                        .map(it -> new RostersPage.Line(
                                Roster.all(team.id()) + "/" + it.id(),
                                it.name(),
                                say("roster.answers", it.answered(), it.members())))
                        .toList(),
                typed,
                mistakes);
    }

    RosterPage page(Team team, Roster it, Reader reader, @Nullable UUID before, List<String> typed, Mistakes mistakes) {
        mark.markTies(team.id());
        var all = members.of(it);
        var answered = (int) all.stream().filter(RosterMember::hasAnswered).count();
        var needed = Roster.needed(all.size());
        var enough = !all.isEmpty() && answered >= needed;
        var kept = snapshots.of(it);
        var compared = kept.stream()
                .filter(snapshot -> snapshot.id().equals(before))
                .findFirst()
                .or(() -> kept.stream().findFirst())
                .orElse(null);
        return new RosterPage(
                frame(team, it.name(), say("roster.lead")).under(say("roster.all"), Roster.all(team.id())),
                it.path(),
                say("roster.answers", answered, all.size()),
                answered,
                all.size(),
                enough ? "" : say("roster.lacking", Roster.LEAST_PERCENT, Math.max(needed, 1), answered),
                all.stream().anyMatch(member -> member.hasAddress() && member.invitedAt() == null),
                all.stream().anyMatch(member -> !member.hasAnswered() && mayBeReminded(member)),
                all.stream().anyMatch(member -> member.hasAnswered() && mayBeReminded(member)),
                toHand(all),
                all.stream().map(member -> line(it, member)).toList(),
                enough ? describe.measures(it, all) : List.of(),
                enough && compared != null ? describe.gain(it, all, compared) : List.of(),
                kept.stream()
                        .map(snapshot -> new Choice(
                                snapshot.id().toString(),
                                say(
                                        "roster.snapshot",
                                        day(snapshot.takenOn()),
                                        snapshot.answered(),
                                        snapshot.members())))
                        .toList(),
                compared == null ? "" : compared.id().toString(),
                sheets(team, reader, all),
                String.join("\n", typed),
                mistakes);
    }

    private static String toHand(List<RosterMember> all) {
        var silent =
                all.stream().filter(it -> !it.hasAddress() && !it.hasAnswered()).count();
        return silent == 0 ? "" : say("roster.hand.lead", silent);
    }

    private boolean mayBeReminded(RosterMember it) {
        var written = it.remindedAt() == null ? it.invitedAt() : it.remindedAt();
        return written != null && !written.plus(RosterMember.BETWEEN).isAfter(OffsetDateTime.now(clock));
    }

    private static RosterPage.Line line(Roster roster, RosterMember it) {
        var path = roster.path() + "/members/" + it.id();
        return new RosterPage.Line(
                path + "/remove",
                it.hasAddress() ? "" : path + "/hand",
                it.shown(),
                it.hasAddress() ? it.email() : say("roster.member.without"),
                standing(it));
    }

    private static String standing(RosterMember it) {
        if (it.answeredAt() != null) {
            return say("roster.member.answered", on(it.answeredAt()));
        }
        if (it.handedAt() != null) {
            return say("roster.member.handed", on(it.handedAt()));
        }
        if (it.remindedAt() != null) {
            return say("roster.member.reminded", on(it.remindedAt()));
        }
        if (!it.hasAddress()) {
            return say("roster.member.to-hand");
        }
        return it.invitedAt() == null ? say("roster.member.new") : say("roster.member.invited", on(it.invitedAt()));
    }

    private static String on(OffsetDateTime moment) {
        return day(moment.atZoneSameInstant(Words.zone()).toLocalDate());
    }

    private List<Choice> sheets(Team team, Reader reader, List<RosterMember> all) {
        var there =
                all.stream().flatMap(it -> Stream.ofNullable(it.organisation())).collect(toSet());
        return actors.byName(team.id(), reader, MOST_SHEETS).stream()
                .filter(it -> !there.contains(it.id()))
                .map(it -> new Choice(it.id().toString(), it.name()))
                .toList();
    }

    private static Frame frame(Team team, String title, String lead) {
        return Frame.of(title, lead)
                .in(Frame.Section.DIRECTORY)
                .under(say("network.of", team.name()), NetworkDoor.path(team.id()))
                .asPersonal();
    }
}
