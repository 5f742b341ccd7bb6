package org.maillage.evaluation.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.alliance.Stage;
import org.maillage.evaluation.fit.Advice.OneAsked;
import org.maillage.evaluation.fit.Advice.TooSoon;
import org.maillage.evaluation.fit.Advice.Verdict;
import org.maillage.shared.Typed;

class AdviceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked,     idea,      experiment, modelling, deployment
            narrative,   yes,       yes,        yes,       yes
            learning,    yes,       yes,        yes,       yes
            activity,    yes,       yes,        yes,       yes
            usefulness,  told,      told,       yes,       yes
            innovation,  told,      told,       yes,       yes
            trust,       told,      told,       yes,       yes
            effects,     too-early, too-early,  too-early, yes
            performance, too-early, too-early,  too-early, yes
            return,      too-early, too-early,  too-early, yes
            ranking,     never,     never,      never,     never
            """)
    void whatIsAskedGoesWithAStageOrDoesNot(
            String asked, String idea, String experiment, String model, String rolledOut) {
        var kind = Typed.one(AskedFor.class, asked).orElseThrow();

        assertThat(Arrays.stream(Stage.values()).map(kind::at).map(Typed::key))
                .containsExactly(idea, experiment, model, rolledOut);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            idea,       '',                          open,    telling,    false
            deployment, '',                          open,    effects,    false
            idea,       narrative,                   fits,    telling,    false
            idea,       learning,                    fits,    telling,    false
            experiment, narrative learning,          fits,    telling,    false
            experiment, narrative learning activity, fits,    telling,    false
            experiment, activity,                    adapt,   telling,    true
            experiment, usefulness,                  adapt,   telling,    true
            experiment, narrative usefulness,        adapt,   telling,    false
            experiment, trust,                       adapt,   telling,    true
            experiment, effects,                     refused, telling,    true
            experiment, narrative effects,           refused, telling,    false
            idea,       effects,                     refused, telling,    true
            idea,       performance,                 refused, telling,    true
            idea,       return,                      refused, telling,    true
            idea,       ranking,                     refused, telling,    true
            experiment, narrative ranking,           refused, telling,    false
            modelling,  usefulness,                  fits,    usefulness, false
            modelling,  usefulness narrative,        fits,    usefulness, false
            modelling,  usefulness activity,         fits,    usefulness, false
            modelling,  usefulness innovation trust, fits,    usefulness, false
            modelling,  narrative,                   adapt,   usefulness, true
            modelling,  learning activity,           adapt,   usefulness, true
            modelling,  effects,                     refused, usefulness, true
            modelling,  usefulness effects,          refused, usefulness, false
            modelling,  usefulness performance,      refused, usefulness, false
            modelling,  return,                      refused, usefulness, true
            modelling,  usefulness ranking,          refused, usefulness, false
            deployment, effects,                     fits,    effects,    false
            deployment, performance,                 fits,    effects,    false
            deployment, return,                      fits,    effects,    false
            deployment, effects narrative trust,     fits,    effects,    false
            deployment, narrative,                   adapt,   effects,    true
            deployment, usefulness,                  adapt,   effects,    true
            deployment, activity,                    adapt,   effects,    true
            deployment, ranking,                     refused, effects,    true
            deployment, effects ranking,             refused, effects,    false
            """)
    void situationsComeToAVerdictAndTheFormThatFits(
            String stage, String asked, String verdict, String form, boolean lacks) {
        var advice = Advice.on(stage(stage), asked(asked), null, null);

        assertThat(Typed.key(advice.verdict())).isEqualTo(verdict);
        assertThat(Typed.key(advice.form())).isEqualTo(form);
        assertThat(advice.lacks()).isEqualTo(lacks);
        assertThat(advice.isToBeSaid()).isEqualTo(List.of("adapt", "refused").contains(verdict));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # begun,    due,        asked,             too soon
            2025-01-15, 2026-07-14, performance,       performance 2026-07-15
            2025-01-15, 2026-07-15, performance,       ''
            2025-01-15, 2026-07-14, return,            performance 2026-07-15
            2025-01-15, 2026-07-14, performance return, performance 2026-07-15
            2025-01-15, 2026-07-14, effects,           ''
            2025-08-31, 2027-02-27, performance,       performance 2027-02-28
            2025-08-31, 2027-02-28, performance,       ''
            2020-03-01, 2027-02-28, innovation,        innovation 2027-03-01
            2020-03-01, 2027-03-01, innovation,        ''
            2000-01-01, 2027-12-31, trust,             trust 2028-01-01
            2000-01-01, 2028-01-01, trust,             ''
            2026-01-01, 2026-12-31, innovation trust,  innovation 2033-01-01 trust 2054-01-01
            ,           2026-12-31, innovation trust,  ''
            2026-01-01, ,           innovation trust,  ''
            2026-01-01, 2026-02-01, narrative learning activity usefulness, ''
            """)
    void resultsAskedBeforeTheyCanBeSeenAreWarnedOf(
            @Nullable LocalDate begun, @Nullable LocalDate due, String asked, String tooSoon) {
        var advice = Advice.on(Stage.DEPLOYMENT, asked(asked), begun, due);

        assertThat(String.join(
                        " ", advice.tooSoon().stream().map(AdviceTest::said).toList()))
                .isEqualTo(tooSoon);
    }

    @Test
    void whatWouldFitButIsDueTooSoonIsToBeAdapted() {
        var begun = LocalDate.of(2026, 1, 1);

        assertThat(Advice.on(Stage.DEPLOYMENT, List.of(AskedFor.PERFORMANCE), begun, begun.plusMonths(6)))
                .isEqualTo(new Advice(
                        Verdict.ADAPT,
                        List.of(new OneAsked(AskedFor.PERFORMANCE, Suits.YES)),
                        FittingForm.EFFECTS,
                        false,
                        List.of(new TooSoon(Horizon.PERFORMANCE, begun.plusMonths(18)))));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void noQuantitativeTargetOfImpactPassesBeforeDeploymentWhateverComesWithIt(Stage stage) {
        for (var it : AskedFor.values()) {
            var verdict =
                    Advice.on(stage, List.of(AskedFor.EFFECTS, it), null, null).verdict();
            assertThat(verdict == Verdict.REFUSED)
                    .as("%s with %s", stage, it)
                    .isEqualTo(stage != Stage.DEPLOYMENT || it == AskedFor.RANKING);
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void activityIsRefusedNowhere(Stage stage) {
        assertThat(Advice.on(stage, List.of(AskedFor.ACTIVITY), null, null).refused())
                .isEmpty();
    }

    private static String said(TooSoon it) {
        return Typed.key(it.horizon()) + " " + it.from();
    }

    private static Stage stage(String key) {
        return Typed.one(Stage.class, key).orElseThrow();
    }

    private static List<AskedFor> asked(String keys) {
        return keys.isEmpty()
                ? List.of()
                : Arrays.stream(keys.split(" "))
                        .map(it -> Typed.one(AskedFor.class, it).orElseThrow())
                        .toList();
    }
}
