package org.maillage.exchange.meeting;

import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody says at the table of a meeting: who they are. */
record TableForm(Filled filled) {

    static final FormField<String> NAME = FormField.line("name", 160).must();
    static final FormField<String> STRUCTURE = FormField.line("structure", 200);
    static final FormField<String> EMAIL = FormField.email("email");

    private static final Fields FORM = Fields.of("meeting.table", NAME, STRUCTURE, EMAIL);

    static TableForm blank() {
        return new TableForm(FORM.empty());
    }

    static TableForm sent(MultiValueMap<String, String> sent) {
        return new TableForm(FORM.sent(sent));
    }

    Somebody somebody() {
        var email = filled.get(EMAIL);
        return new Somebody(filled.typed(NAME), filled.typed(STRUCTURE), email == null ? "" : email, "");
    }
}
