package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;

import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What a team writes to those who came. */
record ThanksForm(Filled filled) {

    static final FormField<String> THANKS = FormField.text("thanks", 2000).must();

    private static final Fields FORM = Fields.of("meeting", THANKS);

    static ThanksForm usual() {
        return new ThanksForm(FORM.empty().with(THANKS, say("meeting.thanks.usual")));
    }

    static ThanksForm sent(MultiValueMap<String, String> sent) {
        return new ThanksForm(FORM.sent(sent));
    }
}
