package org.maillage.evaluation.fit;

import java.util.List;
import java.util.Set;
import org.maillage.alliance.Stage;

/** The form of evaluation that fits a stage: tell one’s story, then be understood as useful, then be counted. */
enum FittingForm {
    TELLING(
            Set.of(AskedFor.NARRATIVE, AskedFor.LEARNING),
            List.of("need", "tried", "turns", "voices", "learnt", "criteria", "next")),
    USEFULNESS(
            Set.of(AskedFor.USEFULNESS),
            List.of("answer", "model", "useful-to", "landmarks", "resources", "keep-adapt", "known-limits")),
    EFFECTS(
            Set.of(AskedFor.EFFECTS, AskedFor.PERFORMANCE, AskedFor.RETURN),
            List.of("scope", "before", "effects", "unexpected", "costs", "horizons", "story"));

    private final Set<AskedFor> answers;
    private final List<String> headings;

    FittingForm(Set<AskedFor> answers, List<String> headings) {
        this.answers = answers;
        this.headings = headings;
    }

    static FittingForm of(Stage stage) {
        return switch (stage) {
            case IDEA, EXPERIMENT -> TELLING;
            case MODELLING -> USEFULNESS;
            case DEPLOYMENT -> EFFECTS;
        };
    }

    /** Whether any of what is asked is what this form is for. */
    boolean isAskedBy(Set<AskedFor> asked) {
        return asked.stream().anyMatch(answers::contains);
    }

    /** The keys of its headings, in their order. */
    List<String> headings() {
        return headings;
    }
}
