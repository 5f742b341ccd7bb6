package org.maillage.alliance.handover;

import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** Who accepts a hand-over in the name of the operator, and that they may. */
record AcceptHandoverForm(Filled filled) {

    static final FormField<String> NAME = FormField.line("name", 160).must();
    private static final FormField<Boolean> MAY = FormField.check("may");
    private static final Fields FORM = Fields.of("handover.accept", NAME, MAY);

    static AcceptHandoverForm blank(String name) {
        return new AcceptHandoverForm(FORM.empty().with(NAME, name));
    }

    static AcceptHandoverForm sent(MultiValueMap<String, String> sent) {
        return new AcceptHandoverForm(FORM.sent(sent));
    }

    boolean isSound() {
        return filled.check()
                .mistakes()
                .unless(filled.isTicked(MAY), MAY.name(), "handover.accept.may.missing")
                .none();
    }
}
