package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.CannedRows;
import org.maillage.territory.CommuneCodes.Found;

/** Where codes and names of communes lead that people and spreadsheets write. */
class CommuneCodesTest {

    private final CommuneCodes codes = codes();
    private final CommuneBook book = book();

    private static CommuneCodes codes() {
        var codes = new CommuneCodes(List.of("35236", "01004", "2A004", "75056"));
        codes.addFormer("35999", "35236", "merged");
        codes.addFormer("75110", "75056", "arrondissement");
        codes.addFormer("01999", "01004", "divided");
        codes.addFormer("01999", "35236", "divided");
        return codes;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            35236,   35236, 35236, false, false
            ' 35236', 35236, 35236, false, false
            1004,    01004, 01004, true,  false
            2a004,   2A004, 2A004, false, false
            35999,   35999, 35236, false, false
            75110,   75110, 75056, false, true
            """)
    void aCodeLeadsToTheCommuneOfToday(
            String typed, String code, String commune, boolean repaired, boolean arrondissement) {
        var found = (Found.Known) codes.find(typed);

        assertThat(found).isEqualTo(new Found.Known(code, commune, repaired, arrondissement));
        assertThat(found.isFormer()).isEqualTo(!code.equals(commune));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Redon", "3523", "352366", "2C004", "0000", "35 236"})
    void whatIsNoCodeLeadsNowhere(String typed) {
        assertThat(codes.find(typed)).isIn(new Found.NoCode(), new Found.Unknown("0" + typed));
    }

    @Test
    void aCommuneThatWasDividedLeadsToSeveral() {
        assertThat(codes.find("01999")).isEqualTo(new Found.Several("01999", List.of("01004", "35236")));
        assertThat(codes.find("99999")).isEqualTo(new Found.Unknown("99999"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            Redon,                    35600, 35236
            REDON CEDEX,              35600, 35236
            redon,                    '',    35236
            St-Denis,                 93200, 93066
            Saint Denis,              '',    none
            Saint-Denis,              97400, 97411
            Saint-Denis,              01500, none
            Paris 10e Arrondissement, 75010, 75056
            '',                       35600, 35236
            Rennes,                   35600, 35236
            Œuvreville,               '',    14001
            Ajaccio,                  20000, 2A004
            Ajaccio,                  20167, 2A004
            """)
    void aNameLeadsToTheOneCommuneThatHasItThere(String name, String postalCode, @Nullable String code) {
        var meant = book.meant(name, postalCode, Set.of(), null);

        assertThat(meant instanceof MeantCommune.One one ? one.code() : null).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            47.651, -2.084, 35236
            47.70,  -2.10,  35236
            47.75,  -2.18,  none
            48.92,  2.36,   93066
            0,      0,      none
            """)
    void aPointLeadsToTheNearestCommuneIfItIsNear(double latitude, double longitude, @Nullable String code) {
        assertThat(book.nearest(latitude, longitude)).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void howFarAPointIsFromACommuneIsKnownWhereItsPointIs() {
        assertThat(book.kilometres("35236", 47.65, -2.08))
                .hasValueSatisfying(it -> assertThat(it).isLessThan(0.1));
        assertThat(book.kilometres("14001", 47.65, -2.08)).isEmpty();
        assertThat(book.kilometres("99999", 47.65, -2.08)).isEmpty();
    }

    private static CommuneBook book() {
        var rows = CannedRows.none();
        commune(rows, "35236", "Redon", "35", 47.65, -2.08, "35600");
        commune(rows, "93066", "Saint-Denis", "93", 48.93, 2.36, "93200", "93210");
        commune(rows, "97411", "Saint-Denis", "974", -20.88, 55.45, "97400");
        commune(rows, "75056", "Paris", "75", 48.86, 2.35, "75010");
        commune(rows, "2A004", "Ajaccio", "2A", 41.92, 8.74, "20000", "20090");
        commune(rows, "14001", "Œuvreville", "14", null, null, "14000");
        return CommuneBook.read(rows.client());
    }

    private static void commune(
            CannedRows rows,
            String code,
            String name,
            String department,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String... postalCodes) {
        rows.row(
                "select code, name, department, postal_codes",
                "code",
                code,
                "name",
                name,
                "department",
                department,
                "postal_codes",
                postalCodes,
                "latitude",
                latitude,
                "longitude",
                longitude);
    }
}
