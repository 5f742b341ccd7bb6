package org.maillage.programme.day;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.number;
import static org.maillage.web.FormField.one;

import java.util.Arrays;
import org.maillage.programme.day.MakeGroups.By;
import org.maillage.programme.day.MakeGroups.Made;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** How many groups somebody wants. */
record GroupsForm(Filled filled) {

    static final FormField<Integer> SIZE =
            number("size", 2, 60, "day.problem.size").must();
    static final FormField<By> BY = one("by", By.class).must();

    private static final Fields FORM = Fields.of("day", SIZE, BY);
    private static final int USUAL = 4;

    static Filled empty() {
        return offer(FORM.empty().with(SIZE, USUAL).with(BY, By.PEOPLE));
    }

    static GroupsForm sent(MultiValueMap<String, String> sent) {
        return new GroupsForm(offer(FORM.sent(sent)));
    }

    private static Filled offer(Filled form) {
        return form.offer(
                BY,
                Arrays.stream(By.values())
                        .map(it -> new Choice(Typed.key(it), say("day.by." + Typed.key(it))))
                        .toList());
    }

    /** The form with what came of it. */
    Filled after(Made made) {
        switch (made) {
            case Made.Kept kept -> {}
            case Made.TooFew(var there) ->
                filled.mistakes().unless(false, "size", "day.problem.too-few", there, MakeGroups.FEWEST);
            case Made.NotSoMany(var there, var least, var most) ->
                filled.mistakes().unless(false, "size", "day.problem.not-so-many", there, least, most);
            case Made.TooLarge(var there, var most) ->
                filled.mistakes().unless(false, "size", "day.problem.too-large", there, most);
            case Made.Enough enough -> filled.mistakes().unless(false, "size", "day.problem.enough");
        }
        return filled;
    }
}
