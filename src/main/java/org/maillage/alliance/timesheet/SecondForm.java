package org.maillage.alliance.timesheet;

import java.time.LocalDate;
import org.maillage.alliance.timesheet.TimeSheet.Means;
import org.maillage.alliance.timesheet.TimeSheet.Signature;
import org.maillage.shared.Words;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** Who signs second: by a link, or on paper on a day. */
record SecondForm(Filled filled) {

    static final FormField<String> NAME = FormField.line("name", 160).must();
    static final FormField<String> OFFICE = FormField.line("office", 160).must();
    static final FormField<LocalDate> PAPER = FormField.day("paper");

    private static final Fields FORM = Fields.of("timesheet.second", NAME, OFFICE, PAPER);

    static SecondForm blank() {
        return new SecondForm(FORM.empty());
    }

    static SecondForm sent(MultiValueMap<String, String> sent) {
        return new SecondForm(FORM.sent(sent));
    }

    /** @param from the day on which whoever worked signed */
    Mistakes check(LocalDate from, LocalDate today) {
        var on = filled.check().get(PAPER);
        return filled.mistakes()
                .unless(
                        on == null || (!on.isBefore(from) && !on.isAfter(today)),
                        "paper",
                        "timesheet.second.paper.wrong",
                        Words.day(from));
    }

    boolean onPaper() {
        return !filled.isBlank(PAPER);
    }

    Signature signature() {
        return new Signature(filled.typed(NAME), filled.typed(OFFICE), Means.PAPER, filled.must(PAPER));
    }
}
