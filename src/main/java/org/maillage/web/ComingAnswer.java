package org.maillage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.FormField.Kind;
import org.springframework.util.MultiValueMap;

/** What somebody who is asked to something answers: whether they come, with how many, and whether they eat there. */
public record ComingAnswer(Filled filled) {

    /** So many come with one answer, whoever gives it among them. */
    public static final int MOST_HEADS = 20;

    /** What somebody says who is asked. */
    public enum Reply {
        YES,
        NO
    }

    private static final FormField<Reply> ANSWER =
            FormField.one("answer", Reply.class).must().drawnAs(Kind.RADIO);
    private static final FormField<Integer> HEADS = FormField.number("heads", 1, MOST_HEADS, "web.coming.heads.wrong");
    private static final FormField<Boolean> MEAL = FormField.check("meal");

    private static final Fields FORM = Fields.of("web.coming", ANSWER, HEADS, MEAL);

    public ComingAnswer {
        filled.offerEach(ANSWER, List.of(Reply.YES, Reply.NO));
    }

    /**
     * What somebody has said before.
     *
     * @param answer null while they have said nothing
     */
    public static ComingAnswer of(@Nullable Reply answer, int heads, boolean meal) {
        return new ComingAnswer(
                FORM.empty().with(ANSWER, answer).with(HEADS, heads).with(MEAL, meal));
    }

    public static ComingAnswer sent(MultiValueMap<String, String> sent) {
        return new ComingAnswer(FORM.sent(sent));
    }

    /** What is wrong with what was sent; what it says may be asked for when that is nothing. */
    public Mistakes check() {
        return filled.check().mistakes();
    }

    public boolean comes() {
        return filled.must(ANSWER) == Reply.YES;
    }

    /** How many come; one who comes without saying it, or does not come, is one. */
    public int heads() {
        var heads = filled.get(HEADS);
        return heads == null || !comes() ? 1 : heads;
    }

    /** Whether they come and eat there. */
    public boolean eats() {
        return comes() && filled.isTicked(MEAL);
    }
}
