package org.maillage.exchange.meeting;

import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What was decided at a meeting, and what was born there. */
record OutcomeForm(Filled filled) {

    static final FormField<String> DECISIONS = FormField.text("decisions", 10_000);
    static final FormField<String> BORN = FormField.text("born", 4000);

    private static final Fields FORM = Fields.of("meeting.outcome", DECISIONS, BORN);

    static OutcomeForm of(Meeting meeting) {
        return new OutcomeForm(FORM.empty().with(DECISIONS, meeting.decisions()).with(BORN, meeting.born()));
    }

    static OutcomeForm sent(MultiValueMap<String, String> sent) {
        return new OutcomeForm(FORM.sent(sent));
    }
}
