package org.maillage.alliance.timesheet;

import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** Why there is another version of a sheet. */
record AgainForm(Filled filled) {

    static final FormField<String> REASON = FormField.line("reason", 500).must();

    private static final Fields FORM = Fields.of("timesheet.again", REASON);

    static AgainForm blank() {
        return new AgainForm(FORM.empty());
    }

    static AgainForm sent(MultiValueMap<String, String> sent) {
        return new AgainForm(FORM.sent(sent));
    }
}
