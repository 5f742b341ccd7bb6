package org.maillage.programme.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Mistakes;

/**
 * What a lead types about a call.
 *
 * @param closesOn the last day on which territories can hand in, whole, in the time of mainland France
 * @param criteria one a line
 */
record CallForm(String closesOn, String words, String criteria) {

    private static final int MOST_CRITERIA = 20;
    private static final int LONGEST_CRITERION = 200;

    CallForm(@Nullable String closesOn, @Nullable String words, @Nullable String criteria) {
        this.closesOn = Typed.words(closesOn);
        this.words = Typed.words(words);
        this.criteria = Typed.words(criteria);
    }

    static CallForm of(Call call) {
        return new CallForm(
                call.closesAt().atZone(Words.PARIS).toLocalDate().toString(),
                call.words(),
                String.join("\n", call.criteria()));
    }

    /** @param before the day on which it must have ended; null when that is past */
    Mistakes check(Instant now, @Nullable LocalDate before) {
        var day = Typed.day(closesOn);
        return new Mistakes()
                .unless(day.isPresent(), "closesOn", "form.date")
                .unless(day.isEmpty() || closes().isAfter(now), "closesOn", "call.problem.past")
                .unless(
                        before == null || day.filter(it -> !it.isBefore(before)).isEmpty(),
                        "closesOn",
                        "call.problem.after-start",
                        before == null ? "" : Words.day(before))
                .atMost(words, "words", 20_000)
                .unless(lines().size() <= MOST_CRITERIA, "criteria", "call.problem.criteria", MOST_CRITERIA)
                .unless(
                        lines().stream().allMatch(it -> it.length() <= LONGEST_CRITERION),
                        "criteria",
                        "call.problem.criterion",
                        LONGEST_CRITERION);
    }

    private Instant closes() {
        return Typed.day(closesOn)
                .orElseThrow()
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(Words.PARIS)
                .toInstant();
    }

    private List<String> lines() {
        return Arrays.stream(criteria.split("\n"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    Call fill(UUID edition, int version) {
        return new Call(edition, closes(), words, lines(), version);
    }
}
