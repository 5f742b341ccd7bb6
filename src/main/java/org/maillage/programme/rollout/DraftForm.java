package org.maillage.programme.rollout;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.pathway.ReadsTemplates.Fault;
import org.maillage.pathway.Template;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.springframework.util.MultiValueMap;

/** What may be chosen in the forms of a template that is written, and what is wrong beside their fields. */
final class DraftForm {

    private static final List<String> SHAPES = List.of("circle", "square", "diamond");
    private static final List<String> ICONS = List.of(
            "people",
            "mic",
            "chat-quote",
            "camera-video",
            "puzzle",
            "signpost-2",
            "person-check",
            "bus-front",
            "compass",
            "laptop");

    private DraftForm() {}

    /** What a browser sends of a part, with what may be chosen. */
    static Filled sent(TemplateDraft draft, DraftPart part, String key, MultiValueMap<String, String> sent) {
        return offer(draft, part, key, part.form().sent(sent)).check();
    }

    static Filled offer(TemplateDraft draft, DraftPart part, String key, Filled form) {
        var template = draft.template();
        for (var field : part.fields()) {
            switch (field.name()) {
                case "format", "applied-format" ->
                    form.offer(
                            field,
                            template.formats().stream()
                                    .map(it -> new Choice(it.key(), it.title().toString()))
                                    .toList());
                case "themes" ->
                    form.offer(
                            field,
                            template.themes().stream()
                                    .map(it -> new Choice(it.key(), it.title().toString()))
                                    .toList());
                case "presupposes" ->
                    form.offer(
                            field,
                            template.steps().stream()
                                    .filter(it -> !it.key().equals(key))
                                    .map(it -> new Choice(it.key(), it.code() + ", " + it.title()))
                                    .toList());
                case "shape" -> form.offer(field, words("shape", SHAPES.stream()));
                case "icon" ->
                    form.offer(
                            field,
                            words(
                                    "icon",
                                    Stream.concat(
                                                    ICONS.stream(),
                                                    template.formats().stream()
                                                            .filter(it ->
                                                                    it.key().equals(key))
                                                            .map(it -> it.icon()))
                                            .distinct()));
                default -> {}
            }
        }
        return form;
    }

    private static List<Choice> words(String field, Stream<String> keys) {
        return keys.map(it -> {
                    var words = "rollout.draft.formats." + field + "." + it;
                    return new Choice(it, Words.has(words) ? say(words) : it);
                })
                .toList();
    }

    /** The steps and bands that are held in a format, in words; empty where there are none. */
    static String uses(Template template, String format) {
        return Stream.concat(
                        template.steps().stream()
                                .filter(it -> format.equals(it.format()) || format.equals(it.appliedFormat()))
                                .map(it -> it.code() + ", " + it.title()),
                        template.bands().stream()
                                .filter(it -> format.equals(it.format()))
                                .map(it -> it.title().toString()))
                .collect(Collectors.joining(" · "));
    }

    /** Puts what a file of these entries would be refused for beside the fields that it is about. */
    static void note(DraftPart part, Filled form, List<Fault> faults) {
        for (var fault : faults) {
            var field = part.fields().stream()
                    .filter(it -> it.name().equals(fault.key()))
                    .findFirst();
            form.mistakes().note(field.map(it -> it.name()).orElse("whole"), sentence(part, fault));
        }
    }

    /** What a file would be refused for, with the words of the screen for those of the file. */
    static String sentence(DraftPart part, Fault fault) {
        var label = Stream.concat(
                        Stream.of(part.word() + "." + fault.key(), fault.key()),
                        Arrays.stream(DraftPart.values()).map(it -> it.word() + "." + fault.key()))
                .map("rollout.draft."::concat)
                .filter(Words::has)
                .findFirst()
                .map(Words::say)
                .orElse(fault.key());
        return fault.sentence()
                .replace("«\u00a0" + fault.key() + "\u00a0»", "«\u00a0" + label + "\u00a0»")
                .replace("“" + fault.key() + "”", "“" + label + "”");
    }
}
