package org.maillage.evaluation.fragility;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.alliance.TellsUnderway;
import org.maillage.alliance.Underway;
import org.maillage.directory.KeptSheets;
import org.maillage.directory.Reader;
import org.maillage.evaluation.fragility.FeltAnswers.Of;
import org.maillage.evaluation.fragility.Fragility.Action;
import org.maillage.evaluation.fragility.HideSmallGroups.Told;
import org.maillage.exchange.ReadNeeds;
import org.maillage.shared.Words;
import org.maillage.territory.Perimeters;
import org.maillage.territory.TellsIndicators;
import org.springframework.stereotype.Component;

/** Puts beside each fragility of a diagnosis what is known of it: figures, feelings, actions, needs and actors. */
@Component
record LookAtFragilities(
        Fragilities fragilities,
        FeltAnswers answers,
        TellsIndicators indicators,
        Perimeters perimeters,
        List<TellsUnderway> underway,
        ReadNeeds needs,
        KeptSheets sheets,
        Clock clock) {

    List<FragilityLook> of(Diagnosis diagnosis, Reader reader) {
        var all = fragilities.of(diagnosis.id());
        var known = known(diagnosis);
        var told = answers.told(diagnosis);
        var actions = underway(diagnosis.team()).stream()
                .collect(Collectors.toMap(Action::of, it -> it, (one, other) -> one, LinkedHashMap::new));
        var near = new NearThemes(
                needs, sheets, diagnosis, perimeters.communesOf(diagnosis.perimeter()), reader, Words.today(clock));
        return all.stream()
                .map(it -> new FragilityLook(
                        it,
                        it.indicators().stream()
                                .map(one -> new Measured(one, known.get(one.known())))
                                .toList(),
                        felt(it, diagnosis, told),
                        it.actions().stream()
                                .map(actions::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        near.needs(it.theme()),
                        near.actors(it.theme())))
                .toList();
    }

    private static Map<Integer, Told> felt(Fragility it, Diagnosis diagnosis, Map<Of, Told> told) {
        var felt = new LinkedHashMap<Integer, Told>();
        IntStream.range(0, diagnosis.groups().size()).forEach(group -> {
            var one = told.get(new Of(it.id().value(), group));
            if (one != null) {
                felt.put(group, one);
            }
        });
        return felt;
    }

    /** The figures that the platform knows of its perimeter, by their keys. */
    Map<String, TellsIndicators.Told> known(Diagnosis diagnosis) {
        return indicators.of(diagnosis.perimeter()).stream()
                .collect(
                        Collectors.toMap(TellsIndicators.Told::key, it -> it, (one, other) -> one, LinkedHashMap::new));
    }

    /** What the team of a territory has underway, by name. */
    List<Underway> underway(UUID team) {
        return underway.stream().flatMap(it -> it.of(team).stream()).toList();
    }
}
