package org.maillage.alliance.convention;

import java.util.List;
import java.util.UUID;
import org.maillage.alliance.convention.Objective.Counts;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody of a team types about an objective. */
record ObjectiveForm(Filled filled) {

    private static final int MOST = 999_999;

    static final FormField<String> WORDS = FormField.text("words", 500).must();
    static final FormField<Counts> COUNTS = FormField.one("counts", Counts.class);
    static final FormField<Integer> TARGET = FormField.number("target", 1, MOST, "convention.objective.target.wrong");
    static final FormField<Integer> REACHED =
            FormField.number("reached", 0, MOST, "convention.objective.reached.wrong");

    private static final Fields FORM = Fields.of("convention.objective", WORDS, COUNTS, TARGET, REACHED);

    ObjectiveForm {
        filled.offerEach(COUNTS, List.of(Counts.values()));
    }

    static ObjectiveForm blank() {
        return new ObjectiveForm(FORM.empty());
    }

    static ObjectiveForm of(Objective it) {
        return new ObjectiveForm(FORM.empty()
                .with(WORDS, it.words())
                .with(COUNTS, it.counts())
                .with(TARGET, it.target())
                .with(REACHED, it.reached()));
    }

    static ObjectiveForm sent(MultiValueMap<String, String> sent) {
        return new ObjectiveForm(FORM.sent(sent));
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        var counts = filled.get(COUNTS);
        return mistakes.unless(counts == null || !filled.isBlank(TARGET), "target", "convention.objective.target.none")
                .unless(counts != null || filled.isBlank(TARGET), "counts", "convention.objective.counts.which")
                .unless(
                        counts == Counts.OTHER || filled.isBlank(REACHED),
                        "reached",
                        "convention.objective.reached.counted");
    }

    /** The objective of a sound form. */
    Objective objective(UUID id, int version) {
        return new Objective(
                id, filled.typed(WORDS), filled.get(COUNTS), filled.get(TARGET), filled.get(REACHED), version);
    }
}
