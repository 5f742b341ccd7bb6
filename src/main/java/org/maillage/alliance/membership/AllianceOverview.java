package org.maillage.alliance.membership;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.TellsOfAlliance;
import org.maillage.alliance.membership.AllianceParticipant.Part;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.KnownActors;
import org.maillage.directory.Reader;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.OwnPages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the list of alliances, and the page of one. */
@Component
record AllianceOverview(
        Alliances alliances,
        AllianceParticipants participants,
        KnownActors actors,
        DirectoryPolicy policy,
        ObjectProvider<TellsOfAlliance> tells,
        Clock clock) {

    AllianceListPage list(Reader reader) {
        var all = alliances.list(reader.teams());
        if (all.stream().anyMatch(Alliances.Listed::example)) {
            Here.markDemonstration();
        }
        var several = reader.teams().size() > 1;
        return new AllianceListPage(
                Frame.of(say("membership.title"), say("membership.description")).asPersonal(),
                Alliance.ALL + "/new",
                all.stream()
                        .map(it -> new AllianceListPage.Row(
                                it.id().path(),
                                it.name(),
                                it.stake(),
                                detail(it),
                                several ? policy.nameOf(it.team()) : "",
                                isOver(it.endedOn())))
                        .toList(),
                OwnPages.onHere());
    }

    private boolean isOver(@Nullable LocalDate ended) {
        return ended != null && ended.isBefore(today(clock));
    }

    private static String detail(Alliances.Listed it) {
        var members = say("membership.members.count", it.members());
        var when = when(it.since(), it.endedOn());
        return when.isEmpty() ? members : members + " · " + when;
    }

    static String when(@Nullable LocalDate since, @Nullable LocalDate until) {
        if (since == null) {
            return until == null ? "" : say("membership.until.only", day(until));
        }
        return until == null
                ? say("membership.since.only", day(since))
                : say("membership.span", day(since), day(until));
    }

    static Frame frame(Alliance alliance, String title) {
        return Frame.of(title, say("membership.description"))
                .under(say("membership.title"), Alliance.ALL)
                .under(alliance.name(), alliance.path())
                .asPersonal();
    }

    AlliancePage page(Alliance alliance, Reader reader) {
        var today = today(clock);
        var all = participants.of(alliance.id());
        var sheets = actors
                .of(all.stream()
                        .map(AllianceParticipant::organisation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .map(KnownActors.Actor::organisation)
                .filter(it -> reader.sees(it, org.maillage.directory.Part.RECORD))
                .map(org.maillage.directory.Organisation::id)
                .collect(Collectors.toSet());
        var rows = all.stream()
                .collect(Collectors.groupingBy(
                        it -> it.part() == Part.TRUSTED ? Group.TRUSTED : it.isOver(today) ? Group.LEFT : Group.MEMBERS,
                        Collectors.mapping(it -> row(it, sheets.contains(it.organisation())), Collectors.toList())));
        return new AlliancePage(
                Frame.of(alliance.name(), say("membership.description"))
                        .under(say("membership.title"), Alliance.ALL)
                        .asPersonal(),
                alliance.path(),
                alliance.stake(),
                when(alliance.since(), alliance.endedOn()),
                policy.nameOf(alliance.team()),
                isOver(alliance.endedOn()),
                rows.getOrDefault(Group.MEMBERS, List.of()),
                rows.getOrDefault(Group.LEFT, List.of()),
                rows.getOrDefault(Group.TRUSTED, List.of()),
                tells.orderedStream()
                        .flatMap(it -> it.of(alliance.known()).stream())
                        .toList());
    }

    private enum Group {
        MEMBERS,
        LEFT,
        TRUSTED
    }

    private static AlliancePage.Row row(AllianceParticipant it, boolean hasSheet) {
        var email = it.email();
        return new AlliancePage.Row(
                it.shownName(),
                hasSheet ? "/directory/" + it.organisation() : "",
                it.role(),
                when(it.since(), it.until()),
                email == null ? it.shownContact() : it.shownContact() + " · " + email,
                it.path() + "/edit");
    }
}
