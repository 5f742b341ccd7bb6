package org.maillage.programme.learning;

import static org.maillage.account.Example.must;

import java.time.LocalDate;
import java.util.Map;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.ExamplePair;
import org.maillage.account.SignedIn;
import org.maillage.programme.Cohorts;
import org.maillage.programme.EditionThemes;
import org.maillage.programme.ExampleEdition;
import org.maillage.programme.LearningNeed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates first interviews: who facilitates holds one with each territory but one, before the pathway begins. */
@Component
@Order(35)
record DemonstrateInterviews(ExampleEdition edition, Cohorts cohorts, EditionThemes themes, FirstInterviews interviews)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "learning";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("cohort");
    }

    @Override
    public void play(Example example) {
        var told = Example.read(name(), Said.class).interviews();
        var facilitator = example.person(example.cast().facilitator());
        for (var pair : example.cast().pairs()) {
            var said = told.get(pair.siren());
            if (said != null) {
                var day = example.starts().minusDays(said.daysBefore());
                example.on(day, () -> write(pair, said, day, example, facilitator));
            }
        }
    }

    private void write(ExamplePair pair, Said.Told said, LocalDate day, Example example, SignedIn facilitator) {
        var place =
                cohorts.placesOf(example.person(pair.people().getFirst()).id()).getFirst();
        var form = InterviewForm.fresh(
                said.needs().entrySet().stream()
                        .map(it -> new LearningNeed(it.getKey(), it.getValue()))
                        .toList(),
                themes.needs(edition.get()));
        form.filled().with(InterviewForm.HELD_ON, day).with(InterviewForm.WITH_WHOM, said.withWhom());
        must(form.check(day));
        interviews.save(form.fill(place, facilitator, 0), facilitator);
    }

    /** What was said in each interview, by the SIREN of the territory. */
    record Said(Map<String, Told> interviews) {

        /** @param daysBefore the start of the edition */
        record Told(int daysBefore, String withWhom, Map<String, String> needs) {}
    }
}
