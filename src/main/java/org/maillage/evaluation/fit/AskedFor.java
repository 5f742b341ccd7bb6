package org.maillage.evaluation.fit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Stage;

/** What those who ask for an evaluation want to be shown. */
enum AskedFor {
    NARRATIVE(Stage.IDEA, null),
    LEARNING(Stage.IDEA, null),
    /** Counts of hours, meetings, people who came: they say what was done, and are no effect. */
    ACTIVITY(Stage.IDEA, null),
    USEFULNESS(Stage.MODELLING, null),
    INNOVATION(Stage.MODELLING, Horizon.INNOVATION),
    TRUST(Stage.MODELLING, Horizon.TRUST),
    /** Numbers of effects, as targets or results: jobs, beneficiaries, money saved. */
    EFFECTS(Stage.DEPLOYMENT, null),
    PERFORMANCE(Stage.DEPLOYMENT, Horizon.PERFORMANCE),
    RETURN(Stage.DEPLOYMENT, Horizon.PERFORMANCE),
    /** A comparison of territories or projects with one another, a ranking, an overall mark. */
    RANKING(null, null);

    private final @Nullable Stage from;
    private final @Nullable Horizon horizon;

    AskedFor(@Nullable Stage from, @Nullable Horizon horizon) {
        this.from = from;
        this.horizon = horizon;
    }

    /** From which stage on it can be shown; empty for never. */
    Optional<Stage> from() {
        return Optional.ofNullable(from);
    }

    /** How long what it claims takes until it can be seen; empty where no source says. */
    Optional<Horizon> horizon() {
        return Optional.ofNullable(horizon);
    }

    /** Whether it is a quantitative claim of impact, which is refused until what it measures is rolled out. */
    boolean isImpact() {
        return from == Stage.DEPLOYMENT;
    }

    /** How it goes with a stage. */
    Suits at(Stage stage) {
        if (from == null) {
            return Suits.NEVER;
        }
        if (stage.compareTo(from) >= 0) {
            return Suits.YES;
        }
        return isImpact() ? Suits.TOO_EARLY : Suits.TOLD;
    }
}
