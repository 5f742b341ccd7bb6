package org.maillage.network.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.network.ActorTie.Kind;
import org.maillage.network.files.KumuMap.Connection;
import org.maillage.network.files.KumuMap.Element;
import org.maillage.table.Unreadable;

/** What Kumu exports is read, whatever kind of file it comes in, and what would harm is not. */
class ReadKumuTest {

    private static KumuMap read(String name, String words) {
        return ReadKumu.of(name, words.getBytes(UTF_8));
    }

    private static Connection connection(long place, String sheet, String from, String to, String type) {
        return new Connection(place, sheet, from, to, type, "", "", "", "", "", null);
    }

    @Test
    void jsonThatKumuImportsIsRead() {
        var map = read("carte.json", """
                {"elements": [{"id": "e1", "label": "Le Lien", "type": "Association", "tags": ["a", "b"]}, {"label": "La Ruche"}],
                 "connections": [{"from": "e1", "to": "La Ruche", "type": "funds", "direction": "directed", "strength": 4}]}
                """);

        assertThat(map.elements()).containsExactly(new Element("e1", "Le Lien"), new Element("", "La Ruche"));
        assertThat(map.connections())
                .containsExactly(new Connection(1, "", "e1", "La Ruche", "funds", "directed", "4", "", "", "", null));
    }

    /** The backup of a whole project: ids with an underscore, fields under attributes, and much that is passed over. */
    @Test
    void theBackupOfAProjectIsRead() {
        var map = read("projet.json", """
                {"name": "Redon", "version": 1, "maps": [{"elements": [{"position": {"x": 1}}]}],
                 "elements": [
                   {"attributes": {"label": "Le Lien", "element type": "Association", "id": "other"}, "_id": "elem-1"},
                   {"_id": "elem-2", "attributes": {"label": "La Ruche", "image": {"url": "x"}}}],
                 "connections": [
                   {"_id": "conn-1", "direction": "mutual", "from": "elem-1", "to": "elem-2", "reversed": false,
                    "attributes": {"connection type": "Partner", "tags": ["x"]}}],
                 "loops": [], "views": [{"deep": [[[[{"a": 1}]]]]}]}
                """);

        assertThat(map.elements()).containsExactly(new Element("elem-1", "Le Lien"), new Element("elem-2", "La Ruche"));
        assertThat(map.connections())
                .containsExactly(new Connection(1, "", "elem-1", "elem-2", "Partner", "mutual", "", "", "", "", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"From,To,Type\nA,B,knows\n", "from;to;type\r\nA;B;knows\r\n", "\uFEFFFrom\tTo\tType\nA\tB\tknows"
            })
    void aTableOfConnectionsIsRead(String words) {
        assertThat(read("liens.csv", words).connections()).containsExactly(connection(2, "", "A", "B", "knows"));
    }

    @Test
    void rowsThatAreTooShortSayNothingInTheirLastCells() {
        assertThat(read("liens.csv", "From,To,Type,Strength\nA,B\nA,C,knows,3\n")
                        .connections())
                .extracting(Connection::to, Connection::type, Connection::strength)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("B", "", ""),
                        org.assertj.core.groups.Tuple.tuple("C", "knows", "3"));
    }

    @Test
    void theSheetsOfAWorkbookAreReadButThoseToIgnore() throws IOException {
        var bytes = book(
                sheet("Elements", List.of("Label", "Type"), List.of("Le Lien", "Association")),
                sheet("Connections", List.of("From", "To", "Type"), List.of("Le Lien", "La Ruche", "Partner")),
                sheet("Calculs (ignore)", List.of("From", "To", "Type"), List.of("X", "Y", "Z")));

        var map = ReadKumu.of("carte.xlsx", bytes);

        assertThat(map.elements()).containsExactly(new Element("", "Le Lien"));
        assertThat(map.connections()).containsExactly(connection(2, "Connections", "Le Lien", "La Ruche", "Partner"));
    }

    /** Spreadsheets carry formulas out; here they are words, and what Maillage wrote before a name goes off again. */
    @Test
    void formulasAreWordsAndNeverReckoned() {
        assertThat(read("liens.csv", "From,To,Type\n\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",'@telier,'=Le Lien\n")
                        .connections())
                .containsExactly(connection(2, "", "=HYPERLINK(\"http://x\",\"y\")", "@telier", "=Le Lien"));
    }

    @Test
    void jsonThatIsTooDeepOrBrokenIsRefused() {
        var deep = "{\"views\": " + "[".repeat(2000) + "]".repeat(2000) + "}";
        assertThatThrownBy(() -> read("profond.json", deep)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read("coupe.json", "{\"connections\": [{\"from\": \"A\""))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("coupe");
        assertThatThrownBy(() -> ReadKumu.of("carte.xlsx", "PK\3\4 rien".getBytes(UTF_8)))
                .isInstanceOf(Unreadable.class);
        assertThat(read("liste.json", "[1, 2]").connections()).isEmpty();
        assertThat(read("mots.json", "{\"connections\": [1, \"a\", [{}], {\"from\": {\"a\": 1}}]}")
                        .connections())
                .hasSize(1);
    }

    @Test
    void noMoreIsHeldThanMayBe() {
        var many = "From,To\n" + "A,B\n".repeat(KumuMap.MOST_CONNECTIONS + 1);
        var map = read("liens.csv", many);
        assertThat(map.isTooLarge()).isTrue();
        assertThat(map.connections()).hasSize(KumuMap.MOST_CONNECTIONS);
    }

    @ParameterizedTest
    @CsvSource({
        "'', KNOWS",
        "knows, KNOWS",
        "Se connaissent, KNOWS",
        "co-organises, CO_ORGANISES",
        "Partenariat formel, PARTNERSHIP",
        "le premier finance le second, FUNDS",
        "the first refers people to the second, REFERS",
        "échangent des informations, EXCHANGES",
        "Funding, FUNDS",
        "It's complicated, "
    })
    void theWordsOfATypeMeanAKindWhereTheyDo(String type, Kind kind) {
        assertThat(KumuKinds.guess(type).orElse(null)).isEqualTo(kind);
    }

    @Test
    void ofABookWithMoreSheetsThanAreOpenedNothingIsRead() throws IOException {
        var sheets = IntStream.rangeClosed(0, KumuMap.MOST_SHEETS)
                .mapToObj(it -> sheet("S" + it, List.of("From", "To"), List.of("A", "B")))
                .toArray(SheetOf[]::new);

        var map = ReadKumu.of("carte.xlsx", book(sheets));

        assertThat(map.isTooLarge()).isTrue();
        assertThat(map.connections()).isEmpty();
    }

    private record SheetOf(String name, List<List<String>> rows) {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static SheetOf sheet(String name, List<String>... rows) {
        return new SheetOf(name, List.of(rows));
    }

    private static byte[] book(SheetOf... sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kumu", "1.0")) {
            for (var it : sheets) {
                write(book.newWorksheet(it.name), it.rows);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, List<List<String>> rows) {
        for (var row = 0; row < rows.size(); row++) {
            for (var cell = 0; cell < rows.get(row).size(); cell++) {
                sheet.value(row, cell, rows.get(row).get(cell));
            }
        }
    }
}
