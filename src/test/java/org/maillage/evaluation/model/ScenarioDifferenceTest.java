package org.maillage.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenarioDifferenceTest {

    private final List<ModelLine> model = SampleLines.of("Ville | 100; Caf | 40; - | 130");

    @Test
    void aCopyDiffersInNothing() {
        assertThat(ScenarioDifference.of(model, model)).isEmpty();
        assertThat(ScenarioDifference.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void linesAreAddedLeftOutAndChanged() {
        var city = model.getFirst();
        var less = with(city, new ModelEuros(6_000));
        var europe = SampleLines.of("Europe | 70").getFirst();

        var differences = ScenarioDifference.of(model, List.of(less, model.getLast(), europe));

        assertThat(differences)
                .containsExactly(
                        new ScenarioDifference(city, less),
                        new ScenarioDifference(model.get(1), null),
                        new ScenarioDifference(null, europe));
    }

    @Test
    void zerosBehindAQuantityAreNoDifference() {
        var line = SampleLines.volunteers("12.50", "10");
        var same = new ModelLine(
                ModelLineId.fresh(),
                line.twin(),
                line.side(),
                line.origin(),
                line.lever(),
                line.certainty(),
                line.words(),
                line.payer(),
                line.year(),
                null,
                new Work(new BigDecimal("12.5"), Work.Unit.HOURS),
                line.rate(),
                line.source(),
                line.animation(),
                3);

        assertThat(ScenarioDifference.of(List.of(line), List.of(same))).isEmpty();
    }

    private static ModelLine with(ModelLine it, ModelEuros amount) {
        return new ModelLine(
                ModelLineId.fresh(),
                it.twin(),
                it.side(),
                it.origin(),
                it.lever(),
                it.certainty(),
                it.words(),
                it.payer(),
                it.year(),
                amount,
                null,
                null,
                it.source(),
                it.animation(),
                1);
    }

    @Test
    void whatTheScenarioAddsStandsBelow() {
        var europe = SampleLines.of("Europe | 70").getFirst();

        assertThat(ScenarioDifference.of(
                        model, Stream.concat(Stream.of(europe), model.stream()).toList()))
                .containsExactly(new ScenarioDifference(null, europe));
    }
}
