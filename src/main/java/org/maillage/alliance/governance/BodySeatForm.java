package org.maillage.alliance.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.alliance.KnownMember;
import org.maillage.alliance.ParticipantId;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** Who sits in a body: somebody of the team, or whoever is named; for which member, and since when. */
record BodySeatForm(Filled filled) {

    static final FormField<String> NAMED = FormField.line("named", 160);
    static final FormField<UUID> PERSON = FormField.id("person");
    static final FormField<UUID> MEMBER = FormField.id("member");
    static final FormField<LocalDate> SINCE = FormField.day("since").must();

    private static final Fields FORM = Fields.of("governance.seat", NAMED, PERSON, MEMBER, SINCE);

    static BodySeatForm blank(LocalDate today) {
        return new BodySeatForm(FORM.empty().with(SINCE, today));
    }

    static BodySeatForm sent(MultiValueMap<String, String> sent) {
        return new BodySeatForm(FORM.sent(sent));
    }

    /** @param team who may sit there by their account */
    BodySeatForm offer(List<Choice> team, List<KnownMember> members) {
        filled.offer(PERSON, team)
                .offer(
                        MEMBER,
                        members.stream()
                                .map(it -> new Choice(it.id().value().toString(), it.name()))
                                .toList());
        return this;
    }

    Mistakes check() {
        return filled.check()
                .mistakes()
                .unless(filled.isBlank(NAMED) != filled.isBlank(PERSON), NAMED.name(), "governance.seat.who");
    }

    /** @param name that of whoever was chosen of the team */
    BodySeat seat(String name) {
        var member = filled.get(MEMBER);
        return new BodySeat(
                UUID.randomUUID(),
                filled.isBlank(PERSON) ? filled.typed(NAMED) : name,
                filled.get(PERSON),
                member == null ? null : new ParticipantId(member),
                filled.must(SINCE),
                null);
    }
}
