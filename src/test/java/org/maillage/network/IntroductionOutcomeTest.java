package org.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.network.IntroductionOutcome.EXCHANGE;
import static org.maillage.network.IntroductionOutcome.MEETING;
import static org.maillage.network.IntroductionOutcome.NOTHING;
import static org.maillage.network.IntroductionOutcome.PARTNERSHIP;
import static org.maillage.network.IntroductionOutcome.PROJECT;

import org.junit.jupiter.api.Test;

class IntroductionOutcomeTest {

    /** What both confirm is the lesser of what they say. */
    @Test
    void outcomesGoFromNothingToTheClosest() {
        assertThat(IntroductionOutcome.values()).containsExactly(NOTHING, MEETING, EXCHANGE, PROJECT, PARTNERSHIP);
    }
}
