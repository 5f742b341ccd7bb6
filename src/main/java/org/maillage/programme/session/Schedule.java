package org.maillage.programme.session;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.maillage.programme.session.SessionForm.Step;

/** What is planned for a session: steps one after the other, each with its minutes. */
public record Schedule(List<Step> steps) {

    /** Words by which people write that they eat at noon. */
    private static final Pattern LUNCH = Pattern.compile(
            "\\b(d[ée]jeuner|repas|pique-?nique|buffet|cantine|lunch|pause m[ée]ridienne|midi)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    public int size() {
        return steps.size();
    }

    /** What is done in a step, the first being 0. */
    public String title(int step) {
        return steps.get(step).title();
    }

    /** How long a step is to take. */
    public Duration length(int step) {
        return Duration.ofMinutes(steps.get(step).minutes());
    }

    /** How long it takes from the beginning of a step to the end of the last. */
    public Duration from(int step) {
        return Duration.ofMinutes(
                steps.stream().skip(step).mapToInt(Step::minutes).sum());
    }

    /** Whether people eat in a step. */
    public boolean isMeal(int step) {
        return LUNCH.matcher(title(step)).find();
    }

    /** Whether a step is a meal. */
    boolean hasLunch() {
        return IntStream.range(0, size()).anyMatch(this::isMeal);
    }
}
