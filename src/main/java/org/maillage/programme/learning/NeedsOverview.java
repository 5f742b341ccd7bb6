package org.maillage.programme.learning;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LearningNeed;
import org.maillage.programme.LearningNeeds.ThemeCount;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Place;
import org.maillage.programme.Rights;
import org.maillage.programme.learning.InterviewForm.Became;
import org.maillage.programme.learning.NeedsPage.Row;
import org.maillage.programme.learning.NeedsPage.ThemeRow;
import org.maillage.programme.learning.NeedsPage.Waiting;
import org.maillage.shared.Typed;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what the territories of an edition want to learn, theme by theme, with the pages on which they said so. */
@Component
record NeedsOverview(CountNeeds count, Cohorts cohorts, AppliedNeeds applied, FirstInterviews interviews) {

    NeedsPage page(LiveEdition edition, Rights rights) {
        var counted = count.of(edition);
        var said = new Said(
                edition,
                rights,
                cohorts.places(edition.id()).stream()
                        .filter(it -> rights.runs(it.cohort()))
                        .toList(),
                applied.applications(edition.id()),
                applied.byPlace(edition.id()),
                interviews.of(edition.id()));
        return new NeedsPage(
                Frame.of(say("learning.needs"), edition.title())
                        .under(edition.title(), edition.path() + "/board")
                        .asPersonal(),
                edition.title(),
                say("learning.counted", counted.territories(), counted.applied(), counted.interviewed()),
                counted.isEmpty(),
                counted.themes().stream()
                        .filter(it -> it.asked() + it.confirmed() > 0)
                        .map(it -> row(it, said))
                        .toList(),
                said.places().stream()
                        .filter(it -> !said.held().containsKey(it.id()))
                        .map(it -> new Waiting(it.name(), it.path() + "/interview"))
                        .toList());
    }

    private static ThemeRow row(ThemeCount theme, Said said) {
        return new ThemeRow(
                theme.theme(),
                theme.title().toString(),
                say("learning.asked", theme.asked()),
                say("learning.confirmed", theme.confirmed()),
                said.places().stream()
                        .flatMap(it -> said.row(it, theme.theme()).stream())
                        .toList());
    }

    /** All that was said, by place. */
    private record Said(
            LiveEdition edition,
            Rights rights,
            List<Place> places,
            Map<UUID, UUID> applications,
            Map<UUID, List<LearningNeed>> applied,
            Map<UUID, FirstInterview> held) {

        Optional<Row> row(Place place, String theme) {
            var before = applied.getOrDefault(place.id(), List.of());
            var interview = held.get(place.id());
            var after = interview == null ? List.<LearningNeed>of() : interview.needs();
            return Optional.ofNullable(Became.of(theme, before, after))
                    .map(it -> new Row(
                            place.name(),
                            say("learning.when." + (interview == null ? "applied" : Typed.key(it))),
                            words(theme, interview == null || it == Became.LEFT ? before : after),
                            source(place, interview)));
        }

        private static String words(String theme, List<LearningNeed> needs) {
            return needs.stream()
                    .filter(it -> it.theme().equals(theme))
                    .map(LearningNeed::words)
                    .findFirst()
                    .orElse("");
        }

        /** Where it was said: in the interview once there is one, or in the application, which leads alone read. */
        private String source(Place place, @Nullable FirstInterview interview) {
            return interview == null && rights.leads() && applications.containsKey(place.id())
                    ? edition.path() + "/applications/" + Objects.requireNonNull(applications.get(place.id()))
                    : place.path() + "/interview";
        }
    }
}
