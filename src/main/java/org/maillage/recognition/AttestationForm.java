package org.maillage.recognition;

import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** Who signs attestations, and for whom. */
record AttestationForm(Filled filled) {

    static final FormField<String> PERSON = FormField.choices("person");
    static final FormField<String> SIGNATORY = FormField.line("signatory", 160).must();

    /** What the signatory is for the organiser. */
    static final FormField<String> SIGNED_AS = FormField.line("signedAs", 160).must();

    private static final Fields FORM = Fields.of("recognition.form", PERSON, SIGNATORY, SIGNED_AS);

    static AttestationForm signedBy(String name) {
        return new AttestationForm(FORM.empty().with(SIGNATORY, name));
    }

    static AttestationForm sent(MultiValueMap<String, String> sent) {
        return new AttestationForm(FORM.sent(sent));
    }
}
