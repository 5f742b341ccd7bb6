package org.maillage.programme.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.programme.Cohorts;
import org.maillage.programme.EditionThemes;
import org.maillage.programme.LearningNeed;
import org.maillage.programme.LearningNeeds;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Place;
import org.springframework.stereotype.Component;

/** Adds up by theme what the territories of an edition want to learn. */
@Component
record CountNeeds(EditionThemes themes, Cohorts cohorts, AppliedNeeds applied, FirstInterviews interviews)
        implements LearningNeeds {

    @Override
    public Counted of(LiveEdition edition) {
        var asked = applied.byPlace(edition.id());
        var held = interviews.of(edition.id());
        var said = held.values().stream().map(FirstInterview::needs).toList();
        return new Counted(
                cohorts.places(edition.id()).size(),
                asked.size(),
                held.size(),
                themes.of(edition).stream()
                        .map(it -> new ThemeCount(
                                it.key(), it.title(), count(it.key(), asked.values()), count(it.key(), said)))
                        .sorted(Comparator.comparingInt(CountNeeds::weight).reversed())
                        .toList());
    }

    @Override
    public Set<String> themesOf(Place place) {
        var interview = interviews.of(place.edition()).get(place.id());
        var needs = interview == null ? applied.of(place) : interview.needs();
        return needs.stream().map(LearningNeed::theme).collect(Collectors.toSet());
    }

    private static int weight(ThemeCount theme) {
        return theme.asked() + theme.confirmed();
    }

    private static int count(String theme, Collection<List<LearningNeed>> said) {
        return (int) said.stream()
                .filter(needs -> needs.stream().anyMatch(it -> it.theme().equals(theme)))
                .count();
    }
}
