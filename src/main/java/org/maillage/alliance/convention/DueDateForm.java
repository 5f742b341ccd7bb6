package org.maillage.alliance.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.alliance.Euros;
import org.maillage.alliance.convention.DueDate.Kind;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody of a team types about a due date. */
record DueDateForm(Filled filled) {

    static final FormField<Kind> KIND =
            FormField.one("kind", Kind.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<LocalDate> ON = FormField.day("on").must();
    static final FormField<String> WORDS = FormField.line("words", 200);
    static final FormField<Euros> AMOUNT = FormField.readAs(
            "amount", FormField.Kind.LINE, 30, "convention.amount.wrong", Euros::read, ConventionFormOverview::euros);

    private static final Fields FORM = Fields.of("convention.due", KIND, ON, WORDS, AMOUNT);

    DueDateForm {
        filled.offerEach(KIND, List.of(Kind.values()));
    }

    static DueDateForm blank(LocalDate on) {
        return new DueDateForm(FORM.empty().with(KIND, Kind.REPORT).with(ON, on));
    }

    static DueDateForm of(DueDate it) {
        return new DueDateForm(FORM.empty()
                .with(KIND, it.kind())
                .with(ON, it.dueOn())
                .with(WORDS, it.words())
                .with(AMOUNT, it.amount()));
    }

    static DueDateForm sent(MultiValueMap<String, String> sent) {
        return new DueDateForm(FORM.sent(sent));
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        var kind = filled.get(KIND);
        return mistakes.unless(kind != Kind.OTHER || !filled.isBlank(WORDS), "words", "convention.due.words.which")
                .unless(kind == Kind.PAYMENT || filled.isBlank(AMOUNT), "amount", "convention.due.amount.payment");
    }

    /** The due date of a sound form. */
    DueDate due(UUID id, int version) {
        return new DueDate(
                id, filled.must(KIND), filled.typed(WORDS), filled.must(ON), filled.get(AMOUNT), null, version);
    }
}
