package org.maillage.alliance.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team says of a party, or of a tiers de confiance: who it is, what it brings, whom to speak to. */
record PartyForm(Filled filled) {

    static final FormField<String> WHO =
            FormField.line("who", 160).drawnAs(Kind.ACTOR).must();
    static final FormField<String> BRINGS = FormField.text("brings", 500);
    static final FormField<String> CONTACT = FormField.line("contact", 160);
    static final FormField<String> EMAIL = FormField.email("email");

    private static final Fields FORM = Fields.of("partnership.party", WHO, BRINGS, CONTACT, EMAIL);

    static PartyForm blank() {
        return new PartyForm(FORM.empty());
    }

    static PartyForm sent(MultiValueMap<String, String> sent) {
        return new PartyForm(FORM.sent(sent));
    }

    static PartyForm of(Party it) {
        return new PartyForm(FORM.empty()
                .with(WHO, it.shownName())
                .with(BRINGS, it.brings())
                .with(CONTACT, it.contact())
                .with(EMAIL, it.email()));
    }

    Mistakes check() {
        return filled.check()
                .mistakes()
                .unless(
                        filled.isBlank(EMAIL) || !filled.isBlank(CONTACT),
                        CONTACT.name(),
                        "partnership.party.contact.whose");
    }

    Party party(UUID id, Party.Part part, @Nullable UUID organisation, String name, int version) {
        return new Party(
                id, part, organisation, name, filled.typed(BRINGS), filled.typed(CONTACT), filled.get(EMAIL), version);
    }
}
