package org.maillage.evaluation.fragility;

import java.util.List;
import java.util.UUID;
import org.maillage.alliance.Underway;

/**
 * A fragility that a diagnosis looks at, in the words of its team.
 *
 * @param theme key of the directory; empty for none
 * @param typed actions on it in words of the team, a line each
 * @param actions what the team has underway that acts on it
 */
record Fragility(
        FragilityId id,
        DiagnosisId diagnosis,
        String words,
        String theme,
        String typed,
        List<Action> actions,
        List<FragilityIndicator> indicators,
        int version) {

    static final int LONGEST = 200;

    Fragility {
        actions = List.copyOf(actions);
        indicators = List.copyOf(indicators);
    }

    /** An alliance, a partnership or a project that acts on it. */
    record Action(Underway.Kind kind, UUID of) {

        static Action of(Underway it) {
            return new Action(it.kind(), it.id());
        }
    }

    String path() {
        return diagnosis.path() + "/of/" + id.value();
    }

    List<String> typedLines() {
        return typed.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }
}
