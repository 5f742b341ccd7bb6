package org.maillage.evaluation.fragility;

import java.util.Map;
import org.maillage.account.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps diagnoses and what they look at, each once however often it comes. */
@Component
class KeepDiagnosis {

    private final Diagnoses diagnoses;
    private final Fragilities fragilities;
    private final Indicators indicators;
    private final FeltAnswers answers;

    KeepDiagnosis(Diagnoses diagnoses, Fragilities fragilities, Indicators indicators, FeltAnswers answers) {
        this.diagnoses = diagnoses;
        this.fragilities = fragilities;
        this.indicators = indicators;
        this.answers = answers;
    }

    /** What becomes of the wish to ask people. */
    enum Opening {
        OPENED,
        OPENED_BEFORE,
        /** There is nothing to ask about. */
        NOTHING_TO_ASK
    }

    /** What becomes of the wish to end the asking. */
    enum Closing {
        CLOSED,
        CLOSED_BEFORE,
        /** Nothing could be told yet; nothing more is said. */
        NOT_YET
    }

    @Transactional
    public void begin(Diagnosis diagnosis, Map<FragilityId, String> looked, PersonId by) {
        if (diagnoses.add(diagnosis, by)) {
            fragilities.add(diagnosis.id(), looked);
        }
    }

    @Transactional
    public boolean change(Diagnosis diagnosis, PersonId by) {
        return diagnoses.save(diagnosis, by);
    }

    /** Adds fragilities; false when that would be more than people answer to, or they are asked already. */
    @Transactional
    public boolean add(Diagnosis diagnosis, Map<FragilityId, String> looked) {
        var there = fragilities.of(diagnosis.id());
        var fresh = looked.keySet().stream()
                .filter(it -> there.stream().noneMatch(one -> one.id().equals(it)))
                .count();
        if (!diagnosis.isPrepared() || there.size() + fresh > Fragilities.MOST) {
            return false;
        }
        fragilities.add(diagnosis.id(), looked);
        return true;
    }

    @Transactional
    public boolean change(Fragility fragility) {
        return fragilities.save(fragility);
    }

    @Transactional
    public boolean add(Fragility fragility, FragilityIndicator indicator) {
        return indicators.add(fragility.id(), indicator);
    }

    @Transactional
    public Opening open(Diagnosis diagnosis) {
        if (fragilities.of(diagnosis.id()).isEmpty()) {
            return Opening.NOTHING_TO_ASK;
        }
        return diagnoses.open(diagnosis.id()) ? Opening.OPENED : Opening.OPENED_BEFORE;
    }

    /** Closes one as soon as something of it may be told; when that is, is all that is ever said before. */
    @Transactional
    public Closing close(Diagnosis diagnosis) {
        if (diagnosis.state() == Diagnosis.State.OPEN && !answers.canTell(diagnosis)) {
            return Closing.NOT_YET;
        }
        if (!diagnoses.close(diagnosis.id())) {
            return Closing.CLOSED_BEFORE;
        }
        return Closing.CLOSED;
    }
}
