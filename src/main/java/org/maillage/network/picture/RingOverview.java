package org.maillage.network.picture;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.ActorTie;
import org.maillage.network.NetworkDoor;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Draws the ring around an actor: those tied to it by their numbers, and the same in a table beside. */
@Component
record RingOverview(ReadPictured readPictured, DescribeIntroducers introducers) {

    private static final int MOST = 24;
    private static final int MIDDLE = 160;
    private static final int RADIUS = 130;

    RingPage page(Team team, Reader reader, UUID actor) {
        var it = readPictured.of(team.id(), reader);
        var middle = it.number(actor);
        if (middle < 0) {
            throw new NotFound("actor", actor);
        }
        var ties = it.ties().stream()
                .filter(tie -> tie.one().equals(actor) || tie.other().equals(actor))
                .collect(Collectors.groupingBy(tie -> it.number(tie.one().equals(actor) ? tie.other() : tie.one())));
        var around = ties.keySet().stream().sorted().toList();
        var shown = around.subList(0, Math.min(MOST, around.size()));
        var name = PictureOverview.link(team, it, middle).words();
        return new RingPage(
                Frame.of(say("network.ring", name), say("network.ring.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("network.of", team.name()), NetworkDoor.path(team.id()))
                        .asPersonal(),
                new Link(name, "/directory/" + actor),
                NetworkDoor.path(team.id()) + "/ties/new?one=/directory/" + actor,
                IntStream.range(0, shown.size())
                        .mapToObj(at -> spot(
                                team, it, shown.get(at), at, shown.size(), ties.getOrDefault(shown.get(at), List.of())))
                        .toList(),
                around.size() > MOST ? say("network.ring.more", around.size() - MOST) : "",
                introducers.rows(team, it, actor),
                introducers.hidden(team, it, actor, reader),
                "/introductions/new?second=organisation-" + actor);
    }

    private static RingPage.Spot spot(Team team, Pictured it, int actor, int at, int of, List<ActorTie> ties) {
        var turn = 2 * Math.PI * at / of - Math.PI / 2;
        return new RingPage.Spot(
                at + 1,
                Math.round(MIDDLE + RADIUS * Math.cos(turn)),
                Math.round(MIDDLE + RADIUS * Math.sin(turn)),
                PictureOverview.link(team, it, actor),
                ties.stream()
                        .map(tie -> say("network.kind." + Typed.key(tie.kind())) + ", "
                                + say("network.standing." + Typed.key(tie.standing())))
                        .reduce((one, other) -> say("network.ring.and", one, other))
                        .orElse(""),
                ties.stream().anyMatch(tie -> tie.standing() == ActorTie.Standing.CONFIRMED));
    }
}
