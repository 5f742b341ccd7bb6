package org.maillage.alliance.partnership;

import java.time.LocalDate;
import java.util.List;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** That a partnership has come to another phase, when, and what there is to say of it. */
record PartnershipMoveForm(Filled filled) {

    static final FormField<PartnershipPhase> PHASE =
            FormField.one("phase", PartnershipPhase.class).must();
    static final FormField<LocalDate> ON = FormField.day("on").must();
    static final FormField<String> WORDS = FormField.line("words", 500);

    private static final Fields FORM = Fields.of("partnership.move", PHASE, ON, WORDS);

    static PartnershipMoveForm blank(PartnershipPhase phase, LocalDate today) {
        var next = phase.next();
        return new PartnershipMoveForm(FORM.empty().with(PHASE, next.getFirst()).with(ON, today)).offer(next);
    }

    static PartnershipMoveForm sent(MultiValueMap<String, String> sent, PartnershipPhase phase) {
        return new PartnershipMoveForm(FORM.sent(sent)).offer(phase.next());
    }

    private PartnershipMoveForm offer(List<PartnershipPhase> next) {
        filled.offerEach(PHASE, next);
        return this;
    }

    /** @param since when the partnership came to where it is */
    Mistakes check(LocalDate since, LocalDate today) {
        var on = filled.check().get(ON);
        return filled.mistakes()
                .unless(on == null || !on.isBefore(since), ON.name(), "partnership.move.on.before")
                .unless(on == null || !on.isAfter(today.plusDays(1)), ON.name(), "partnership.move.on.future");
    }

    PartnershipMove move(int number) {
        return new PartnershipMove(number, filled.must(PHASE), filled.must(ON), filled.typed(WORDS));
    }
}
