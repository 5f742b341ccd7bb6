package org.maillage.network;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.exchange.MeetingHeld;
import org.maillage.shared.Typed;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the list of the ties of a team, and the form of one. */
@Component
record TieOverview(Ties ties, TieSources tieSources, MarkTies mark, Clock clock) {

    static String path(Team team) {
        return NetworkDoor.path(team.id()) + "/ties";
    }

    TiesPage list(Team team, Reader reader, @Nullable UUID after) {
        mark.markTies(team.id());
        var found = ties.page(team.id(), reader, after);
        var shown = found.subList(0, Math.min(Ties.PAGE, found.size()));
        var sources = tieSources.of(shown.stream().map(it -> it.tie().id()).toList());
        return new TiesPage(
                frame(team, say("network.ties"), say("network.ties.lead")),
                path(team),
                NetworkDoor.path(team.id()),
                shown.stream()
                        .map(it -> line(team, it, sources.getOrDefault(it.tie().id(), List.of())))
                        .toList(),
                found.size() > Ties.PAGE
                        ? path(team) + "?after=" + shown.getLast().tie().id()
                        : "");
    }

    private static TiesPage.Line line(Team team, Ties.Named it, List<TieSources.Named> sources) {
        var tie = it.tie();
        return new TiesPage.Line(
                path(team) + "/" + tie.id(),
                say(
                        tie.kind().leadsOneWay() ? "network.who.one-way" : "network.who",
                        shown(it.one()),
                        shown(it.other())),
                say("network.kind." + Typed.key(tie.kind())),
                day(tie.since()),
                say("network.standing." + Typed.key(tie.standing())),
                sources.isEmpty()
                        ? cause(tie)
                        : sources.stream().map(source -> source(team, source)).toList(),
                tie.tense());
    }

    private static List<Link> cause(ActorTie tie) {
        var cause = tie.cause();
        return cause == null ? List.of() : List.of(new Link(say("network.cause." + Typed.key(cause)), ""));
    }

    private static Link source(Team team, TieSources.Named it) {
        return switch (it.cause()) {
            case MEETING ->
                new Link(say("network.source.meeting", it.name(), day(it.happenedOn())), MeetingHeld.path(it.source()));
            case INTRODUCTION -> new Link(say("network.source.introduction", day(it.happenedOn())), "");
            case SESSION -> new Link(say("network.source.session", it.name(), day(it.happenedOn())), "");
            case ROSTER -> new Link(say("network.source.roster", it.name()), "");
            case IMPORT -> new Link(say("network.source.import", it.name()), path(team) + "/files/" + it.source());
        };
    }

    private static String shown(String name) {
        return name.isEmpty() ? say("directory.not-named") : name;
    }

    TiePage ask(Team team, String one) {
        return form(team, TieForm.blank(clock, one), null);
    }

    TiePage change(Team team, Ties.Named it) {
        mark.markTies(team.id());
        var form = TieForm.of(
                it.tie(),
                named(it.one(), it.tie().one()),
                named(it.other(), it.tie().other()));
        return form(team, form, it.tie());
    }

    // Whose name may not be shown is meant by the address of the sheet.
    private static String named(String name, UUID id) {
        return name.isEmpty() ? "/directory/" + id : name;
    }

    TiePage form(Team team, TieForm form, @Nullable ActorTie before) {
        var title = say(before == null ? "network.new" : "network.change");
        return new TiePage(
                frame(team, title, say("network.form.lead")).under(say("network.ties"), path(team)),
                before == null ? path(team) : path(team) + "/" + before.id(),
                before == null
                        ? List.of()
                        : tieSources.of(List.of(before.id())).getOrDefault(before.id(), List.of()).stream()
                                .map(source -> source(team, source))
                                .toList(),
                form.filled().drawn(),
                before == null ? null : before.version(),
                before == null ? "" : path(team) + "/" + before.id() + "/remove",
                form.filled().mistakes());
    }

    private static Frame frame(Team team, String title, String lead) {
        return Frame.of(title, lead)
                .in(Frame.Section.DIRECTORY)
                .under(say("network.of", team.name()), NetworkDoor.path(team.id()))
                .asPersonal();
    }
}
