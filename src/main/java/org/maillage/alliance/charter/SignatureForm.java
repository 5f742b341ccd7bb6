package org.maillage.alliance.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.alliance.KnownMember;
import org.maillage.alliance.ParticipantId;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** Which member has signed, when, and who for it. */
record SignatureForm(Filled filled) {

    static final FormField<UUID> MEMBER = FormField.id("member").must();
    static final FormField<LocalDate> ON = FormField.day("on").must();
    static final FormField<String> SIGNATORY = FormField.line("signatory", 160);

    private static final Fields FORM = Fields.of("charter.signature", MEMBER, ON, SIGNATORY);

    static SignatureForm blank(LocalDate today) {
        return new SignatureForm(FORM.empty().with(ON, today));
    }

    static SignatureForm sent(MultiValueMap<String, String> sent) {
        return new SignatureForm(FORM.sent(sent));
    }

    /** @param members who has not signed yet */
    SignatureForm offer(List<KnownMember> members) {
        filled.offer(
                MEMBER,
                members.stream()
                        .map(it -> new Choice(it.id().value().toString(), it.name()))
                        .toList());
        return this;
    }

    /** Whether it is sound: nobody has signed tomorrow, or after they left. */
    boolean check(LocalDate today, List<KnownMember> members) {
        var on = filled.check().get(ON);
        var member = filled.get(MEMBER);
        var left = members.stream()
                .filter(it -> it.id().value().equals(member))
                .anyMatch(it -> on != null && it.until() != null && on.isAfter(it.until()));
        return filled.mistakes()
                .unless(on == null || !on.isAfter(today.plusDays(1)), ON.name(), "charter.signature.on.future")
                .unless(!left, ON.name(), "charter.signature.on.left")
                .none();
    }

    Signature signature(CharterVersion version) {
        return new Signature(
                version.number(), new ParticipantId(filled.must(MEMBER)), filled.must(ON), filled.typed(SIGNATORY));
    }
}
