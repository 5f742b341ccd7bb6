package org.maillage.directory.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Field;
import org.maillage.directory.Tidy;
import org.maillage.pathway.InFrench;
import org.maillage.table.Refused;
import org.maillage.territory.CommuneBook;
import org.maillage.territory.CommuneCodes;

/** Single values of rows: what is taken, repaired, doubted. */
@InFrench
class ReadRowTest {

    private final ReadRow read =
            new ReadRow(new CommuneBook(new CommuneCodes(List.of("35236"))), Set.of(), CommuneChoices.NOTHING);
    private final StagedRow row = new StagedRow();

    @ParameterizedTest
    @CsvSource(textBlock = """
            732 829 320,    732829320, ''
            732829320.0,    732829320, ''
            5480005,        '',        not-taken
            5580121,        005580121, zero-repaired
            732829321,      '',        not-taken
            '',             '',        ''
            """)
    void numbersOfLegalUnits(String typed, String siren, String doubt) {
        read.siren(typed, row);

        assertThat(row.get(Field.SIREN)).isEqualTo(siren);
        assertDoubt(doubt);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            35600,  35600, ''
            35 600, 35600, ''
            1500,   01500, zero-repaired
            00000,  '',    ''
            3560O,  '',    not-taken
            """)
    void postalCodes(String typed, String code, String doubt) {
        read.postalCode(typed, row);

        assertThat(row.get(Field.POSTAL_CODE)).isEqualTo(code);
        assertDoubt(doubt);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            47.65,   -2.08, 47.65, -2.08, ''
            '47,65', -2.08, 47.65, -2.08, ''
            -2.08,   47.65, 47.65, -2.08, point-swapped
            0,       0,     '',    '',    ''
            ici,     -2.08, '',    '',    no-point-taken
            97.65,   -2.08, '',    '',    no-point-taken
            -12.78,  45.22, -12.78, 45.22, ''
            """)
    void points(String latitude, String longitude, String north, String east, String doubt) {
        read.point(latitude, longitude, row);

        assertThat(row.get(Field.LATITUDE)).startsWith(north);
        assertThat(row.get(Field.LATITUDE).isEmpty()).isEqualTo(north.isEmpty());
        assertThat(row.get(Field.LONGITUDE)).startsWith(east);
        assertDoubt(doubt);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            02 99 71 00 00, ''
            299710000,      zero-repaired
            demander Awa,   not-taken
            """)
    void telephones(String typed, String doubt) {
        read.phone(Field.PHONE, typed, row);

        assertThat(row.get(Field.PHONE).isEmpty()).isEqualTo(doubt.equals("not-taken"));
        assertDoubt(doubt);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2009-03-15, 2009-03-15
            0001-01-01, ''
            0000-00-00, ''
            """)
    void daysThatRegistersWriteForNoneAreNone(String typed, String day) {
        read.day(Field.FOUNDED_ON, typed, row);

        assertThat(row.get(Field.FOUNDED_ON)).isEqualTo(day);
        assertThat(row.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            35236,   Redon, 35236, ''
            35236.0, Redon, 35236, ''
            99999,   Redon, '',    no-commune
            '',      '',    '',    no-commune
            """)
    void communes(String code, String name, String commune, String doubt) {
        read.commune(code, name, row);

        assertThat(row.get(Field.COMMUNE)).isEqualTo(commune);
        assertDoubt(doubt);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            www.example.org,      https://www.example.org, ''
            https://example.org,  https://example.org,     ''
            javascript:alert(1),  '',                      not-taken
            """)
    void links(String typed, String link, String doubt) {
        read.tidy(Field.WEB, typed, Tidy::link, row);

        assertThat(row.get(Field.WEB)).isEqualTo(link);
        assertDoubt(doubt);
    }

    private void assertDoubt(String key) {
        assertThat(row.doubts()).extracting(Refused::key).isEqualTo(key.isEmpty() ? List.of() : List.of(key));
    }
}
