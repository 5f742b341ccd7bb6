package org.maillage.exchange;

import java.util.List;
import java.util.Locale;
import org.maillage.directory.Visibility;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.springframework.util.MultiValueMap;

/** What a team types of a need, an offer, a wish or an idea; only the words must be there. */
final class NeedForm {

    static final FormField<NeedKind> KIND =
            FormField.one("kind", NeedKind.class).drawnAs(Kind.RADIO).must();
    static final FormField<String> WORDS = FormField.text("words", Need.LONGEST).must();
    static final FormField<String> ACTOR = FormField.line("actor", 300).drawnAs(Kind.ACTOR);
    static final FormField<String> COMMUNE = FormField.line("commune", 120).drawnAs(Kind.COMMUNE);
    static final FormField<Visibility> VISIBILITY =
            FormField.one("visibility", Visibility.class).drawnAs(Kind.RADIO).must();
    static final FormField<Boolean> PERSON = FormField.check("person");
    static final FormField<String> THEMES = FormField.choices("themes");
    static final FormField<String> REACH = FormField.choice("reach");
    static final FormField<java.time.LocalDate> FROM = FormField.day("from");
    static final FormField<java.time.LocalDate> UNTIL = FormField.day("until");
    static final FormField<Urgency> URGENCY = FormField.one("urgency", Urgency.class);
    static final FormField<String> EVIDENCE = FormField.text("evidence", 1000);
    static final FormField<Integer> CAPACITY = FormField.number("capacity", 1, 100_000, "exchange.form.capacity.wrong");
    static final FormField<Integer> TAKEN = FormField.number("taken", 0, 100_000, "exchange.form.taken.wrong");
    static final FormField<String> CONDITIONS = FormField.text("conditions", 1000);

    /** What the platform may suppose where it is left empty, and what can wait. */
    static final List<FormField<?>> MORE =
            List.of(THEMES, REACH, FROM, UNTIL, URGENCY, EVIDENCE, CAPACITY, TAKEN, CONDITIONS);

    /** Keeps a perimeter of several places, which no reach says. */
    static final String SAME = "same";

    private static final Fields FIELDS = Fields.of(
            "exchange.form",
            KIND,
            WORDS,
            ACTOR,
            COMMUNE,
            VISIBILITY,
            PERSON,
            THEMES,
            REACH,
            FROM,
            UNTIL,
            URGENCY,
            EVIDENCE,
            CAPACITY,
            TAKEN,
            CONDITIONS);

    private NeedForm() {}

    static Filled empty() {
        return FIELDS.empty()
                .with(KIND, NeedKind.NEED)
                .with(URGENCY, Urgency.CALM)
                .with(VISIBILITY, NeedPolicy.NARROW);
    }

    static Filled sent(MultiValueMap<String, String> sent) {
        return FIELDS.sent(sent);
    }

    /** The form of one that is there; what is supposed of it is left empty. */
    static Filled of(Need it, String actor, String commune) {
        var filled = empty().with(KIND, it.kind())
                .with(WORDS, it.words())
                .with(ACTOR, actor)
                .with(COMMUNE, commune)
                .with(VISIBILITY, it.visibility())
                .with(PERSON, it.tellsOfPerson())
                .with(FROM, it.from())
                .with(UNTIL, it.until())
                .with(URGENCY, it.urgency())
                .with(EVIDENCE, it.evidence())
                .with(CAPACITY, it.capacity())
                .with(TAKEN, it.taken() == 0 ? null : (Integer) it.taken())
                .with(CONDITIONS, it.conditions());
        if (!it.guessed().contains(Guessed.THEMES)) {
            filled.withAll(THEMES, it.themes());
        }
        if (!it.guessed().contains(Guessed.PERIMETER)) {
            filled.with(REACH, reach(it));
        }
        return filled;
    }

    private static String reach(Need it) {
        return it.perimeter().isEmpty()
                ? ""
                : Reach.of(it.perimeter())
                        .map(reach -> reach.name().toLowerCase(Locale.ROOT))
                        .orElse(SAME);
    }
}
