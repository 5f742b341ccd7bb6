package org.maillage.directory.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Field;
import org.maillage.table.Refused;
import org.maillage.table.TableHeader;

/** What the register of associations says, and what of it is taken. */
class RnaFormatTest {

    private static final RnaFormat RNA = new RnaFormat();

    @Test
    void knowsItsFilesByTheirColumns() {
        assertThat(RNA.knows(new TableHeader(List.of("id", "titre", "objet", "position", "adrs_codeinsee"))))
                .isTrue();
        assertThat(RNA.knows(new TableHeader(List.of("id", "titre", "objet", "adrs_codeinsee"))))
                .isFalse();
    }

    @Test
    void readsAnAssociation() {
        var read = read();

        assertThat(read.values())
                .isEqualTo(Map.of(
                        Field.RNA, "W353001234",
                        Field.NAME, "LES JARDINS DU LAC",
                        Field.SHORT_NAME, "JDL",
                        Field.PROFILE, "association",
                        Field.FOUNDED_ON, "2009-03-15",
                        Field.DESCRIPTION, "cultiver ensemble",
                        Field.WEB, "https://jardins.example.org",
                        Field.STREET, "12 B RUE DU PORT",
                        Field.POSTAL_CODE, "35600",
                        Field.COMMUNE, "35236"));
        assertThat(read.doubts()).isEmpty();
        assertThat(read.isNominative()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            A, '',           '',   ''
            D, 2020-01-31,   true, 2020-01-31
            S, 0001-01-01,   true, ''
            D, '',           true, ''
            """)
    void anAssociationThatWasDissolvedIsClosed(String position, String day, String closed, String closedOn) {
        var read = read("position", position, "date_disso", day);

        assertThat(read.get(Field.CLOSED)).isEqualTo(closed);
        assertThat(read.get(Field.CLOSED_ON)).isEqualTo(closedOn);
    }

    @Test
    void aNumberFromBeforeTheRegisterIsTheKeyOfTheRow() {
        var read = read("id", "0353012345");

        assertThat(read.get(Field.RNA)).isEmpty();
        assertThat(read.key()).isEqualTo("0353012345");
    }

    @Test
    void aNumberOfTheRegisterThatHasLostAFigureIsRefused() {
        assertThatThrownBy(() -> read("id", "W35100001"))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("rna"));
    }

    @Test
    void aRowWithoutANumberOrANameIsRefused() {
        assertThatThrownBy(() -> read("id", ""))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("rna"));
        assertThatThrownBy(() -> read("titre", "", "titre_court", ""))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("no-name"));
    }

    @Test
    void theShortNameStandsInForTheName() {
        var read = read("titre", "");

        assertThat(read.get(Field.NAME)).isEqualTo("JDL");
        assertThat(read.get(Field.SHORT_NAME)).isEmpty();
    }

    @Test
    void anAddressOnTheWebThatIsNotPublicIsNotTaken() {
        assertThat(read("publiweb", "0").get(Field.WEB)).isEmpty();
        assertThat(read("publiweb", "1").get(Field.WEB)).isEqualTo("https://jardins.example.org");
    }

    @Test
    void lowLinesAreEmptyPartsOfAnAddress() {
        assertThat(read("adrs_repetition", "_", "adrs_libvoie", "DU_PORT").get(Field.STREET))
                .isEqualTo("12 RUE DU PORT");
    }

    @Test
    void aCommuneThatWentIntoAnotherIsTheOtherAndSaysSo() {
        var read = read("adrs_codeinsee", "35999");

        assertThat(read.get(Field.COMMUNE)).isEqualTo("35236");
        assertThat(read.doubts()).extracting(Refused::key).containsExactly("commune-moved");
    }

    @Test
    void zerosThatASpreadsheetTookAreGivenBackAndSaidSo() {
        var read = read("adrs_codeinsee", "1004", "adrs_codepostal", "1500");

        assertThat(read.get(Field.COMMUNE)).isEqualTo("01004");
        assertThat(read.get(Field.POSTAL_CODE)).isEqualTo("01500");
        assertThat(read.doubts()).extracting(Refused::key).containsExactly("zero-repaired", "zero-repaired");
    }

    @Test
    void whatLiesOutsideThePerimeterIsLeftOutNotRefused() {
        assertThat(SampleRows.read(RNA, row(), Set.of("35238")).leftOut())
                .isNotNull()
                .returns("outside", Refused::key);
        assertThat(SampleRows.read(RNA, row(), Set.of("35236")).leftOut()).isNull();
    }

    @Test
    void longWordsAreShortenedAndSaidSo() {
        var read = read("titre", "a".repeat(400));

        assertThat(read.get(Field.NAME)).hasSize(Field.NAME.longest());
        assertThat(read.doubts()).extracting(Refused::key).contains("shortened");
    }

    private static StagedRow read(String... changes) {
        var row = row();
        for (var i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        return SampleRows.read(RNA, row);
    }

    private static Map<String, String> row() {
        var row = new LinkedHashMap<String, String>();
        row.put("id", "W353001234");
        row.put("siret", "");
        row.put("date_creat", "2009-03-15");
        row.put("date_disso", "0001-01-01");
        row.put("titre", "LES JARDINS DU LAC");
        row.put("titre_court", "JDL");
        row.put("objet", "cultiver ensemble");
        row.put("adrs_numvoie", "12");
        row.put("adrs_repetition", "B");
        row.put("adrs_typevoie", "RUE");
        row.put("adrs_libvoie", "DU PORT");
        row.put("adrs_codepostal", "35600");
        row.put("adrs_codeinsee", "35236");
        row.put("adrs_libcommune", "Redon");
        row.put("siteweb", "https://jardins.example.org");
        row.put("publiweb", "1");
        row.put("position", "A");
        return row;
    }
}
