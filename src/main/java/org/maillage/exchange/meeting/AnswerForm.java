package org.maillage.exchange.meeting;

import java.util.List;
import org.maillage.exchange.meeting.Guest.Reply;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.springframework.util.MultiValueMap;

/** What a guest answers: whether they come, with how many, and whether they eat there. */
record AnswerForm(Filled filled) {

    static final int MOST_HEADS = 20;

    static final FormField<Reply> ANSWER =
            FormField.one("answer", Reply.class).must().drawnAs(Kind.RADIO);
    static final FormField<Integer> HEADS = FormField.number("heads", 1, MOST_HEADS, "meeting.heads.wrong");
    static final FormField<Boolean> MEAL = FormField.check("meal");

    private static final Fields FORM = Fields.of("meeting.rsvp", ANSWER, HEADS, MEAL);

    AnswerForm {
        filled.offerEach(ANSWER, List.of(Reply.YES, Reply.NO));
    }

    static AnswerForm of(Guest guest) {
        return new AnswerForm(FORM.empty()
                .with(ANSWER, guest.answer())
                .with(HEADS, guest.heads())
                .with(MEAL, guest.meal()));
    }

    static AnswerForm sent(MultiValueMap<String, String> sent) {
        return new AnswerForm(FORM.sent(sent));
    }

    int heads() {
        var heads = filled.get(HEADS);
        return heads == null ? 1 : heads;
    }
}
