package org.maillage.network.introducer;

import static org.maillage.web.FormField.text;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** At which address an introducer is asked, and why. */
record IntroducerForm(Filled filled) {

    static final FormField<String> EMAIL = FormField.email("email").must();
    static final FormField<String> REASON = text("reason", 1000).must();

    private static final Fields FIELDS = Fields.of("introducer.form", EMAIL, REASON);

    static IntroducerForm blank(String email) {
        return new IntroducerForm(FIELDS.empty().with(EMAIL, email));
    }

    static IntroducerForm sent(MultiValueMap<String, String> sent) {
        return new IntroducerForm(FIELDS.sent(sent));
    }

    String email() {
        return Objects.requireNonNullElse(filled.get(EMAIL), "").toLowerCase(Locale.ROOT);
    }

    String reason() {
        return filled.typed(REASON);
    }

    /**
     * What is wrong with it.
     *
     * @param own the address of whoever asks
     * @param told what the reason tells that the actor may not read before they agreed
     */
    Mistakes check(String own, Optional<String> told) {
        var mistakes = filled.check().mistakes().unless(!email().equals(own), EMAIL.name(), "introducer.problem.own");
        told.ifPresent(it -> mistakes.unless(false, REASON.name(), "introducer.problem.named", it));
        return mistakes;
    }

    Mistakes opposed() {
        return filled.mistakes().unless(false, EMAIL.name(), "introducer.problem.opposed");
    }
}
