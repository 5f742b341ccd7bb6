package org.maillage.alliance.thirdplace;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.maillage.account.CountsOfTeam;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.Item;
import org.maillage.account.TeamCount.What;
import org.maillage.directory.Hosted;
import org.maillage.directory.TellsHosted;
import org.maillage.shared.Saying;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Counts what of a team third places have hosted: each meeting, experiment and project once. */
@Component
@Order(20)
record CountHosted(List<TellsHosted> tellers, ThirdPlaces places) implements CountsOfTeam {

    @Override
    public List<TeamCount> of(UUID team, LocalDate from, LocalDate until) {
        var hosted = tellers.stream()
                .flatMap(it -> it.of(team, from, until).stream())
                .toList();
        var thirdPlaces = hosted.isEmpty()
                ? List.<UUID>of()
                : places.among(hosted.stream().map(Hosted::place).distinct().toList());
        var known = new HashSet<>(thirdPlaces);
        var counted = hosted.stream()
                .filter(it -> known.contains(it.place()))
                .sorted(Comparator.comparing(Hosted::day).thenComparing(Hosted::title))
                .toList();
        return List.of(new TeamCount(
                What.HOSTED,
                counted.size(),
                Saying.of("thirdplace.counted"),
                Saying.of("thirdplace.counted.source"),
                counted.stream()
                        .limit(TeamCount.MOST_LISTED)
                        .map(it -> new Item(it.day(), 1, it.title(), it.path()))
                        .toList()));
    }
}
