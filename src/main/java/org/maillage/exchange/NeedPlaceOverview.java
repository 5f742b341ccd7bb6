package org.maillage.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.exchange.HearPlace.Heard;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.maillage.territory.Perimeters;
import org.maillage.web.Choice;
import org.springframework.stereotype.Component;

/** Asks where a need is whose words may mean several places, those of the team's departments first. */
@Component
record NeedPlaceOverview(HearPlace hearPlace, Communes communes, Perimeters perimeters) {

    private static final int MOST = 12;

    /** The communes that are asked about; none where its place is known, is none, or is not spoken of. */
    List<Choice> asked(Need need) {
        if (!need.place().isEmpty() || need.nowhere() || !(hearPlace.hear(need.words()) instanceof Heard.OneOf one)) {
            return List.of();
        }
        var known = communes.of(one.communes());
        var near = communes.of(perimeters.communesOf(need.owner())).values().stream()
                .map(Commune::department)
                .collect(Collectors.toSet());
        return one.communes().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(it -> !near.contains(it.department())))
                .limit(MOST)
                .map(it -> new Choice(it.code(), it.words()))
                .toList();
    }
}
