package org.maillage.evaluation.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody answers to the items of a grid. */
record VoiceForm(Filled filled, Grid grid) {

    static final FormField<Integer> PROFILE = FormField.readAs(
                    "profile",
                    Kind.RADIO,
                    1,
                    "web.form.choose",
                    it -> Optional.of(it).filter(one -> one.matches("[0-9]")).map(Integer::valueOf),
                    String::valueOf)
            .must();
    static final FormField<Voices.Came> CAME =
            FormField.one("came", Voices.Came.class).drawnAs(Kind.RADIO).must();
    static final FormField<Integer> PEOPLE = FormField.number("people", 1, CrossedView.MOST_PEOPLE, "view.people.wrong")
            .must();
    static final FormField<Boolean> AGREES = FormField.check("agrees");

    /** For what somebody does not know. */
    private static final int NONE = 0;

    /** The levels, as they are offered; {@code view.level.} says them. */
    static VoiceForm blank(Grid grid, FormField<?>... before) {
        return of(grid, Filled.empty("view", fields(grid, before)));
    }

    static VoiceForm sent(Grid grid, MultiValueMap<String, String> sent, FormField<?>... before) {
        return of(grid, Filled.sent("view", fields(grid, before), sent));
    }

    private static VoiceForm of(Grid grid, Filled filled) {
        var form = new VoiceForm(filled, grid);
        grid.items().forEach(it -> filled.label(form.field(it), it.words()));
        return form;
    }

    private static List<FormField<?>> fields(Grid grid, FormField<?>... before) {
        return Stream.concat(
                        Stream.of(before),
                        IntStream.range(0, grid.items().size()).mapToObj(VoiceForm::field))
                .toList();
    }

    FormField<Integer> field(GridItem item) {
        return field(grid.items().indexOf(item));
    }

    private static FormField<Integer> field(int position) {
        return FormField.readAs(
                        "item-" + position,
                        Kind.RADIO,
                        1,
                        "view.level.wrong",
                        it -> Optional.of(it)
                                .filter(one -> one.matches("[0-4]"))
                                .map(Integer::valueOf),
                        String::valueOf)
                .must();
    }

    /** It with the words of the levels, which begin with the lowest and end with not knowing. */
    VoiceForm offer(List<Choice> levels) {
        grid.items().forEach(it -> filled.offer(field(it), levels));
        return this;
    }

    VoiceForm offerProfiles(List<Choice> profiles) {
        filled.offer(PROFILE, profiles);
        return this;
    }

    VoiceForm with(Voice voice) {
        grid.items().forEach(it -> filled.with(field(it), voice.levels().getOrDefault(it.id(), NONE)));
        return this;
    }

    Mistakes check() {
        return filled.check().mistakes();
    }

    /** The answer of a sound form. */
    Voice voice(int profile, int people, boolean agrees) {
        Map<UUID, Integer> levels = new HashMap<>();
        for (var it : grid.items()) {
            var level = filled.must(field(it));
            if (level != NONE) {
                levels.put(it.id(), level);
            }
        }
        return new Voice(profile, people, agrees, levels);
    }
}
