package org.maillage.programme;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.pathway.Template.Theme;
import org.maillage.web.Choice;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.FormField;

/** The part of a form in which a territory says what it wants to learn: a box for each theme, with words of its own beside. */
public record NeedRows(List<Theme> themes) {

    public static final FormField<String> NEEDS = FormField.choices("needs");

    private static final int LONGEST = 400;

    public NeedRows {
        themes = List.copyOf(themes);
    }

    /** A theme as it is drawn. */
    public record Row(String key, String title, boolean ticked, Drawn words) {}

    private static FormField<String> words(Theme theme) {
        return FormField.line("need-" + theme.key(), LONGEST);
    }

    /** The fields of a form with these behind them. */
    public List<FormField<?>> behind(List<FormField<?>> fields) {
        var all = new ArrayList<>(fields);
        all.add(NEEDS);
        themes.forEach(it -> all.add(words(it)));
        return all;
    }

    /** Says in a form what may be ticked. */
    public void offerIn(Filled form) {
        form.offer(
                NEEDS,
                themes.stream()
                        .map(it -> new Choice(it.key(), it.title().toString()))
                        .toList());
        themes.forEach(it -> form.label(words(it), label(it)));
    }

    private static String label(Theme theme) {
        return say("programme.need.words", theme.title().toString());
    }

    /** Fills a form with what was said before. */
    public void fill(Filled form, List<LearningNeed> needs) {
        form.withAll(NEEDS, needs.stream().map(LearningNeed::theme).toList());
        for (var theme : themes) {
            needs.stream()
                    .filter(it -> it.theme().equals(theme.key()))
                    .findFirst()
                    .ifPresent(it -> form.with(words(theme), it.words()));
        }
    }

    /** What is said in a form; a theme that has words is meant, ticked or not. */
    public List<LearningNeed> in(Filled form) {
        var ticked = form.values(NEEDS);
        return themes.stream()
                .filter(it ->
                        ticked.contains(it.key()) || !form.typed(words(it)).isEmpty())
                .map(it -> new LearningNeed(it.key(), form.typed(words(it))))
                .toList();
    }

    /** The themes as they are drawn. */
    public List<Row> rows(Filled form) {
        var ticked = form.values(NEEDS);
        return themes.stream()
                .map(it -> new Row(
                        it.key(),
                        it.title().toString(),
                        ticked.contains(it.key()),
                        form.drawn(words(it), label(it), "")))
                .toList();
    }

    /** What was said, with the titles of the themes, for readers. */
    public List<Said> said(List<LearningNeed> needs) {
        return themes.stream()
                .flatMap(theme -> needs.stream()
                        .filter(it -> it.theme().equals(theme.key()))
                        .map(it -> new Said(theme.title().toString(), it.words())))
                .toList();
    }

    /** The themes that were named, as short as they are, one behind the other. */
    public String briefly(List<LearningNeed> needs) {
        return themes.stream()
                .filter(theme -> needs.stream().anyMatch(it -> it.theme().equals(theme.key())))
                .map(it -> it.brief().toString())
                .collect(Collectors.joining(", "));
    }

    /** A theme that somebody wants to learn about, in words. */
    public record Said(String title, String words) {}
}
