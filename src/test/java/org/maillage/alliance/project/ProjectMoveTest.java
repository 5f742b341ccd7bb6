package org.maillage.alliance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.alliance.Stage;

class ProjectMoveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(textBlock = """
            IDEA,       EXPERIMENT, false, false
            EXPERIMENT, MODELLING,  false, false
            MODELLING,  DEPLOYMENT, false, false
            IDEA,       MODELLING,  true,  false
            IDEA,       DEPLOYMENT, true,  false
            EXPERIMENT, DEPLOYMENT, true,  false
            EXPERIMENT, IDEA,       false, true
            DEPLOYMENT, MODELLING,  false, true
            DEPLOYMENT, IDEA,       true,  true
            """)
    void aStageBetweenTwoIsSkipped(Stage from, Stage to, boolean skips, boolean back) {
        assertThat(ProjectMove.skips(from, to)).isEqualTo(skips);
        assertThat(ProjectMove.isBack(from, to)).isEqualTo(back);
    }

    @Test
    void noMoveWithoutEvidence() {
        assertThatThrownBy(() -> move(Stage.IDEA, Stage.EXPERIMENT, " ", "")).hasMessageContaining("evidence");
    }

    @Test
    void whatSkipsAStageWantsAReason() {
        assertThatThrownBy(() -> move(Stage.IDEA, Stage.MODELLING, "Essayé ailleurs", " "))
                .hasMessageContaining("reason");
        assertThat(move(Stage.IDEA, Stage.MODELLING, "Essayé ailleurs", "Trois ans d’essais à Vannes")
                        .toStage())
                .isEqualTo(Stage.MODELLING);
    }

    @Test
    void stayingIsNoMove() {
        assertThatThrownBy(() -> move(Stage.IDEA, Stage.IDEA, "x", "y")).hasMessageContaining("is none");
    }

    private static ProjectMove move(Stage from, Stage to, String evidence, String reason) {
        return new ProjectMove(UUID.randomUUID(), from, to, DAY, evidence, reason, null, null);
    }
}
