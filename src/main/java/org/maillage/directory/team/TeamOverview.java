package org.maillage.directory.team;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;
import static org.maillage.shared.Words.zone;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Circles;
import org.maillage.account.Role;
import org.maillage.directory.KeptSheets.Asked;
import org.maillage.directory.Link;
import org.maillage.directory.OwnFields;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.Teams;
import org.maillage.directory.WaitsForTeam;
import org.maillage.directory.contact.Contacts;
import org.maillage.directory.team.TeamPage.Figure;
import org.maillage.directory.team.TeamPage.Line;
import org.maillage.directory.team.TeamPage.Newcomer;
import org.maillage.directory.team.TeamPage.Own;
import org.maillage.territory.Communes;
import org.maillage.territory.Perimeters;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together what the team of a territory keeps and what waits for it. */
@Component
record TeamOverview(
        Teams teams,
        Contacts contacts,
        OwnFields ownFields,
        Perimeters perimeters,
        Communes communes,
        Circles circles,
        AnswerNewcomers newcomers,
        SheetRows sheetRows,
        List<WaitsForTeam> waitsForTeam,
        Clock clock) {

    private static final int MOST = 20;

    /** People are shown so long before they are forgotten. */
    private static final int SOON_DAYS = 60;

    /** What was typed on the page, and what is wrong with it. */
    record Typed(String invited, OwnFieldForm ownField, Mistakes mistakes) {}

    TeamPage page(Team team, Reader reader, Asked asked, @Nullable UUID after, Typed typed) {
        var id = team.id();
        var today = today(clock);
        var counts = teams.counts(id, reader, today);
        var corrections = counts.corrections() == 0
                ? Stream.<Link>of()
                : Stream.of(new Link(say("team.corrections", counts.corrections()), team.path() + "/freshness"));
        var waiting = Stream.concat(corrections, waitsForTeam.stream().flatMap(it -> it.of(team, reader).stream()))
                .toList();
        var share = counts.kept() == 0
                ? say("directory.none")
                : say("desk.percent", count(Math.round(100.0 * counts.fresh() / counts.kept())));
        return new TeamPage(
                Frame.of(say("team.of", team.name()), say("team.description"))
                        .in(Frame.Section.DIRECTORY)
                        .asPersonal(),
                team,
                perimeters.path(id),
                List.of(
                        new Figure(
                                count(counts.kept()),
                                counts.units() < counts.kept()
                                        ? say("team.kept.of-units", counts.units())
                                        : say("team.kept"),
                                team.path()),
                        new Figure(share, say("team.fresh"), ""),
                        new Figure(count(counts.due()), say("team.due"), team.path() + "?due=true")),
                sheetRows.list(team, reader, asked, after, today),
                waiting,
                newcomers.of(team).stream()
                        .map(it -> new Newcomer(
                                it.person().value().toString(),
                                it.name(),
                                say(
                                        "team.asking.since",
                                        it.about(),
                                        day(it.at().atZone(zone()).toLocalDate()))))
                        .toList(),
                lines(teams.away(id, MOST)),
                contacts.endingBefore(id, today.plusDays(SOON_DAYS)).stream()
                        .filter(it -> it.isSeenBy(reader))
                        .map(it -> new Line(it.name(), it.path(), day(it.keepUntil())))
                        .toList(),
                circles.of(Role.TEAM, id),
                typed.invited(),
                ownFields.of(id).stream()
                        .map(it -> new Own(
                                it.id().toString(),
                                it.name(),
                                say("team.own.kind." + it.kind().column()),
                                String.join(", ", it.choices()),
                                it.retired()))
                        .toList(),
                Arrays.stream(OwnFields.Kind.values())
                        .map(it -> new Choice(it.column(), say("team.own.kind." + it.column())))
                        .toList(),
                typed.ownField(),
                typed.mistakes());
    }

    private List<Line> lines(List<Teams.Listed> listed) {
        var names = communes.of(listed.stream().map(Teams.Listed::commune).toList());
        return listed.stream()
                .map(it -> new Line(
                        it.name().isEmpty() ? say("directory.not-named") : it.name(),
                        "/directory/" + it.id(),
                        names.containsKey(it.commune())
                                ? names.get(it.commune()).name()
                                : ""))
                .toList();
    }
}
