package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.springframework.util.MultiValueMap;

/** A list of people that somebody pastes or brings, and the basis on which they are kept, asked once for all of them. */
record AskForm(Filled filled) {

    static final FormField<String> LIST = FormField.text("list", 400_000);
    static final FormField<String> BASIS = FormField.choice("basis").must().drawnAs(Kind.RADIO);

    private static final Fields FORM = Fields.of("meeting.ask", LIST, BASIS);

    /** That of public bodies first: in their tasks, legitimate interest is none (GDPR, 6(1), last sentence). */
    private static final List<String> BASES = List.of("public-task", "legitimate-interest", "consent");

    AskForm {
        filled.offer(
                BASIS,
                BASES.stream()
                        .map(it -> new Choice(it, say("contact.basis." + it)))
                        .toList());
    }

    /** @param basis that the team has chosen last; null for none yet */
    static AskForm blank(@Nullable String basis) {
        return new AskForm(FORM.empty().with(BASIS, basis));
    }

    static AskForm sent(MultiValueMap<String, String> sent) {
        return new AskForm(FORM.sent(sent));
    }
}
