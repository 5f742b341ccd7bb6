package org.maillage.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maillage.evaluation.model.FundingCertainty.OBTAINED;
import static org.maillage.evaluation.model.FundingCertainty.PLANNED;
import static org.maillage.evaluation.model.SampleLines.YEAR;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.alliance.Lever;

class BalanceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            ''                                                        ^   0 ^   0 ^    0 ^  0
            Ville | 100; - | 80                                       ^ 100 ^  80 ^   20 ^  0
            Ville | 100; - | 130                                      ^ 100 ^ 130 ^  -30 ^ 30
            - | 130                                                   ^   0 ^ 130 ^ -130 ^ 130
            Ville | 100; Caf | 50 | applied; - | 130                  ^ 100 ^ 130 ^  -30 ^ 30
            Ville | 0,10; Caf | 0,20; - | 0,30                        ^ 0,30 ^ 0,30 ^  0 ^  0
            Ville | 100; Ville | 900 | obtained | in-kind; - | 100    ^ 100 ^ 100 ^    0 ^  0
            """)
    void whatIsLeftIsMoneyLessExpenses(String table, String money, String spent, String left, String lacking) {
        var balance = Balance.of(SampleLines.of(table), YEAR, OBTAINED);

        assertThat(balance.money().value()).isEqualByComparingTo(money.replace(',', '.'));
        assertThat(balance.spent().value()).isEqualByComparingTo(spent.replace(',', '.'));
        assertThat(balance.left().value()).isEqualByComparingTo(left);
        assertThat(balance.lacking().value()).isEqualByComparingTo(lacking);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.01", "1200, 12.50", "0.5, 99.99", "999999, 900.01"})
    void volunteeringNeverChangesWhatIsLeft(String hours, String rate) {
        var lines = SampleLines.of("Ville | 100; - | 130");
        var before = Balance.of(lines, YEAR, OBTAINED);

        var after = Balance.of(
                Stream.concat(lines.stream(), Stream.of(SampleLines.volunteers(hours, rate)))
                        .toList(),
                YEAR,
                OBTAINED);

        assertThat(after.left()).isEqualTo(before.left());
        assertThat(after.lacking()).isEqualTo(before.lacking());
        assertThat(after.resources()).isGreaterThan(before.resources());
        assertThat(after.resources().minus(before.resources()))
                .isEqualTo(after.uses().minus(before.uses()));
    }

    @Test
    void workWithoutARateIsWorthNothingThatIsKnown() {
        var line = SampleLines.volunteers("1200", null);

        assertThat(line.value()).isEmpty();
        assertThat(Balance.of(List.of(line), YEAR, OBTAINED).inKind()).isEqualTo(ModelEuros.NONE);
    }

    @Test
    void whatIsGivenInKindCannotStandOnOneSideAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(Side.RESOURCE, ResourceOrigin.IN_KIND, new ModelEuros(100), "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(Side.BOTH, ResourceOrigin.SUBSIDY, new ModelEuros(100), "x"));
        // What is worth something says who says so.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(Side.BOTH, ResourceOrigin.IN_KIND, new ModelEuros(100), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(Side.RESOURCE, ResourceOrigin.FEE, new ModelEuros(-1), ""));
    }

    private static ModelLine line(Side side, ResourceOrigin origin, ModelEuros amount, String source) {
        return new ModelLine(
                ModelLineId.fresh(),
                UUID.randomUUID(),
                side,
                origin,
                Lever.FINANCIAL,
                OBTAINED,
                "",
                "",
                YEAR,
                amount,
                null,
                null,
                source,
                false,
                0);
    }

    @Test
    void withoutOneWhoPaysTheRestIsToldForEach() {
        var lines = SampleLines.of("Ville | 60 | obtained | subsidy | animation; Caf | 40; "
                + "VILLE | 15 | obtained | in-kind; Europe | 500 | planned; - | 90");

        var each = WithoutPayer.each(lines, YEAR, OBTAINED);

        assertThat(each).extracting(it -> it.payer().name()).containsExactly("Ville", "Caf");
        var city = each.getFirst();
        assertThat(city.remains()).isEqualTo(new ModelEuros(4_000));
        assertThat(city.left()).isEqualTo(new ModelEuros(-5_000));
        assertThat(city.uncovered()).isEqualTo(new ModelEuros(5_000));
        assertThat(city.lackedBefore()).isEqualTo(ModelEuros.NONE);
        assertThat(city.animation()).isEqualTo(new ModelEuros(6_000));
        assertThat(city.inKind()).isEqualTo(new ModelEuros(1_500));
        assertThat(each.getLast().uncovered()).isEqualTo(new ModelEuros(3_000));
        assertThat(WithoutPayer.each(lines, YEAR, PLANNED)).first().satisfies(it -> {
            assertThat(it.payer().name()).isEqualTo("Europe");
            assertThat(it.uncovered()).isEqualTo(ModelEuros.NONE);
        });
    }

    @Test
    void whatLackedAnywayIsNotLaidOnTheOneWhoLeaves() {
        var without = WithoutPayer.each(SampleLines.of("Ville | 60; - | 100"), YEAR, OBTAINED)
                .getFirst();

        assertThat(without.lackedBefore()).isEqualTo(new ModelEuros(4_000));
        assertThat(without.uncovered()).isEqualTo(new ModelEuros(6_000));
        assertThat(without.remains()).isEqualTo(ModelEuros.NONE);
        assertThat(WithoutPayer.each(SampleLines.of("- | 100"), YEAR, OBTAINED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            Ville | 60; - | 100                                                        ^  0 ^  0 ^  0 ^ true
            Ville | 60 | obtained | subsidy | animation; - | 100 | | | animation       ^ 100 ^ 60 ^ 40 ^ false
            Ville | 60 | applied | subsidy | animation; - | 50 | | | animation         ^ 50 ^  0 ^ 50 ^ false
            Ville | 60 | obtained | subsidy | animation                                ^  0 ^ 60 ^  0 ^ false
            Ville | 60 | obtained | subsidy | animation; - | 50 | | | animation; - | 9 ^ 50 ^ 60 ^  0 ^ false
            """)
    void whoPaysTheAnimationIsSaid(String table, long costs, long paid, long lacking, boolean unsaid) {
        var animation = PaidAnimation.of(SampleLines.of(table), YEAR, OBTAINED);

        assertThat(animation.costs()).isEqualTo(new ModelEuros(costs * 100));
        assertThat(animation.paid()).isEqualTo(new ModelEuros(paid * 100));
        assertThat(animation.lacking()).isEqualTo(new ModelEuros(lacking * 100));
        assertThat(animation.isUnsaid()).isEqualTo(unsaid);
    }
}
