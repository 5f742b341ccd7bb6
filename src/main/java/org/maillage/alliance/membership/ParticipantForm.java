package org.maillage.alliance.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.ParticipantId;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team says of a member of an alliance, or of a tiers de confiance: who it is, what it brings, from when until when. */
record ParticipantForm(Filled filled) {

    static final FormField<String> WHO =
            FormField.line("who", 160).drawnAs(Kind.ACTOR).must();
    static final FormField<String> ROLE = FormField.line("role", 300);
    static final FormField<LocalDate> SINCE = FormField.day("since").must();
    static final FormField<LocalDate> UNTIL = FormField.day("until");
    static final FormField<String> CONTACT = FormField.line("contact", 160);
    static final FormField<String> EMAIL = FormField.email("email");

    private static final Fields FORM = Fields.of("membership.participant", WHO, ROLE, SINCE, UNTIL, CONTACT, EMAIL);

    static ParticipantForm blank(LocalDate today) {
        return new ParticipantForm(FORM.empty().with(SINCE, today));
    }

    static ParticipantForm sent(MultiValueMap<String, String> sent) {
        return new ParticipantForm(FORM.sent(sent));
    }

    static ParticipantForm of(AllianceParticipant it) {
        return new ParticipantForm(FORM.empty()
                .with(WHO, it.shownName())
                .with(ROLE, it.role())
                .with(SINCE, it.since())
                .with(UNTIL, it.until())
                .with(CONTACT, it.shownContact())
                .with(EMAIL, it.email()));
    }

    Mistakes check() {
        var since = filled.check().get(SINCE);
        var until = filled.get(UNTIL);
        return filled.mistakes()
                .unless(
                        since == null || until == null || !until.isBefore(since),
                        UNTIL.name(),
                        "membership.participant.until.early")
                .unless(
                        filled.isBlank(EMAIL) || !filled.isBlank(CONTACT),
                        CONTACT.name(),
                        "membership.participant.contact.whose");
    }

    /** The one of a sound form. */
    AllianceParticipant participant(
            ParticipantId id,
            AllianceId alliance,
            AllianceParticipant.Part part,
            @Nullable UUID organisation,
            String name,
            int version) {
        return new AllianceParticipant(
                id,
                alliance,
                part,
                organisation,
                name,
                filled.typed(ROLE),
                filled.must(SINCE),
                filled.get(UNTIL),
                filled.typed(CONTACT),
                filled.get(EMAIL),
                version);
    }
}
