package org.maillage.evaluation.fit;

import java.util.List;
import java.util.Set;
import org.maillage.alliance.Stage;

/** The form of evaluation that fits a stage: tell one’s story, then be understood as useful, then be counted. */
enum FittingForm {
    TELLING,
    USEFULNESS,
    EFFECTS;

    static FittingForm of(Stage stage) {
        return switch (stage) {
            case IDEA, EXPERIMENT -> TELLING;
            case MODELLING -> USEFULNESS;
            case DEPLOYMENT -> EFFECTS;
        };
    }

    /** Whether any of what is asked is what this form is for. */
    boolean isAskedBy(Set<AskedFor> asked) {
        return asked.stream().anyMatch(this::answers);
    }

    private boolean answers(AskedFor what) {
        return switch (this) {
            case TELLING -> what == AskedFor.NARRATIVE || what == AskedFor.LEARNING;
            case USEFULNESS -> what == AskedFor.USEFULNESS;
            case EFFECTS -> what.isImpact();
        };
    }

    /** The keys of its headings, in their order. */
    List<String> headings() {
        return switch (this) {
            case TELLING -> List.of("need", "tried", "turns", "voices", "learnt", "criteria", "next");
            case USEFULNESS ->
                List.of("answer", "model", "useful-to", "landmarks", "resources", "keep-adapt", "known-limits");
            case EFFECTS -> List.of("scope", "before", "effects", "unexpected", "costs", "horizons", "story");
        };
    }
}
