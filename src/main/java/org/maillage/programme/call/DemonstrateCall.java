package org.maillage.programme.call;

import static org.maillage.account.Example.must;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.ExamplePair;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.programme.EditionThemes;
import org.maillage.programme.ExampleEdition;
import org.maillage.programme.LearningNeed;
import org.maillage.programme.MoveEdition;
import org.maillage.territory.Perimeters;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates a call: it opens, territories apply and hand in, all are chosen and told so. */
@Component
@Order(20)
record DemonstrateCall(
        ExampleEdition edition,
        MoveEdition moveEdition,
        Calls calls,
        Apply apply,
        Applications applications,
        ApplicationNeeds needs,
        EditionThemes themes,
        ApplicationPerimeter perimeter,
        ChosenApplications chosenApplications,
        DecisionLetters letters,
        Perimeters perimeters,
        Clock clock)
        implements DemonstrationPart {

    private static final int OPENS_DAYS_BEFORE = 60;
    private static final int FIRST_APPLIES_DAYS_BEFORE = 45;
    private static final int CLOSES_DAYS_BEFORE = 31;
    private static final int TOLD_DAYS_BEFORE = 20;

    @Override
    public String name() {
        return "call";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("edition");
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class);
        var lead = example.person(example.cast().lead());
        var starts = example.starts();
        example.on(starts.minusDays(OPENS_DAYS_BEFORE), () -> open(said, starts, lead));
        var day = starts.minusDays(FIRST_APPLIES_DAYS_BEFORE);
        for (var pair : example.cast().pairs()) {
            var told = Objects.requireNonNull(said.applications().get(pair.siren()), pair.siren());
            example.on(day, () -> apply(pair, told));
            day = day.plusDays(1);
        }
        example.on(starts.minusDays(CLOSES_DAYS_BEFORE - 1), () -> move(Status.SELECTION, lead));
        example.on(starts.minusDays(TOLD_DAYS_BEFORE), () -> choose(lead));
    }

    private void open(Said said, LocalDate starts, SignedIn lead) {
        var form = CallForm.fresh(starts.minusDays(CLOSES_DAYS_BEFORE));
        form.filled().with(CallForm.WORDS, said.words()).with(CallForm.CRITERIA, said.criteria());
        must(form.check(null, clock.instant(), starts));
        calls.save(form.fill(edition.get().id(), null, 0));
        move(Status.CALL_OPEN, lead);
    }

    private void move(Status to, SignedIn lead) {
        must(moveEdition.moveEdition(edition.get(), to, lead), "the edition stays before " + to);
    }

    private void apply(ExamplePair pair, Said.Told told) {
        var territory = perimeters.nameOf("epci", pair.siren());
        var first = pair.people().getFirst();
        var secret = apply.begin(edition.get(), Example.email(first), territory);
        var begun = applications.find(secret).orElseThrow();
        var form = ApplicationForm.of(
                begun,
                told.needs().entrySet().stream()
                        .map(it -> new LearningNeed(it.getKey(), it.getValue()))
                        .toList(),
                themes.needs(edition.get()));
        form.filled()
                .with(ApplicationForm.STRUCTURE, pair.structure() + " (exemple)")
                .with(ApplicationForm.STRUCTURE_KIND, pair.kind())
                .with(ApplicationForm.FIRST_NAME, first)
                .with(ApplicationForm.EXPERIENCE_SINCE, pair.since())
                .with(ApplicationForm.EXPERIENCE, told.experience())
                .with(ApplicationForm.MOTIVATIONS, told.motivations());
        pair.people().stream()
                .skip(1)
                .forEach(second -> form.filled()
                        .with(ApplicationForm.SECOND_NAME, second)
                        .with(ApplicationForm.SECOND_EMAIL, Example.email(second)));
        must(form.check(begun, Year.now(clock).getValue()));
        applications.save(form.fill(begun, begun.version()));
        needs.replace(begun.id(), form.said());
        must(perimeter.add(begun, "epci", pair.siren()), "no communes of " + pair.siren());
        must(
                apply.submit(edition.get(), applications.find(secret).orElseThrow(), secret),
                territory + " cannot hand in");
    }

    private void choose(SignedIn lead) {
        var live = edition.get();
        var all = applications.submitted(live.id());
        var ids = all.stream().map(Application::id).toList();
        must(chosenApplications.choose(live, ids, ChosenApplications.version(all)), "somebody else chooses");
        for (var application : applications.submitted(live.id())) {
            var letter = LetterForm.draft(live, application, LetterForm.DECISIONS.getFirst(), lead);
            must(letter.filled().check().mistakes());
            letters.decide(application, letter, true, lead);
        }
    }

    /** What the lead says of the call, and what each territory writes, by the SIREN of its EPCI. */
    record Said(String words, List<String> criteria, Map<String, Told> applications) {

        /** @param needs what it wants to learn, by theme, in its words */
        record Told(String experience, String motivations, Map<String, String> needs) {}
    }
}
