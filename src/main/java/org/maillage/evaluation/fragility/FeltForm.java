package org.maillage.evaluation.fragility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.evaluation.fragility.FeltAnswers.Came;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** How strongly somebody, or several as one, feel each fragility of a diagnosis. */
record FeltForm(Filled filled, List<Fragility> fragilities) {

    static final int HIGHEST = 10;

    /** What whoever does not know chooses. */
    static final String UNKNOWN = "none";

    static final FormField<Integer> GROUP = FormField.readAs(
                    "group",
                    Kind.CHOICE,
                    2,
                    "web.form.choose",
                    it -> Optional.of(it).filter(one -> one.matches("[0-9]")).map(Integer::valueOf),
                    String::valueOf)
            .must();
    static final FormField<Integer> PEOPLE = FormField.number(
                    "people", 1, Diagnosis.MOST_PEOPLE, "fragility.felt.people.wrong")
            .must();
    static final FormField<Came> CAME =
            FormField.one("came", Came.class).drawnAs(Kind.RADIO).must();

    private static final int DO_NOT_KNOW = -1;

    static FeltForm blank(List<Fragility> fragilities, FormField<?>... before) {
        return of(fragilities, Filled.empty("fragility.felt", fields(fragilities, before)));
    }

    static FeltForm sent(MultiValueMap<String, String> sent, List<Fragility> fragilities, FormField<?>... before) {
        return of(fragilities, Filled.sent("fragility.felt", fields(fragilities, before), sent));
    }

    private static FeltForm of(List<Fragility> fragilities, Filled filled) {
        IntStream.range(0, fragilities.size())
                .forEach(it -> filled.label(level(it), fragilities.get(it).words()));
        return new FeltForm(filled, fragilities);
    }

    private static List<FormField<?>> fields(List<Fragility> fragilities, FormField<?>... before) {
        return Stream.concat(
                        Stream.of(before),
                        IntStream.range(0, fragilities.size()).mapToObj(FeltForm::level))
                .toList();
    }

    static FormField<Integer> level(int position) {
        return FormField.readAs(
                        "level-" + position,
                        Kind.CHOICE,
                        4,
                        "fragility.felt.wrong",
                        it -> Optional.of(it)
                                .filter(one -> one.matches("[0-9]|10|" + UNKNOWN))
                                .map(one -> one.equals(UNKNOWN) ? DO_NOT_KNOW : Integer.valueOf(one)),
                        it -> it == DO_NOT_KNOW ? UNKNOWN : it.toString())
                .must();
    }

    FeltForm offer(List<Choice> levels) {
        IntStream.range(0, fragilities.size()).forEach(it -> filled.offer(level(it), levels));
        return this;
    }

    FeltForm offerGroups(List<Choice> groups) {
        filled.offer(GROUP, groups).offerEach(CAME, List.of(Came.PAPER, Came.TOGETHER));
        return this;
    }

    Mistakes check() {
        return filled.check().mistakes();
    }

    /** The levels of a sound form, without those that are not known. */
    Map<FragilityId, Integer> levels() {
        var levels = new HashMap<FragilityId, Integer>();
        for (var it = 0; it < fragilities.size(); it++) {
            var level = filled.must(level(it));
            if (level != DO_NOT_KNOW) {
                levels.put(fragilities.get(it).id(), level);
            }
        }
        return levels;
    }
}
