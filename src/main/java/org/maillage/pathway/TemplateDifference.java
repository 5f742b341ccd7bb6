package org.maillage.pathway;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.Template.Step;
import org.maillage.shared.Text;

/** What differs between two versions of a template, step by step; steps that are the same are not among them. */
public record TemplateDifference(List<StepDifference> steps) {

    public static TemplateDifference between(Template before, Template after) {
        var differences = new ArrayList<StepDifference>();
        for (var step : after.steps()) {
            var old = step(before, step.code());
            var fields = fields(old.orElse(null), step, before, after);
            if (old.isEmpty() || !fields.isEmpty()) {
                differences.add(new StepDifference(
                        step.code(), step.title().toString(), old.isEmpty() ? Kind.ADDED : Kind.CHANGED, fields));
            }
        }
        for (var step : before.steps()) {
            if (step(after, step.code()).isEmpty()) {
                differences.add(new StepDifference(step.code(), step.title().toString(), Kind.REMOVED, List.of()));
            }
        }
        return new TemplateDifference(List.copyOf(differences));
    }

    private static Optional<Step> step(Template template, String code) {
        return template.steps().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private static List<Field> fields(@Nullable Step old, Step step, Template before, Template after) {
        return Stream.of(
                        field("title", old == null ? null : old.title(), step.title()),
                        field("month", old == null ? "" : month(old), month(step)),
                        field("formats", old == null ? "" : formats(old, before), formats(step, after)),
                        field(
                                "presupposes",
                                old == null ? "" : before.stepWords(old.presupposes()),
                                after.stepWords(step.presupposes())),
                        field("theory", old == null ? null : old.theory(), step.theory()),
                        field("applied", old == null ? null : old.applied(), step.applied()),
                        field("between", old == null ? List.of() : old.between(), step.between()),
                        field("outputs", old == null ? List.of() : old.outputs(), step.outputs()))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }

    private static Field field(String key, @Nullable Text before, @Nullable Text after) {
        return field(key, texts(before), texts(after));
    }

    private static List<Text> texts(@Nullable Text text) {
        return text == null ? List.of() : List.of(text);
    }

    /** In the language of the reader where both are translated; otherwise in French, so that like is held to like. */
    private static Field field(String key, List<Text> before, List<Text> after) {
        var translated = Stream.concat(before.stream(), after.stream()).allMatch(it -> it.en() != null);
        Function<Text, String> words = translated ? Text::toString : Text::fr;
        return field(key, words(before, words), words(after, words));
    }

    private static Field field(String key, String before, String after) {
        return new Field(say("pathway.template.field." + key), before, after);
    }

    private static String month(Step step) {
        return step.month() == null ? "" : String.valueOf(step.month());
    }

    private static String formats(Step step, Template template) {
        return Stream.of(step.format(), step.appliedFormat())
                .filter(Objects::nonNull)
                .map(it -> template.format(it)
                        .map(format -> format.title().toString())
                        .orElse(it))
                .collect(Collectors.joining(", "));
    }

    private static String words(List<Text> texts, Function<Text, String> words) {
        return texts.stream().map(words).collect(Collectors.joining("\n"));
    }

    /** What happened to a step. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** A step that is new, gone or changed, with what changed in it. */
    public record StepDifference(String code, String title, Kind kind, List<Field> fields) {

        public boolean removed() {
            return kind == Kind.REMOVED;
        }

        /** What happened to it, in words for the reader. */
        public String kindWords() {
            return say("pathway.template.step." + kind.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** Something said of a step, before and after; empty where it was not said. */
    public record Field(String name, String before, String after) {}
}
