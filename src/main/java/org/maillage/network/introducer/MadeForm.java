package org.maillage.network.introducer;

import static org.maillage.web.FormField.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** On which day an introducer has introduced somebody by word of mouth, and that the other agreed. */
record MadeForm(Filled filled) {

    private static final FormField<LocalDate> ON = day("on").must();
    private static final FormField<Boolean> AGREED = FormField.check("agreed");
    private static final Fields FIELDS = Fields.of("introducer.made", ON, AGREED);

    static MadeForm blank(LocalDate today) {
        return new MadeForm(FIELDS.empty().with(ON, today));
    }

    static MadeForm sent(MultiValueMap<String, String> sent) {
        return new MadeForm(FIELDS.sent(sent));
    }

    @Nullable
    LocalDate on() {
        return filled.get(ON);
    }

    Mistakes check(LocalDate today) {
        var mistakes = filled.check().mistakes();
        var on = filled.get(ON);
        return mistakes.unless(on == null || !on.isAfter(today), ON.name(), "introducer.problem.future")
                .unless(on == null || on.isAfter(today.minusYears(1)), ON.name(), "introducer.problem.long-ago")
                .unless(filled.isTicked(AGREED), AGREED.name(), "introducer.problem.agreed");
    }
}
