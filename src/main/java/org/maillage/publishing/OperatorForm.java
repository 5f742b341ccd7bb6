package org.maillage.publishing;

import static org.maillage.web.FormField.contact;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.text;

import java.util.List;
import java.util.Objects;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What administrators type about who runs the platform; anything but a name may be said later. */
record OperatorForm(Filled filled) {

    private static final FormField<String> NAME = line("name", 160).must();
    private static final FormField<String> POSTAL_ADDRESS = text("postalAddress", 500);
    private static final FormField<String> PHONE = line("phone", 40);
    private static final FormField<String> CONTACT = contact("contact");
    private static final FormField<String> ANSWERS = line("answers", 300);
    private static final FormField<String> DIRECTOR = line("director", 160);
    private static final FormField<String> HOST = text("host", 500);

    private static final List<FormField<String>> FIELDS =
            List.of(NAME, POSTAL_ADDRESS, PHONE, CONTACT, ANSWERS, DIRECTOR, HOST);

    static OperatorForm sent(MultiValueMap<String, String> sent) {
        return new OperatorForm(Filled.sent("publishing.operator", FIELDS, sent));
    }

    static OperatorForm of(Operator operator) {
        return new OperatorForm(Filled.empty("publishing.operator", FIELDS)
                .with(NAME, operator.name())
                .with(POSTAL_ADDRESS, operator.postalAddress())
                .with(PHONE, operator.phone())
                .with(CONTACT, operator.contact())
                .with(ANSWERS, operator.answers())
                .with(DIRECTOR, operator.director())
                .with(HOST, operator.host()));
    }

    Operator fill(int version) {
        return new Operator(
                filled.typed(NAME),
                filled.typed(POSTAL_ADDRESS),
                filled.typed(PHONE),
                Objects.requireNonNullElse(filled.get(CONTACT), ""),
                filled.typed(ANSWERS),
                filled.typed(DIRECTOR),
                filled.typed(HOST),
                version);
    }
}
