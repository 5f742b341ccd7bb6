package org.maillage.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedLinesTest {

    private static final UUID IDS = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            Fonctionnement|Ville de Redon|12 000 €|2026|Subvention|obtenu ^ Fonctionnement/Ville de Redon/1200000/2026/SUBSIDY/OBTAINED
            Ville de Redon|12000                                          ^ Ville de Redon/Ville de Redon/1200000/2027/SUBSIDY/PLANNED
            Adhésions|1 234,50|demandées                                  ^ Adhésions//123450/2027/FEE/APPLIED
            2028|1.500,00|Mécénat|Fondation X|Sollicitée                  ^ Mécénat/Fondation X/150000/2028/DONATION/APPLIED
            Prestations|Agglo|3 k€|prévu                                  ^ Prestations/Agglo/300000/2027/SALE_TO_OTHERS/PLANNED
            Aide|CAF|2 026 €                                              ^ Aide/CAF/202600/2027/SUBSIDY/PLANNED
            Ventes à des tiers|Usine|70 |obtenues                         ^ Ventes à des tiers/Usine/7000/2027/SALE_TO_OTHERS/OBTAINED
            Marchés publics|Agglo|70|en cours                             ^ Marchés publics/Agglo/7000/2027/CONTRACT/APPLIED
            Aide|CAF|0                                                    ^ Aide/CAF/0/2027/SUBSIDY/PLANNED
            """)
    void eachCellIsKnownByWhatStandsInIt(String row, String read) {
        var pasted = read(row.replace('|', '\t'));

        assertThat(pasted.unread()).isEmpty();
        assertThat(pasted.lines())
                .singleElement()
                .satisfies(it -> assertThat("%s/%s/%d/%d/%s/%s"
                                .formatted(
                                        it.words(),
                                        it.payer(),
                                        it.counted().cents(),
                                        it.year(),
                                        it.origin(),
                                        it.certainty()))
                        .isEqualTo(read));
    }

    @Test
    void anExpenseSaysSoOrIsSupposed() {
        for (var word : new String[] {"charge", "Charges", "Dépenses", "expense"}) {
            assertThat(read("Loyer\t400\t" + word).lines())
                    .singleElement()
                    .extracting(ModelLine::side)
                    .isEqualTo(Side.EXPENSE);
        }
        assertThat(PastedLines.read("Loyer\t400\tAgence\nSalaires\t9 000", Side.EXPENSE, 2027, IDS)
                        .lines())
                .extracting(ModelLine::words)
                .containsExactly("Loyer", "Salaires");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            Total|12 000          ^ model.paste.total
            Sous-total A|12 000   ^ model.paste.total
            Résultat|12 000       ^ model.paste.total
            Ville|-500            ^ model.paste.below
            Ville|(500,00)        ^ model.paste.below
            Ville|−500 €          ^ model.paste.below
            12 000|2026           ^ model.paste.nameless
            Ville|douze mille     ^ model.paste.no-amount
            Ville|2030            ^ model.paste.no-amount
            Bénévolat|5 000 €     ^ model.paste.given
            Accueil|1 200 heures  ^ model.paste.given
            Mécénat de compétences|Banque|800 ^ model.paste.given
            """)
    void whatIsNoLineIsLeftAsideWithItsReason(String row, String why) {
        var pasted = read(row.replace('|', '\t'));

        assertThat(pasted.lines()).isEmpty();
        assertThat(pasted.unread())
                .singleElement()
                .extracting(PastedLines.Unread::why)
                .isEqualTo(why);
    }

    @Test
    void aTableWithItsNamesAndItsTotalIsRead() {
        var pasted = read("""
                Intitulé\tFinanceur\tMontant
                Fonctionnement\tVille\t12 000,00 €
                \t\t
                Poste FONJEP\tÉtat\t7 164,00 €
                Total\t\t19 164,00 €
                """);

        assertThat(pasted.lines()).extracting(ModelLine::payer).containsExactly("Ville", "État");
        assertThat(pasted.unread()).hasSize(1);
    }

    @Test
    void whatIsReadAgainIsTheSame() {
        assertThat(read("Ville\t5\nCaf\t6")).isEqualTo(read("Ville\t5\nCaf\t6"));
        assertThat(read("").lines()).isEmpty();
        assertThat(read("\n\n").lines()).isEmpty();
    }

    private static PastedLines read(String pasted) {
        return PastedLines.read(pasted, Side.RESOURCE, 2027, IDS);
    }
}
