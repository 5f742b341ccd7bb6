package org.maillage.codevelopment.room;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.id;
import static org.maillage.web.FormField.number;
import static org.maillage.web.FormField.one;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.codevelopment.room.Plan.Format;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** How a session is to go: its format, where those are who come, and the minutes of each step. */
record PlanForm(Filled filled) {

    static final FormField<Format> FORMAT =
            one("format", Format.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<UUID> SECOND = id("second");
    private static final FormField<Boolean> AT_DISTANCE = FormField.check("atDistance");
    private static final FormField<Boolean> FROM_HERE_ON = FormField.check("fromHereOn");

    private static final List<FormField<Integer>> MINUTES = Arrays.stream(CourseStep.values())
            .map(it -> number(Typed.key(it), 1, Plan.MOST_MINUTES, "room.problem.minutes")
                    .must())
            .toList();

    private static final Fields FORM = Fields.of("room.form", fields());

    private static FormField<?>[] fields() {
        var fields = new ArrayList<FormField<?>>(List.of(FORMAT, AT_DISTANCE));
        fields.addAll(MINUTES);
        fields.addAll(List.of(SECOND, FROM_HERE_ON));
        return fields.toArray(FormField[]::new);
    }

    /** @param others who can be the client of a second topic */
    static PlanForm of(Plan plan, @Nullable UUID second, List<Choice> others) {
        var filled = FORM.empty()
                .with(FORMAT, plan.format())
                .with(AT_DISTANCE, plan.atDistance())
                .with(FROM_HERE_ON, plan.fromHereOn())
                .with(SECOND, second);
        for (var step : CourseStep.values()) {
            filled.with(MINUTES.get(step.number()), plan.minutes(step));
        }
        return offered(filled, others);
    }

    static PlanForm sent(MultiValueMap<String, String> sent, List<Choice> others) {
        return offered(FORM.sent(sent), others);
    }

    private static PlanForm offered(Filled filled, List<Choice> others) {
        filled.offer(
                        FORMAT,
                        Arrays.stream(Format.values())
                                .map(Typed::key)
                                .map(it -> new Choice(it, say("room.form.format." + it)))
                                .toList())
                .offer(SECOND, others);
        for (var step : CourseStep.values()) {
            filled.label(MINUTES.get(step.number()), say("room.step." + Typed.key(step)));
        }
        return new PlanForm(filled);
    }

    /** The names of the fields of minutes, in the order of the steps. */
    static List<String> minutes() {
        return MINUTES.stream().map(FormField::name).toList();
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        if (!mistakes.none()) {
            return mistakes;
        }
        var all = MINUTES.stream().mapToInt(filled::must).sum();
        return mistakes.unless(
                filled.must(FORMAT) != Format.EXPRESS || all <= Plan.EXPRESS_MINUTES,
                FORMAT.name(),
                "room.problem.express",
                all,
                Plan.EXPRESS_MINUTES);
    }

    /** The client of the second topic; null where there is none, or nobody is chosen. */
    @Nullable
    UUID second() {
        return filled.must(FORMAT) == Format.TWO_TOPICS ? filled.get(SECOND) : null;
    }

    /** What is typed, as far as it says all that a plan has; minutes may be too many. */
    Optional<Plan> typed() {
        return filled.get(FORMAT) == null || MINUTES.stream().anyMatch(it -> filled.get(it) == null)
                ? Optional.empty()
                : Optional.of(plan(0));
    }

    Plan plan(int version) {
        return new Plan(
                filled.must(FORMAT),
                filled.isTicked(AT_DISTANCE),
                MINUTES.stream().map(filled::must).toList(),
                filled.isTicked(FROM_HERE_ON),
                version);
    }
}
