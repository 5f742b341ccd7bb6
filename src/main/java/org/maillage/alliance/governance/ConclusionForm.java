package org.maillage.alliance.governance;

import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What was decided once all opinions were heard, and by whom; or what has lifted an objection. */
record ConclusionForm(Filled filled) {

    static final FormField<String> WORDS = FormField.text("words", 2000).must();

    private static final Fields CONCLUSION = Fields.of("governance.conclusion", WORDS);

    static ConclusionForm blank() {
        return new ConclusionForm(CONCLUSION.empty());
    }

    static ConclusionForm sent(MultiValueMap<String, String> sent) {
        return new ConclusionForm(CONCLUSION.sent(sent));
    }
}
