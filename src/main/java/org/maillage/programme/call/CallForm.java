package org.maillage.programme.call;

import static org.maillage.web.FormField.day;
import static org.maillage.web.FormField.markdown;
import static org.maillage.web.FormField.readAs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Words;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a lead types about a call. */
record CallForm(Filled filled) {

    private static final int MOST_CRITERIA = 20;
    private static final int LONGEST_CRITERION = 200;

    /** The last day on which territories can hand in, whole, in the time of mainland France. */
    static final FormField<LocalDate> CLOSES_ON = day("closesOn").must();

    static final FormField<String> WORDS = markdown("words", 20_000);

    /** One a line. */
    static final FormField<List<String>> CRITERIA = readAs(
            "criteria",
            FormField.Kind.TEXT,
            5000,
            "web.form.odd",
            it -> Optional.of(lines(it)),
            it -> String.join("\n", it));

    private static final List<FormField<?>> FIELDS = List.of(CLOSES_ON, WORDS, CRITERIA);

    private static List<String> lines(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    static CallForm sent(MultiValueMap<String, String> sent) {
        return new CallForm(Filled.sent("call", FIELDS, sent));
    }

    static CallForm of(Call call) {
        return of(
                dayOf(call),
                call.words(),
                call.criteria().stream().map(Criterion::words).toList());
    }

    /** What there is to begin with. */
    static CallForm fresh(LocalDate closesOn) {
        return of(closesOn, "", lines(Words.say("call.criteria.example")));
    }

    private static CallForm of(LocalDate closesOn, String words, List<String> criteria) {
        return new CallForm(Filled.empty("call", FIELDS)
                .with(CLOSES_ON, closesOn)
                .with(WORDS, words)
                .with(CRITERIA, criteria));
    }

    /**
     * What is wrong with it. The day on which the call closes stays as it is, past or not; another one lies ahead.
     *
     * @param call as it stands; null for a new one
     * @param before the day on which it must have ended; null when that is past
     */
    Mistakes check(@Nullable Call call, Instant now, @Nullable LocalDate before) {
        var mistakes = filled.check().mistakes();
        var day = filled.get(CLOSES_ON);
        if (day != null && !isThatOf(call, day)) {
            mistakes.unless(end(day).isAfter(now), "closesOn", "call.problem.past");
            if (before != null) {
                mistakes.unless(day.isBefore(before), "closesOn", "call.problem.after-start", Words.day(before));
            }
        }
        return mistakes.unless(criteria().size() <= MOST_CRITERIA, "criteria", "call.problem.criteria", MOST_CRITERIA)
                .unless(
                        criteria().stream().allMatch(it -> it.length() <= LONGEST_CRITERION),
                        "criteria",
                        "call.problem.criterion",
                        LONGEST_CRITERION);
    }

    private static boolean isThatOf(@Nullable Call call, LocalDate day) {
        return call != null && dayOf(call).equals(day);
    }

    private static LocalDate dayOf(Call call) {
        return call.closesAt().atZone(Words.PARIS).toLocalDate();
    }

    private static Instant end(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(Words.PARIS).toInstant();
    }

    private List<String> criteria() {
        return Objects.requireNonNullElse(filled.get(CRITERIA), List.of());
    }

    /** @param before the call as it stands; null for a new one */
    Call fill(UUID edition, @Nullable Call before, int version) {
        var last = before == null ? 0 : before.lastCriterion();
        var criteria = Criterion.reworded(before == null ? List.of() : before.criteria(), criteria(), last);
        var day = filled.must(CLOSES_ON);
        return new Call(
                edition,
                // A call that was closed in the middle of its last day stays closed.
                before != null && isThatOf(before, day) ? before.closesAt() : end(day),
                filled.typed(WORDS),
                criteria,
                criteria.stream().mapToInt(Criterion::number).reduce(last, Math::max),
                version);
    }
}
