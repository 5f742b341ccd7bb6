package org.maillage.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.table.Unreadable;

/** Lists as people have them: pasted, from a spreadsheet, from a mail. */
class ReadPeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Awa Traoré                                                      | Awa Traoré//
            Awa Traoré\\nLuc Baert                                          | Awa Traoré// + Luc Baert//
            Awa Traoré;Le Lien;awa@exemple.fr                               | Awa Traoré/Le Lien/awa@exemple.fr
            awa@exemple.fr, Awa Traoré, Le Lien                             | Awa Traoré/Le Lien/awa@exemple.fr
            Awa Traoré\\tLe Lien\\t02 99 00 00 00\\tAwa@Exemple.fr          | Awa Traoré/Le Lien/awa@exemple.fr
            Awa;Le Lien;a@exemple.fr\\nLuc\\nAnna;Cap;x@exemple.fr          | Awa/Le Lien/a@exemple.fr + Luc// + Anna/Cap/x@exemple.fr
            Awa Traoré <awa@exemple.fr>, "Luc Baert" <luc@exemple.fr>       | Awa Traoré//awa@exemple.fr + Luc Baert//luc@exemple.fr
            Nom;Structure;Mail\\nAwa;Le Lien;a@exemple.fr                   | Awa/Le Lien/a@exemple.fr
            Prénom;Nom;Courriel\\nAwa;Traoré;a@exemple.fr                   | Awa Traoré//a@exemple.fr
            Contact;Mail;Tél;Ce qu’ils font\\nAwa;a@exemple.fr;0299000000;x | Awa/x/a@exemple.fr
            Contact;Structure;Ce qu’ils font\\nAwa;Le Lien;x                 | Awa/Le Lien/
            Contact;Mail\\nAwa et Luc;awa@exemple.fr / luc@exemple.fr        | Awa et Luc//awa@exemple.fr
            Contact;Mail\\nAwa;pas une adresse, awa@exemple.fr               | Awa//awa@exemple.fr
            Organisation;Mail\\nLe Lien;lien@exemple.fr                     | Le Lien//lien@exemple.fr
            Nom;Mail\\n+33 6 12 34 56 78;\\nAwa;a@exemple.fr                   | Awa//a@exemple.fr
            awa@exemple.fr                                                  | awa@exemple.fr//awa@exemple.fr
            Le Lien;;pas une adresse                                        | Le Lien/pas une adresse/
            """)
    void readsWhatIsPasted(String pasted, String expected) {
        var read = ReadPeople.of(pasted.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(read.people().stream()
                        .map(it -> it.name() + "/" + it.structure() + "/" + it.email())
                        .collect(Collectors.joining(" + ")))
                .isEqualTo(expected);
    }

    @Test
    void saysWhatItCouldNotRead() {
        var read = ReadPeople.of("Awa;awa@@exemple\nLuc;luc@exemple.fr\n02 99 00 00 00;");

        assertThat(read.badAddresses()).containsExactly("awa@@exemple");
        assertThat(read.furtherAddresses()).isEmpty();
        assertThat(read.unread()).containsExactly("02 99 00 00 00");
        assertThat(read.people()).extracting(Somebody::name).containsExactly("Awa", "Luc");
    }

    @Test
    void saysWhichAddressesOfALineItDoesNotKeep() {
        var read = ReadPeople.of(
                "Contact;Mail\nPierre et Marie;p@exemple.fr; \nLuc et Ana;\"l@exemple.fr ; a@exemple.fr, x\"");

        assertThat(read.people()).extracting(Somebody::email).containsExactly("p@exemple.fr", "l@exemple.fr");
        assertThat(read.furtherAddresses()).containsExactly("a@exemple.fr");
        assertThat(read.badAddresses()).containsExactly("x");
    }

    @Test
    void callsAFileThatCannotBeReadByItsName() {
        assertThatThrownBy(() -> ReadPeople.of(new byte[] {'P', 'K', 3, 4, 5}, "Mes \u00ab invités\u00bb/été.xlsx"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("Mes _ invités__été.xlsx");
    }

    @Test
    void readsAWorkbook() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Essai", "1.0")) {
            var sheet = workbook.newWorksheet("Invités");
            var rows = new String[][] {{"Nom", "Structure", "Mail"}, {"Awa Traoré", "Le Lien", "awa@exemple.fr"}};
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }

        assertThat(ReadPeople.of(file.toByteArray(), "invités.xlsx").people())
                .containsExactly(new Somebody("Awa Traoré", "Le Lien", "awa@exemple.fr", ""));
    }
}
