package org.maillage.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.Template.Step;
import org.maillage.pathway.TemplateDifference.Field;
import org.maillage.pathway.TemplateDifference.Kind;
import org.maillage.pathway.TemplateDifference.StepDifference;
import org.maillage.shared.Text;
import org.springframework.context.i18n.LocaleContextHolder;

/** What differs between two versions of the template of 2018. */
@InFrench
class TemplateDifferenceTest {

    private static final Template TEMPLATE = SampleEditions.template();
    private static final Step FIRST = TEMPLATE.steps().getFirst();

    @Test
    void aVersionDiffersInNothingFromItself() {
        assertThat(TemplateDifference.between(TEMPLATE, TEMPLATE).steps()).isEmpty();
    }

    @Test
    void aStepIsKnownByItsCodeWhereverItStands() {
        var turned = new ArrayList<>(TEMPLATE.steps());
        turned.add(turned.removeFirst());

        assertThat(TemplateDifference.between(TEMPLATE, with(turned)).steps()).isEmpty();
    }

    @Test
    void aStepThatIsNewOrGoneIsSaidToBe() {
        var fewer = new ArrayList<>(TEMPLATE.steps());
        fewer.removeFirst();

        var gone = TemplateDifference.between(TEMPLATE, with(fewer)).steps();
        var added = TemplateDifference.between(with(fewer), TEMPLATE).steps();

        assertThat(gone).extracting(StepDifference::code).containsExactly(FIRST.code());
        assertThat(gone.getFirst().kind()).isEqualTo(Kind.REMOVED);
        assertThat(gone.getFirst().removed()).isTrue();
        assertThat(gone.getFirst().fields()).isEmpty();
        assertThat(added.getFirst().kind()).isEqualTo(Kind.ADDED);
        assertThat(added.getFirst().fields())
                .allMatch(it -> it.before().isEmpty() && !it.after().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,   Autre titre
            month,   7
            theory,  Autre théorie
            applied, Autre pratique
            """)
    void whatIsSaidOtherwiseIsSaidBeforeAndAfter(String what, String after) {
        var changed = TemplateDifference.between(TEMPLATE, changed(it -> say(it, what, after)))
                .steps();

        assertThat(changed).hasSize(1);
        assertThat(changed.getFirst().kind()).isEqualTo(Kind.CHANGED);
        assertThat(changed.getFirst().fields()).extracting(Field::after).containsExactly(after);
        assertThat(changed.getFirst().fields().getFirst().before()).isNotEqualTo(after);
    }

    /** What is translated on one side only is compared in French, so that like is held to like. */
    @Test
    void whatIsNotTranslatedIsNotHeldToAnotherLanguage() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        var translated = new Text("Comprendre", "Understand");
        var before = changed(it -> titled(it, translated));

        assertThat(TemplateDifference.between(before, changed(it -> titled(it, Text.french("Comprendre"))))
                        .steps())
                .isEmpty();
        var fields = TemplateDifference.between(before, changed(it -> titled(it, Text.french("Apprendre"))))
                .steps()
                .getFirst()
                .fields();
        assertThat(fields).extracting(Field::before, Field::after).containsExactly(tuple("Comprendre", "Apprendre"));
    }

    private static Template changed(UnaryOperator<Step> change) {
        var steps = new ArrayList<>(TEMPLATE.steps());
        steps.set(0, change.apply(FIRST));
        return with(steps);
    }

    private static Step titled(Step it, Text title) {
        return step(it, it.month(), title, it.theory(), it.applied());
    }

    private static Step say(Step it, String what, String words) {
        return switch (what) {
            case "title" -> titled(it, Text.french(words));
            case "month" -> step(it, Integer.valueOf(words), it.title(), it.theory(), it.applied());
            case "theory" -> step(it, it.month(), it.title(), Text.french(words), it.applied());
            default -> step(it, it.month(), it.title(), it.theory(), Text.french(words));
        };
    }

    private static Step step(
            Step it, @Nullable Integer month, Text title, @Nullable Text theory, @Nullable Text applied) {
        return new Step(
                it.key(),
                it.code(),
                month,
                title,
                it.format(),
                it.appliedFormat(),
                theory,
                applied,
                it.themes(),
                it.presupposes(),
                it.certainty(),
                it.sources(),
                it.between(),
                it.outputs());
    }

    private static Template with(List<Step> steps) {
        var it = TEMPLATE;
        return new Template(
                it.slug(),
                it.version() + 1,
                it.title(),
                it.summary(),
                it.licence(),
                it.origin(),
                it.sources(),
                it.aims(),
                it.durationMonths(),
                it.cohort(),
                it.themes(),
                it.formats(),
                steps,
                it.bands(),
                it.outputs(),
                it.commitments());
    }
}
