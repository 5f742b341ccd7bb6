package org.maillage.alliance.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What is agreed to be done, until when, and by whom: somebody of the team, or whoever is named. */
record AllianceActionForm(Filled filled) {

    static final FormField<String> WHAT = FormField.line("what", 300).must();
    static final FormField<LocalDate> DUE = FormField.day("due").must();
    static final FormField<UUID> OWNER = FormField.id("owner");
    static final FormField<String> NAMED = FormField.line("named", 160);
    static final FormField<String> EMAIL = FormField.email("email");

    private static final Fields FORM = Fields.of("action", WHAT, DUE, OWNER, NAMED, EMAIL);
    private static final int WEEKS = 2;

    static AllianceActionForm blank(LocalDate today) {
        return new AllianceActionForm(FORM.empty().with(DUE, today.plusWeeks(WEEKS)));
    }

    static AllianceActionForm sent(MultiValueMap<String, String> sent) {
        return new AllianceActionForm(FORM.sent(sent));
    }

    /** @param team who may own it by their account */
    AllianceActionForm offer(List<Choice> team) {
        filled.offer(OWNER, team);
        return this;
    }

    Mistakes check() {
        return filled.check()
                .mistakes()
                .unless(filled.isBlank(OWNER) != filled.isBlank(NAMED), OWNER.name(), "action.who")
                .unless(filled.isBlank(EMAIL) || !filled.isBlank(NAMED), NAMED.name(), "action.email.whose");
    }

    AllianceAction action(UUID id, AllianceId alliance, BodyMeetingId meeting) {
        return new AllianceAction(
                id,
                alliance,
                meeting,
                filled.typed(WHAT),
                filled.must(DUE),
                filled.get(OWNER),
                filled.typed(NAMED),
                filled.get(EMAIL),
                null,
                null);
    }
}
