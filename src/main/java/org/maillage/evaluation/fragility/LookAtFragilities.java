package org.maillage.evaluation.fragility;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.TellsUnderway;
import org.maillage.alliance.Underway;
import org.maillage.directory.KeptSheets;
import org.maillage.directory.KeptSheets.Kept;
import org.maillage.directory.Reader;
import org.maillage.evaluation.fragility.FeltAnswers.Of;
import org.maillage.evaluation.fragility.Fragility.Action;
import org.maillage.evaluation.fragility.HideSmallGroups.Told;
import org.maillage.exchange.ReadNeeds;
import org.maillage.exchange.ReadNeeds.Named;
import org.maillage.shared.Words;
import org.maillage.territory.Perimeters;
import org.maillage.territory.TellsIndicators;
import org.maillage.territory.TellsIndicators.Compared;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

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

    private static final int MOST_ACTORS = 200;

    /**
     * An indicator of a fragility.
     *
     * @param told what the platform knows of it; null for one of the team’s own, and of a perimeter that is no more
     */
    record Measured(FragilityIndicator indicator, TellsIndicators.@Nullable Told told) {

        MeasuredStanding standing() {
            if (told == null || !told.isKnown()) {
                return indicator.isKnown() ? MeasuredStanding.MISSING : MeasuredStanding.UNCOMPARED;
            }
            return MeasuredStanding.of(
                    told.beside().stream()
                            .map(Compared::apart)
                            .filter(Objects::nonNull)
                            .toList(),
                    indicator.concern());
        }
    }

    /**
     * A fragility with all that is beside it.
     *
     * @param felt what is told of groups, by their numbers; groups that are too few are not in it
     */
    record Look(
            Fragility fragility,
            List<Measured> measured,
            Map<Integer, Told> felt,
            List<Underway> actions,
            List<Named> needs,
            List<Kept> actors) {

        MeasuredStanding measuredStanding() {
            return MeasuredStanding.together(
                    measured.stream().map(Measured::standing).toList());
        }

        FeltStanding feltStanding() {
            return FeltStanding.of(felt.values().stream().map(Told::mean).toList());
        }

        boolean hasActions() {
            return !actions.isEmpty() || !fragility.typedLines().isEmpty();
        }

        ProposeAgenda.Looked looked() {
            return new ProposeAgenda.Looked(fragility.words(), feltStanding(), measuredStanding(), hasActions());
        }
    }

    List<Look> of(Diagnosis diagnosis, Reader reader) {
        var all = fragilities.of(diagnosis.id());
        var known = known(diagnosis);
        var told = answers.told(diagnosis);
        var actions = underway(diagnosis.team()).stream()
                .collect(Collectors.toMap(Action::of, it -> it, (one, other) -> one, LinkedHashMap::new));
        var near = new NearThemes(diagnosis, reader);
        return all.stream()
                .map(it -> new Look(
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

    /** Reads what the team keeps under a theme in the perimeter, once for each theme. */
    private final class NearThemes {

        private final Diagnosis diagnosis;
        private final Reader reader;
        private final Collection<String> communes;
        private final Map<String, List<Named>> needsOf = new HashMap<>();
        private final Map<String, List<Kept>> actorsOf = new HashMap<>();

        NearThemes(Diagnosis diagnosis, Reader reader) {
            this.diagnosis = diagnosis;
            this.reader = reader;
            this.communes = perimeters.communesOf(diagnosis.perimeter());
        }

        List<Named> needs(String theme) {
            return theme.isEmpty()
                    ? List.of()
                    : needsOf.computeIfAbsent(theme, it -> needs.live(diagnosis.team(), it, communes, reader));
        }

        List<Kept> actors(String theme) {
            return theme.isEmpty() ? List.of() : actorsOf.computeIfAbsent(theme, this::read);
        }

        private List<Kept> read(String theme) {
            var asked = new LinkedMultiValueMap<String, String>();
            asked.add("theme", theme);
            return sheets
                    .after(null, diagnosis.team(), KeptSheets.Asked.of(asked), reader, Words.today(clock), MOST_ACTORS)
                    .stream()
                    .filter(it -> communes.contains(it.commune()))
                    .toList();
        }
    }
}
