package org.maillage.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.maillage.evaluation.model.FundingCertainty.APPLIED;
import static org.maillage.evaluation.model.FundingCertainty.OBTAINED;
import static org.maillage.evaluation.model.FundingCertainty.PLANNED;
import static org.maillage.evaluation.model.SampleLines.YEAR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcentrationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            ''                                                        ^ 0 ^ 0      ^ 0
            Ville | 0                                                 ^ 0 ^ 0      ^ 0
            Ville | 20000                                             ^ 1 ^ 1      ^ 1
            Ville | 0,01                                              ^ 1 ^ 1      ^ 1
            Ville | 10000; Caf | 10000                                ^ 2 ^ 0.5    ^ 2
            Ville | 10000; Caf | 10000; État | 0                      ^ 2 ^ 0.5    ^ 2
            Ville | 75; Caf | 25                                      ^ 2 ^ 0.625  ^ 1.6
            Ville | 50; Caf | 30; Région | 20                         ^ 3 ^ 0.38   ^ 2.631579
            Ville | 99; Caf | 1                                       ^ 2 ^ 0.9802 ^ 1.020200
            Ville | 33,34; Caf | 33,33; Région | 33,33                ^ 3 ^ 0.333333 ^ 3
            Ville | 25; Caf | 25; Région | 25; Europe | 25            ^ 4 ^ 0.25   ^ 4
            Ville | 999999999,99; Caf | 0,01                          ^ 2 ^ 1      ^ 1
            Ville | 10; VILLE | 10; ville | 10                        ^ 1 ^ 1      ^ 1
            Commune de Saint-Étienne | 10; commune de saint  etienne | 10 ^ 1 ^ 1  ^ 1
            Fondation de l’Œuvre | 10; FONDATION DE L'OEUVRE | 10; Caf | 20 ^ 2 ^ 0.5 ^ 2
            Dupont & fils | 10; Dupont et fils | 10                   ^ 1 ^ 1      ^ 1
            Ville | 10; Ville de Redon | 10                           ^ 2 ^ 0.5    ^ 2
            ? | 10 | obtained | fee; ? | 30 | obtained | fee; Ville | 40 ^ 2 ^ 0.5 ^ 2
            ? | 10 | obtained | fee; ? | 10 | obtained | donation     ^ 2 ^ 0.5    ^ 2
            Ville | 60; Caf | 40 | applied                            ^ 1 ^ 1      ^ 1
            Ville | 60; Ville | 9000 | obtained | in-kind             ^ 1 ^ 1      ^ 1
            Ville | 9000 | obtained | in-kind                         ^ 0 ^ 0      ^ 0
            - | 9000                                                  ^ 0 ^ 0      ^ 0
            … | 10; ! | 10                                            ^ 2 ^ 0.5    ^ 2
            """)
    void theIndexIsTheSumOfTheSquaresOfTheShares(String table, int payers, double index, double effective) {
        var concentration = Concentration.ofPayers(SampleLines.of(table), YEAR, OBTAINED);

        assertThat(concentration.shares()).hasSize(payers);
        assertThat(concentration.index()).isCloseTo(index, within(1e-6));
        assertThat(concentration.effective()).isCloseTo(effective, within(1e-5));
    }

    @Test
    void whatIsAskedForAndPlannedCountsWhereOneLooksSoFar() {
        var lines = SampleLines.of("Ville | 50; Caf | 25 | applied; Europe | 25 | planned");

        assertThat(Concentration.ofPayers(lines, YEAR, OBTAINED).index()).isEqualTo(1);
        assertThat(Concentration.ofPayers(lines, YEAR, APPLIED).index()).isCloseTo(5 / 9d, within(1e-9));
        assertThat(Concentration.ofPayers(lines, YEAR, PLANNED).index()).isCloseTo(0.375, within(1e-9));
        assertThat(Concentration.ofPayers(lines, YEAR + 1, PLANNED).shares()).isEmpty();
    }

    @Test
    void nameIsAsItWasFirstWrittenAndTheLargestComesFirst() {
        var concentration =
                Concentration.ofPayers(SampleLines.of("caf | 10; Ville | 30; CAF | 25; État | 30"), YEAR, OBTAINED);

        assertThat(concentration.shares()).extracting(it -> it.of().name()).containsExactly("caf", "Ville", "État");
        assertThat(concentration.first()).extracting(Payer::name).containsExactly("caf");
    }

    @Test
    void severalMayGiveMost() {
        var concentration = Concentration.ofPayers(SampleLines.of("Caf | 30; Ville | 30; État | 10"), YEAR, OBTAINED);

        assertThat(concentration.first()).extracting(Payer::name).containsExactly("Caf", "Ville");
        assertThat(concentration.isEven()).isFalse();
        assertThat(Concentration.ofPayers(SampleLines.of("A | 33,34; B | 33,33"), YEAR, OBTAINED)
                        .isEven())
                .isTrue();
    }

    @Test
    void originsAreCountedOnTheirOwn() {
        var concentration = Concentration.ofOrigins(
                SampleLines.of("Ville | 10; Caf | 20; Usagers | 30 | obtained | sale-to-beneficiaries"),
                YEAR,
                OBTAINED);

        assertThat(concentration.index()).isCloseTo(0.5, within(1e-9));
        assertThat(concentration.isEven()).isTrue();
    }

    @Test
    void volunteersAreNoMoney() {
        var lines = List.of(SampleLines.volunteers("1200", "12,50"));

        assertThat(Concentration.ofPayers(lines, YEAR, OBTAINED).shares()).isEmpty();
        assertThat(Balance.of(lines, YEAR, OBTAINED).inKind()).isEqualTo(new ModelEuros(1_500_000));
    }
}
