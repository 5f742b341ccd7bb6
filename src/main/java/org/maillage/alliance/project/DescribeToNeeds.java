package org.maillage.alliance.project;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.alliance.project.ProjectOrigins.Born;
import org.maillage.directory.Reader;
import org.maillage.exchange.NeedId;
import org.maillage.exchange.TellsOfNeed;
import org.springframework.stereotype.Component;

/** Tells on the page of a need which project comes from it: its team while it goes on, and all who see the need how it ended. */
@Component
record DescribeToNeeds(ProjectOrigins origins) implements TellsOfNeed {

    @Override
    public List<Told> of(NeedId need, Reader reader) {
        return origins.bornOf(need).stream()
                .flatMap(it -> told(it, reader.teams().contains(it.team())))
                .toList();
    }

    private static Stream<Told> told(Born it, boolean ours) {
        var path = ours ? it.id().path() : "";
        if (it.ending() != null) {
            var words = say("project.need.over", it.title(), day(Objects.requireNonNull(it.endedOn())));
            return Stream.of(new Told(words, it.became(), path));
        }
        return ours ? Stream.of(new Told(say("project.need.born", it.title()), "", path)) : Stream.empty();
    }
}
