package org.maillage.network.introducer;

import java.util.Locale;
import java.util.Objects;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** At which address the actor is asked in the name of its introducer. */
record ProposeForm(Filled filled) {

    private static final FormField<String> EMAIL = FormField.email("email");
    private static final String WORDS = "introducer.propose";
    private static final Fields KNOWN = Fields.of(WORDS, EMAIL);
    private static final Fields UNKNOWN = Fields.of(WORDS, EMAIL.must());

    // What the team knows is not shown: whoever opens the link reads no address.
    private static Fields fields(AskedIntroducer it) {
        return it.targetEmail().isEmpty() ? UNKNOWN : KNOWN;
    }

    static ProposeForm blank(AskedIntroducer it) {
        return new ProposeForm(fields(it).empty());
    }

    static ProposeForm sent(AskedIntroducer it, MultiValueMap<String, String> sent) {
        return new ProposeForm(fields(it).sent(sent));
    }

    /** The address that was typed, else the one that the team has. */
    String email(AskedIntroducer it) {
        var typed = Objects.requireNonNullElse(filled.get(EMAIL), "").toLowerCase(Locale.ROOT);
        return typed.isEmpty() ? it.targetEmail() : typed;
    }

    Mistakes check(String asker) {
        var typed = Objects.requireNonNullElse(filled.check().get(EMAIL), "");
        return filled.mistakes().unless(!typed.equalsIgnoreCase(asker), EMAIL.name(), "introducer.problem.asker");
    }
}
