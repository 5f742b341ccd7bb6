package org.maillage.exchange.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What is agreed to be done: by somebody of the team, or by whoever is named. */
record AgreedActionForm(Filled filled) {

    static final FormField<String> WHAT = FormField.line("what", 300).must();
    static final FormField<UUID> CARRIER = FormField.id("carrier");
    static final FormField<String> NAMED = FormField.line("named", 160);
    static final FormField<LocalDate> DUE = FormField.day("due").must();

    private static final Fields FORM = Fields.of("meeting.action", WHAT, CARRIER, NAMED, DUE);
    private static final int WEEKS = 2;

    static AgreedActionForm blank(LocalDate today) {
        return new AgreedActionForm(FORM.empty().with(DUE, today.plusWeeks(WEEKS)));
    }

    static AgreedActionForm sent(MultiValueMap<String, String> sent) {
        return new AgreedActionForm(FORM.sent(sent));
    }

    /** @param team who may carry it by their account */
    AgreedActionForm offer(List<Choice> team) {
        filled.offer(CARRIER, team);
        return this;
    }

    Mistakes check() {
        return filled.check()
                .mistakes()
                .unless(!filled.isBlank(CARRIER) || !filled.isBlank(NAMED), "carrier", "meeting.action.who");
    }

    AgreedAction action() {
        var carrier = filled.get(CARRIER);
        return new AgreedAction(
                UUID.randomUUID(),
                filled.typed(WHAT),
                carrier,
                carrier == null ? filled.typed(NAMED) : "",
                filled.must(DUE),
                null);
    }
}
