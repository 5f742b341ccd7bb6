package org.maillage.alliance.project;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.alliance.Stage;
import org.maillage.alliance.project.HostedProjects.Lived;
import org.maillage.alliance.project.StagesLived.Reached;
import org.maillage.directory.Hosted;
import org.maillage.directory.Hosted.What;
import org.maillage.directory.Reader;
import org.maillage.directory.TellsHosted;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says which projects organisations of the directory have hosted, to the teams that keep them. One that was tried out in the
 * period is an experiment of it, wherever it has moved on to since.
 */
@Component
@Order(2)
record DescribeHostedProjects(HostedProjects projects) implements TellsHosted {

    @Override
    public List<Hosted> at(Collection<UUID> places, LocalDate from, LocalDate until, Reader reader) {
        return hosted(projects.of(reader.teams(), places, from, until, MOST), from, until);
    }

    @Override
    public List<Hosted> of(UUID team, LocalDate from, LocalDate until) {
        return hosted(projects.of(Set.of(team), null, from, until, MOST), from, until);
    }

    private static List<Hosted> hosted(List<Lived> all, LocalDate from, LocalDate until) {
        return all.stream()
                .filter(it -> !it.stages().within(from, until).reached().isEmpty())
                .map(it -> hosted(it, from, until))
                .toList();
    }

    private static Hosted hosted(Lived it, LocalDate from, LocalDate until) {
        var within = it.stages().within(from, until);
        var tried = within.last(Stage.EXPERIMENT);
        var now = within.reached().getLast();
        var said = tried.orElse(now);
        return new Hosted(
                it.project().host(),
                it.project().team(),
                tried.isPresent() ? What.EXPERIMENT : What.PROJECT,
                it.project().id().value(),
                said.since(),
                it.project().title(),
                detail(it, said, now),
                it.project().id().path(),
                0);
    }

    private static String detail(Lived it, Reached said, Reached now) {
        var stage = say("project.hosted.since", stage(said), day(said.since()));
        var on = said.equals(now) ? "" : " · " + say("project.hosted.since", stage(now), day(now.since()));
        var ended = it.project().endedOn();
        return stage + on + (ended == null ? "" : " · " + say("project.hosted.ended", day(ended)));
    }

    private static String stage(Reached it) {
        return say("alliance.stage." + Typed.key(it.stage()));
    }
}
