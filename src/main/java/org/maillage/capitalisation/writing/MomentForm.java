package org.maillage.capitalisation.writing;

import static org.maillage.web.FormField.check;
import static org.maillage.web.FormField.text;

import java.util.UUID;
import org.maillage.capitalisation.Chronology.Moment;
import org.maillage.pathway.PartialDate;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody types of a moment of the chronology. */
record MomentForm(Filled filled) {

    private static final FormField<PartialDate> HAPPENED =
            TypedDate.day("happened").must();
    private static final FormField<String> WORDS = text("what", 600).must();
    private static final FormField<Boolean> TURNING = check("turning");

    private static final Fields FORM = Fields.of("capitalisation.chronology.moment", HAPPENED, WORDS, TURNING);

    static MomentForm empty() {
        return new MomentForm(FORM.empty());
    }

    static MomentForm sent(MultiValueMap<String, String> sent) {
        return new MomentForm(FORM.sent(sent).check());
    }

    Moment fill() {
        return new Moment(
                UUID.randomUUID(), filled.must(HAPPENED).toString(), filled.must(WORDS), filled.isTicked(TURNING));
    }
}
