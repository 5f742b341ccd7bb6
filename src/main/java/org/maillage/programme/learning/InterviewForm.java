package org.maillage.programme.learning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.programme.LearningNeed;
import org.maillage.programme.NeedRows;
import org.maillage.programme.Place;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What whoever held a first interview types of it. */
record InterviewForm(Filled filled, NeedRows needs) {

    static final FormField<LocalDate> HELD_ON = FormField.day("heldOn").must();
    static final FormField<String> WITH_WHOM = FormField.line("withWhom", 300);

    private static final List<FormField<?>> FIELDS = List.of(HELD_ON, WITH_WHOM);
    private static final String WORDS = "learning.interview";

    InterviewForm {
        needs.offerIn(filled);
    }

    /** An interview that is not kept yet, with what the territory said in its application. */
    static InterviewForm fresh(List<LearningNeed> applied, NeedRows needs) {
        var filled = Filled.empty(WORDS, needs.behind(FIELDS));
        needs.fill(filled, applied);
        return new InterviewForm(filled, needs);
    }

    static InterviewForm of(FirstInterview interview, NeedRows needs) {
        var form = fresh(interview.needs(), needs);
        form.filled().with(HELD_ON, interview.heldOn()).with(WITH_WHOM, interview.withWhom());
        return form;
    }

    static InterviewForm sent(MultiValueMap<String, String> sent, NeedRows needs) {
        return new InterviewForm(Filled.sent(WORDS, needs.behind(FIELDS), sent), needs);
    }

    Mistakes check(LocalDate today) {
        var mistakes = filled.check().mistakes();
        var day = filled.get(HELD_ON);
        return mistakes.unless(day == null || !day.isAfter(today), HELD_ON.name(), "learning.problem.ahead");
    }

    FirstInterview fill(Place place, SignedIn me, int version) {
        return new FirstInterview(
                place.id(), filled.must(HELD_ON), filled.typed(WITH_WHOM), me.id(), version, needs.in(filled));
    }

    /** What became in an interview of what an application had said. */
    enum Became {
        /** Said both times. */
        CONFIRMED,
        /** Said in the interview alone. */
        ADDED,
        /** Said in the application alone. */
        LEFT;

        static @Nullable Became of(String theme, List<LearningNeed> before, List<LearningNeed> after) {
            var was = before.stream().anyMatch(it -> it.theme().equals(theme));
            var is = after.stream().anyMatch(it -> it.theme().equals(theme));
            return was ? is ? CONFIRMED : LEFT : is ? ADDED : null;
        }
    }
}
