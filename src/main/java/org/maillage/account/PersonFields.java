package org.maillage.account;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What is typed about a person; each form asks for some of it. */
public final class PersonFields {

    public static final FormField<String> NAME = FormField.line("name", 120).must();
    static final FormField<EmailAddress> EMAIL = FormField.readAs(
                    "email", FormField.Kind.EMAIL, 254, "account.problem.email", EmailAddress::of, EmailAddress::value)
            .must();

    private PersonFields() {}

    static Filled empty(FormField<?>... fields) {
        return Filled.empty("account", List.of(fields));
    }

    static Filled sent(MultiValueMap<String, String> sent, FormField<?>... fields) {
        return Filled.sent("account", List.of(fields), sent);
    }
}
