package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.support.CannedRows;
import org.maillage.territory.Communes;
import org.maillage.territory.SamplePerimeters;
import org.maillage.territory.SeekPlaces.Likely;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.LinkedMultiValueMap;

/** What is taken for a value of each field, in which form it is kept, and what goes together. */
@InFrench
class CheckOrganisationTest {

    private static final List<FormField<String>> FIELDS =
            Arrays.stream(Field.values()).map(CheckOrganisation::asked).toList();

    private List<Likely> likely = List.of();
    private final Communes communes = new Communes(
            CannedRows.none()
                    .rowFor("35236", "from territory.commune", SampleWords.redon())
                    .client(),
            (typed, most) -> likely);
    private final CheckOrganisation check = new CheckOrganisation(
            SampleWords.vocabularies(), communes, new MeantCommunes(communes, SamplePerimeters.of(CannedRows.none())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "wrong", textBlock = """
            siren          | 732 829 320        | 732829320
            siren          | 732 829 321        | wrong
            siret          | 732 829 320 00074  | 73282932000074
            rna            | w751004076         | W751004076
            rna            | 751004076          | wrong
            legal_category | 9220               | 9220
            legal_category | 922                | wrong
            postal_code    | 35 600             | 35600
            postal_code    | 3560               | wrong
            opened         | 2019               | 2019
            opened         | 2019-04            | 2019-04
            opened         | 2019-13            | wrong
            email          | Bonjour@Exemple.FR | bonjour@exemple.fr
            email          | mailto:a@b.fr      | a@b.fr
            email          | bonjour            | wrong
            phone          | +33 2 99 00 00 00  | +33 2 99 00 00 00
            phone          | demander Awa       | wrong
            web            | www.exemple.fr     | https://www.exemple.fr
            web            | exemple            | wrong
            founded_on     | 15/03/2012         | 2012-03-15
            founded_on     | 31/02/2012         | wrong
            built_area     | 1 200              | 1200
            built_area     | 0                  | wrong
            built_area     | 1000001            | wrong
            site_area      | 100000000          | 100000000
            profile        | association        | association
            profile        | ngo                | wrong
            themes         | food               | food
            themes         | peace              | wrong
            third_place    | true               | true
            third_place    | yes                | wrong
            street         | '3  quai   Jean'   | 3 quai Jean
            """)
    void aValueIsTakenRepairedOrRefused(String field, String typed, @Nullable String kept) {
        var form = form(Map.of(field, typed));

        var values = check.check(form, null);

        assertThat(form.mistakes().at(field).isEmpty())
                .as(form.mistakes().at(field))
                .isEqualTo(kept != null);
        if (kept != null) {
            assertThat(values.get(Field.find(field).orElseThrow())).isEqualTo(kept);
        }
    }

    @Test
    void aNameAndACommuneMustBeThere() {
        var form = form(Map.of("name", "", "commune", ""));

        check.check(form, null);

        assertThat(form.mistakes().at("name")).isNotEmpty();
        assertThat(form.mistakes().at("commune")).isNotEmpty();
    }

    @Test
    void anEstablishmentTellsTheNumberOfItsOrganisation() {
        assertThat(check.check(form(Map.of("siret", "73282932000074")), null).get(Field.SIREN))
                .isEqualTo("732829320");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            siren,    356000000,  siret,     73282932000074, siret
            latitude, 47.65,      longitude, '',             latitude
            latitude, '',         longitude, -2.08,          latitude
            """)
    void whatBelongsTogetherIsWholeAndOfOne(String one, String first, String other, String second, String wrong) {
        var form = form(Map.of(one, first, other, second));

        check.check(form, null);

        assertThat(form.mistakes().at(wrong)).isNotEmpty();
    }

    @Test
    void whoHasADayOfClosingHasClosed() {
        assertThat(check.check(form(Map.of("closed_on", "2020-12-31")), null).is(Field.CLOSED))
                .isTrue();
        assertThat(check.check(form(Map.of()), null).is(Field.CLOSED)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"35236", "Redon (35236)", "' 35236 '"})
    void aCommuneIsMeantByItsCode(String typed) {
        assertThat(check.check(form(Map.of("commune", typed)), null).get(Field.COMMUNE))
                .isEqualTo("35236");
    }

    @Test
    void ofSeveralCommunesOfOneNameOneIsChosen() {
        likely = List.of(
                new Likely("commune", "01004", "Saint-Denis", "Ain"),
                new Likely("commune", "93066", "Saint-Denis", "Seine-Saint-Denis"));
        var form = form(Map.of("commune", "Saint-Denis"));

        assertThat(check.check(form, null).has(Field.COMMUNE)).isFalse();
        assertThat(form.drawn("commune").choices())
                .extracting(it -> it.key())
                .containsExactly("Saint-Denis (01004)", "Saint-Denis (93066)");
    }

    @Test
    void ofLikelyPlacesTheOneOfTheVeryNameIsMeant() {
        likely = List.of(
                new Likely("commune", "35236", "Redon", "Ille-et-Vilaine"),
                new Likely("commune", "44000", "Redondon", "Loire-Atlantique"),
                new Likely("epci", "243500741", "Redon", "Communauté"));

        assertThat(check.check(form(Map.of("commune", "redon")), null).get(Field.COMMUNE))
                .isEqualTo("35236");
    }

    /** Two fields of one name come in turn: what was typed, then what was chosen below it. */
    @Test
    void whatWasChosenBelowCountsBeforeWhatWasTyped() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("name", "Les Jardins");
        sent.add("commune", "Saint-Denis");
        sent.add("commune", "Redon (35236)");

        assertThat(check.check(Filled.sent("directory.field", FIELDS, sent), null)
                        .get(Field.COMMUNE))
                .isEqualTo("35236");
    }

    /** Nobody loses a theme because it was retired meanwhile. */
    @Test
    void whatWasRetiredStaysForWhoHasIt() {
        var form = form(Map.of("themes", "war"));

        assertThat(check.check(form, null).get(Field.THEMES)).isEqualTo("war");
        assertThat(form.mistakes().none()).isTrue();
    }

    @Test
    void whatIsKnownFillsTheFormAndComesBack() {
        var known = Map.of(
                Field.NAME, "Les Jardins", Field.THEMES, "food,health", Field.COMMUNE, "35236", Field.CLOSED, "true");
        var form = Filled.empty("directory.field", FIELDS);

        check.fill(form, known);

        assertThat(form.typed(CheckOrganisation.asked(Field.COMMUNE))).isEqualTo("Redon (35236)");
        assertThat(check.check(form, null)).isEqualTo(new Values(known));
        assertThat(form.mistakes().none()).isTrue();
    }

    private static Filled form(Map<String, String> typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("name", "Les Jardins");
        sent.add("commune", "35236");
        typed.forEach(sent::set);
        return Filled.sent("directory.field", FIELDS, sent);
    }
}
