package org.maillage.alliance.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverStateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT       | PROPOSED WITHDRAWN
            PROPOSED    | ACCEPTED DECLINED WITHDRAWN EXPIRED
            ACCEPTED    | HANDED_BACK
            EXPIRED     | DRAFT WITHDRAWN
            DECLINED    |
            WITHDRAWN   |
            HANDED_BACK |
            """)
    void eachMayBecomeTheseAndNoOthers(HandoverState state, String others) {
        var may = Arrays.stream(HandoverState.values()).filter(state::mayBecome).toList();

        assertThat(may)
                .containsExactlyInAnyOrderElementsOf(
                        others == null
                                ? List.of()
                                : Arrays.stream(others.split(" "))
                                        .map(HandoverState::valueOf)
                                        .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,       false, false
            PROPOSED,    false, true
            ACCEPTED,    true,  true
            DECLINED,    false, false
            WITHDRAWN,   false, false
            EXPIRED,     false, false
            HANDED_BACK, true,  false
            """)
    void whatIsAgreedAndTalkedAbout(HandoverState state, boolean agreed, boolean talked) {
        assertThat(state.isAgreed()).isEqualTo(agreed);
        assertThat(state.isTalkedAbout()).isEqualTo(talked);
    }
}
