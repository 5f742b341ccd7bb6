package org.maillage.alliance.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.shared.Typed;
import org.springframework.util.LinkedMultiValueMap;

/** Types with their forms, and the cycle. */
class PartnershipTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            PATRONAGE,             financial in-kind logistic skills
            RESPONSIBLE_PRACTICES, expertise
            ECONOMIC_COOPERATION,  joint-bid co-contracting
            SOCIETAL_INNOVATION,   experiment
            """)
    void aTypeHasItsForms(PartnershipType type, String forms) {
        assertThat(type.forms().stream().map(Typed::key)).containsExactly(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            patronage,            skills,              true
            patronage,            skills financial,    true
            patronage,            '',                  true
            patronage,            experiment,          false
            societal-innovation,  experiment skills,   false
            economic-cooperation, joint-bid,           true
            """)
    void aFormOfAnotherTypeIsRefused(String type, String forms, boolean sound) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("name", "Élan");
        sent.add("type", type);
        Arrays.stream(forms.split(" ")).forEach(it -> sent.add("forms", it));

        assertThat(PartnershipForm.change(sent).check().none()).isEqualTo(sound);
    }

    @Test
    void noPartnershipIsOfTwoTypes() {
        assertThatThrownBy(() -> new Partnership(
                        PartnershipId.fresh(),
                        UUID.randomUUID(),
                        null,
                        "Élan",
                        PartnershipType.PATRONAGE,
                        List.of(SubForm.EXPERIMENT),
                        "",
                        null,
                        null,
                        null,
                        null,
                        "",
                        PartnershipPhase.PARTIES,
                        LocalDate.of(2026, 1, 1),
                        null,
                        OffsetDateTime.parse("2026-01-01T10:00:00Z"),
                        false,
                        0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PARTIES,     PREPARATION
            PREPARATION, CONTRACT
            CONTRACT,    MANAGEMENT
            MANAGEMENT,  EVALUATION
            EVALUATION,  ENDED
            ENDED,       PARTIES
            """)
    void theUsualMoveIsOfferedFirst(PartnershipPhase from, PartnershipPhase to) {
        assertThat(from.next().getFirst()).isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherPhaseMayFollowOnce(PartnershipPhase from) {
        assertThat(from.next()).doesNotContain(from).doesNotHaveDuplicates().hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-02-28, false
            2026-03-01, true
            2026-04-01, true
            2026-04-02, true
            2026-04-03, false
            mars,       false
            """)
    void aMoveComesAfterTheOneBeforeAndNotTomorrow(String on, boolean sound) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("phase", "contract");
        sent.add("on", on);

        var form = PartnershipMoveForm.sent(sent, PartnershipPhase.PREPARATION);

        // Whoever writes east of us is a day ahead.
        assertThat(form.check(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1))
                        .none())
                .isEqualTo(sound);
    }
}
