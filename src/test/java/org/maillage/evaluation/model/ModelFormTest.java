package org.maillage.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.alliance.Underway;
import org.maillage.evaluation.model.ModelForm.Subject;

class ModelFormTest {

    @ParameterizedTest
    @EnumSource
    void whateverATeamHasUnderwayMayHaveAModel(Underway.Kind kind) {
        var subject = Subject.of(new Underway(kind, UUID.randomUUID(), "Trajets", null, "/projects"));

        assertThat(Subject.read(subject.key())).isEqualTo(subject);
    }
}
