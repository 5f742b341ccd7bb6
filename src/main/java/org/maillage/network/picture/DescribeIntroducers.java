package org.maillage.network.picture;

import static org.maillage.shared.Words.say;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.ActorTie;
import org.maillage.network.Ties;
import org.maillage.network.picture.RingPage.Introducer;
import org.maillage.network.roster.HiddenTies;
import org.maillage.shared.Typed;
import org.springframework.stereotype.Component;

/**
 * Says who can introduce somebody to an actor: those tied to it, by ties that may be shown. How many others there are is
 * said, and never who they are: ties that are strained, that a colleague keeps for themselves, or that members of rosters do
 * not show.
 */
@Component
record DescribeIntroducers(Ties ties, HiddenTies hiddenTies) {

    private static final int MOST = 10;

    /** The introducers, the surest first. */
    List<Introducer> rows(Team team, Pictured it, UUID actor) {
        return around(it, actor).stream()
                .filter(tie -> !tie.tense())
                .collect(Collectors.groupingBy(tie -> other(tie, actor)))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingInt(all -> -sure(all.getValue())))
                .limit(MOST)
                .map(all -> row(team, it, actor, all.getKey(), all.getValue()))
                .toList();
    }

    private static Introducer row(Team team, Pictured it, UUID actor, UUID by, List<ActorTie> ties) {
        var closest = ties.stream()
                .max(Comparator.comparingInt(DescribeIntroducers::sure))
                .orElseThrow();
        return new Introducer(
                PictureOverview.link(team, it, it.number(by)),
                say(
                        "network.introducer.why",
                        say("network.kind." + Typed.key(closest.kind())),
                        say("network.standing." + Typed.key(closest.standing())),
                        say("network.intensity." + closest.intensity())),
                "/introducers/new?introducer=" + by + "&target=" + actor);
    }

    /** How many others know the actor of whom it is not said. */
    String hidden(Team team, Pictured it, UUID actor, Reader reader) {
        var shown = around(it, actor).stream()
                .filter(tie -> !tie.tense())
                .map(tie -> other(tie, actor))
                .collect(Collectors.toSet());
        var strained = around(it, actor).stream()
                .map(tie -> other(tie, actor))
                .filter(other -> !shown.contains(other))
                .distinct()
                .count();
        var hidden = strained + ties.unseen(team.id(), actor, reader) + hiddenTies.with(actor, team);
        return hidden == 0 ? "" : say("network.introducer.hidden", hidden);
    }

    private static List<ActorTie> around(Pictured it, UUID actor) {
        return it.ties().stream()
                .filter(tie -> tie.one().equals(actor) || tie.other().equals(actor))
                .toList();
    }

    private static UUID other(ActorTie tie, UUID actor) {
        return tie.one().equals(actor) ? tie.other() : tie.one();
    }

    private static int sure(List<ActorTie> ties) {
        return ties.stream().mapToInt(DescribeIntroducers::sure).max().orElse(0);
    }

    private static int sure(ActorTie tie) {
        return tie.intensity()
                + switch (tie.standing()) {
                    case SEEN -> 0;
                    case DECLARED -> 10;
                    case CONFIRMED -> 20;
                };
    }
}
