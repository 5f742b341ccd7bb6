package org.maillage.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.evaluation.model.FundingCertainty.OBTAINED;
import static org.maillage.evaluation.model.SampleLines.YEAR;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a treasurer reads of a table of resources. */
class DescribeModelTest {

    @BeforeEach
    void readFrench() {
        LocaleContextHolder.setLocale(Locale.FRANCE);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            ''                                              ^ En 2026, avec les seules ressources obtenues, il n’y a pas de ressource en argent : il n’y a rien à répartir.
            Ville | 0                                       ^ En 2026, avec les seules ressources obtenues, il n’y a pas de ressource en argent : il n’y a rien à répartir.
            Ville | 9000 | obtained | in-kind               ^ En 2026, avec les seules ressources obtenues, il n’y a pas de ressource en argent : il n’y a rien à répartir.
            Ville | 500                                     ^ Tout vient de : Ville. Si cela s’arrête, il ne reste aucune ressource en argent (indice HHI : 1).
            Ville | 500; VILLE | 20                         ^ Tout vient de : Ville. Si cela s’arrête, il ne reste aucune ressource en argent (indice HHI : 1).
            ? | 500 | obtained | fee                        ^ Tout vient de : les adhérents. Si cela s’arrête, il ne reste aucune ressource en argent (indice HHI : 1).
            Ville | 10; Caf | 10; État | 10; Europe | 10    ^ 4 payeurs donnent autant les uns que les autres (indice HHI : 0,25). Les plus grandes parts, égales : Ville, Caf, État, Europe, 25 % chacune (10 € sur 40 €).
            Ville | 33,34; Caf | 33,33; État | 33,33        ^ 3 payeurs donnent autant les uns que les autres (indice HHI : 0,33). La plus grande part : Ville, 33 % (33,34 € sur 100 €).
            Ville | 50; Caf | 30; Région | 20               ^ 3 payeurs donnent inégalement : c’est comme si vous dépendiez de 2,6 payeurs à parts égales (indice HHI : 0,38). La plus grande part : Ville, 50 % (50 € sur 100 €).
            Ville | 40; Caf | 40; Région | 20               ^ 3 payeurs donnent inégalement : c’est comme si vous dépendiez de 2,8 payeurs à parts égales (indice HHI : 0,36). Les plus grandes parts, égales : Ville, Caf, 40 % chacune (40 € sur 100 €).
            Ville | 99999; Caf | 1                          ^ 2 payeurs, mais l’un donne presque tout : c’est comme si vous ne dépendiez que de lui (indice HHI : 1). La plus grande part : Ville, plus de 99 % (99 999 € sur 100 000 €).
            """)
    void whoPaysIsSaidSoThatATreasurerSees(String table, String said) {
        var payers = Concentration.ofPayers(SampleLines.of(table), YEAR, OBTAINED);

        assertThat(plain(DescribeModel.payers(payers, YEAR, OBTAINED))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            Ville | 100; - | 80                          ^ En 2026, avec les seules ressources obtenues : 100 € de ressources en argent et 80 € de dépenses ; il reste 20 €.
            Ville | 100; - | 130,50                      ^ En 2026, avec les seules ressources obtenues : 100 € de ressources en argent et 130,50 € de dépenses ; il manque 30,50 €.
            Ville | 100; - | 100                         ^ En 2026, avec les seules ressources obtenues : 100 € de ressources en argent et 100 € de dépenses ; le compte tombe juste.
            ? | 50 | obtained | in-kind                  ^ En 2026, avec les seules ressources obtenues : 0 € de ressources en argent et 0 € de dépenses ; le compte tombe juste. S’y ajoutent 50 € de contributions en nature, comptées des deux côtés : elles ne changent pas ce qui reste.
            """)
    void theAccountIsSaid(String table, String said) {
        assertThat(plain(DescribeModel.balance(SampleLines.of(table), YEAR, OBTAINED)))
                .isEqualTo(said);
    }

    @Test
    void timeWithoutARateIsSaidToEnterNoSum() {
        var lines = List.of(SampleLines.volunteers("1200", null), SampleLines.volunteers("30.5", null));

        assertThat(plain(DescribeModel.balance(lines, YEAR, OBTAINED)))
                .endsWith("Non valorisé, faute de taux, et donc dans aucune somme : 1 230,5 h.");
        assertThat(DescribeModel.work(lines.getFirst()).replace('\u00a0', ' ').replace('\u202f', ' '))
                .isEqualTo("1 200 h, sans taux");
    }

    @Test
    void whatEntersAndWhatDoesNotIsSaid() {
        var lines = SampleLines.of("Ville | 100; Caf | 40 | applied; ? | 50 | obtained | in-kind");

        assertThat(plain(List.of(DescribeModel.enters(lines, YEAR, OBTAINED))))
                .isEqualTo(
                        "Entre dans ces parts l’argent de l’année, avec les seules ressources obtenues ; les lignes sans "
                                + "nom comptent comme un payeur par origine. N’y entrent pas : 50 € en nature et 40 € demandés ou prévus.");
    }

    @Test
    void withoutOneWhoPaysIsSaid() {
        var lines = SampleLines.of(
                "Ville | 60 | obtained | subsidy | animation; Caf | 10; - | 100; " + "ville | 15 | obtained | in-kind");

        var first = WithoutPayer.each(lines, YEAR, OBTAINED).getFirst();

        assertThat(plain(DescribeModel.without(first, Balance.of(lines, YEAR, OBTAINED))))
                .isEqualTo("Il reste 10 € de ressources en argent. 60 € de dépenses ne sont plus couverts, sur 100 €. "
                        + "Il manquait déjà 30 €. Part avec lui : 60 € pour l’animation elle-même. "
                        + "Part aussi ce qui est donné en nature : 15 €.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            Ville | 60; - | 100                                                  ^ Rien n’est marqué comme payant l’animation, ni comme ce qu’elle coûte : cochez-le sur les lignes concernées.
            Ville | 60; - | 100 | | | animation                                  ^ L’animation coûte 100 €. Personne ne la paie.
            Ville | 60 | obtained | subsidy | animation; - | 100 | | | animation ^ L’animation coûte 100 €. La paient, pour 60 € : Ville (60 €). Il manque 40 € pour la payer.
            Ville | 60 | obtained | subsidy | animation; - | 60 | | | animation  ^ L’animation coûte 60 €. La paient, pour 60 € : Ville (60 €). Elle est payée en entier.
            Ville | 60 | obtained | subsidy | animation                          ^ La paient, pour 60 € : Ville (60 €). Ce qu’elle coûte n’est marqué sur aucune dépense.
            ? | 60 | obtained | in-kind | animation                              ^ S’y ajoutent 60 € donnés en nature.
            """)
    void whoPaysTheAnimationIsSaid(String table, String said) {
        assertThat(plain(DescribeModel.animation(PaidAnimation.of(SampleLines.of(table), YEAR, OBTAINED))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.001, moins de 1 %", "0.005, 1 %", "0.5, 50 %", "0.999, plus de 99 %", "1, 100 %"})
    void whatIsNotQuiteAllIsNotSaidToBe(double part, String said) {
        assertThat(plain(List.of(DescribeModel.part(part)))).isEqualTo(said);
    }

    private static String plain(List<String> said) {
        return String.join(" ", said).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void everySentenceHasItsEnglishTwin() {
        LocaleContextHolder.setLocale(Locale.UK);
        var lines = SampleLines.of("Ville | 50; Caf | 30; Région | 20; - | 130");

        assertThat(Stream.of(
                                DescribeModel.balance(lines, YEAR, OBTAINED),
                                DescribeModel.payers(Concentration.ofPayers(lines, YEAR, OBTAINED), YEAR, OBTAINED))
                        .flatMap(List::stream))
                .containsExactly(
                        "In 2026, with only the resources obtained: €100 of resources in money and €130 of expenses; €30 is lacking.",
                        "3 payers give unequally: it is as if you depended on 2.6 payers with equal shares (HHI index: 0.38).",
                        "The largest share: Ville, 50% (€50 out of €100).");
    }
}
