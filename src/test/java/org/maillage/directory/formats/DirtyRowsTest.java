package org.maillage.directory.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Field;
import org.maillage.directory.OwnFields.Kind;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.directory.SampleWords;
import org.maillage.pathway.InFrench;
import org.maillage.table.Refused;
import org.maillage.table.TableHeader;

/** Rows of tables as people keep them: what is no actor is told so, and what can be read is read. */
@InFrench
class DirtyRowsTest {

    private static final UUID SHARE = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sous-total page 1               | sum
            Sous total                      | sum
            Total général : 4 structures    | sum
            TOTAL                           | sum
            Totaux à reporter               | sum
            Page 1/2                        | remark
            page 3 sur 12                   | remark
            Source : préfecture, 2024       | remark
            Mise à jour : 12/03/2024        | remark
            #N/A                            | no-name
            #REF!                           | no-name
            -                               | no-name
            12345                           | name-number
            """)
    void whatStandsBelowATableIsNoActor(String name, String reason) {
        assertThatThrownBy(() -> read(Map.of("Nom", name, "Commune", "")))
                .isInstanceOf(Refused.class)
                .extracting(it -> ((Refused) it).key())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"Total Festum", "Page Blanche", "Source d’Oust", "Les 3 Moulins", "Totem", "24"})
    void whoIsCalledNearlySoIsAnActor(String name) {
        assertThat(read(Map.of(
                                "Nom",
                                name.equals("24") ? "Le 24" : name,
                                "Code INSEE",
                                "35236",
                                "Adresse",
                                "rue Basse"))
                        .get(Field.COMMUNE))
                .isEqualTo("35236");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'Hangar de l'Ouest | Hangar de l'Ouest
            ''Hangar           | Hangar
            'Le Lien'          | 'Le Lien'
            L'Épicerie         | L'Épicerie
            """)
    void anApostropheThatASpreadsheetPutBeforeIsNoPartOfTheName(String typed, String name) {
        assertThat(read(Map.of("Nom", typed, "Code INSEE", "35236")).get(Field.NAME))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"#REF!", "-", "–", "#N/A", "?", "n/a"})
    void whatSaysNothingIsNoPresentation(String typed) {
        var row = read(Map.of("Nom", "Le Lien", "Code INSEE", "35236", "Présentation", typed));

        assertThat(row.get(Field.DESCRIPTION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            33299710999,     +33299710999,    plus-repaired
            33 2 99 71 09 99, +33299710999,   plus-repaired
            0033299710999,   0033299710999,   ''
            0612,            '',              not-taken
            06 12 34,        '',              not-taken
            3949,            3949,            ''
            115,             115,             ''
            02 99 71 00 00,  02 99 71 00 00,  ''
            """)
    void telephonesThatASpreadsheetTookForNumbers(String typed, String phone, String doubt) {
        var row = read(Map.of("Nom", "Le Lien", "Code INSEE", "35236", "Téléphone", typed));

        assertThat(row.get(Field.PHONE)).isEqualTo(phone);
        assertThat(row.doubts().stream().map(Refused::key)).isEqualTo(doubt.isEmpty() ? List.of() : List.of(doubt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jean <jean@exemple.fr>            | jean@exemple.fr | ''
            "Jean" <jean@exemple.fr>          | jean@exemple.fr | ''
            jean@exemple.fr (avant 18 h)      | jean@exemple.fr | rest-left
            """, quoteCharacter = '\'')
    void theNameBeforeAnAddressIsNoRest(String typed, String email, String doubt) {
        var row = read(Map.of("Nom", "Le Lien", "Code INSEE", "35236", "Courriel", typed));

        assertThat(row.get(Field.EMAIL)).isEqualTo(email);
        assertThat(row.doubts().stream().map(Refused::key)).isEqualTo(doubt.isEmpty() ? List.of() : List.of(doubt));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            depuis 2015,      2015,    ''
            depuis mars 2015, 2015-03, ''
            1972-1973,        1972,    first-year
            1972/1973,        1972,    first-year
            2015 environ,     2015,    ''
            vers 1985,        1985,    ''
            avr-19,           2019-04, ''
            avr.-19,          2019-04, ''
            déc-98,           1998-12, ''
            2019-04,          2019-04, ''
            """)
    void yearsAndMonthsAsPeopleWriteThem(String typed, String moment, String doubt) {
        var row = read(Map.of("Nom", "Le Lien", "Code INSEE", "35236", "Date de création", typed));

        assertThat(row.get(Field.FOUNDED_ON)).isEqualTo(moment);
        assertThat(row.doubts().stream().map(Refused::key)).isEqualTo(doubt.isEmpty() ? List.of() : List.of(doubt));
    }

    @ParameterizedTest
    @CsvSource({"Person", "personne", "Event", "Évènement", "Individu"})
    void elementsThatAreNoOrganisationsStayOutForThatReason(String type) {
        var row = read(Map.of("Label", "Awa Diallo", "Type", type, "Code INSEE", "35236"));

        assertThat(row.leftOut()).isNotNull().extracting(Refused::key).isEqualTo("no-actor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            35 %;80 %      | 35;80
            35 %;0,4       | 35;40
            0,4;35 %       | 40;35
            0,4;0,8        | 0.4;0.8
            12;0,5         | 12;0.5
            """)
    void percentsOfAFieldHaveOneUnit(String cells, String kept) {
        var all = Arrays.asList(cells.split(";"));
        var own = new OwnField(SHARE, UUID.randomUUID(), "Part", Kind.NUMBER, List.of(), false);
        var header = new TableHeader(List.of("Nom", "Code INSEE", "Part"));
        var format = format(header, own)
                .knowing(new SampleRows.InMemory(
                        header,
                        all.stream().map(it -> List.of("Le Lien", "35236", it)).toList()));

        assertThat(all.stream()
                        .map(it -> SampleRows.read(format, cells("Nom", "Le Lien", "Code INSEE", "35236", "Part", it))
                                .own()
                                .get(SHARE)))
                .isEqualTo(Arrays.asList(kept.split(";")));
    }

    @Test
    void aPercentIsToldWithItsUnit() {
        var own = new OwnField(SHARE, UUID.randomUUID(), "Part", Kind.NUMBER, List.of(), false);
        var header = new TableHeader(List.of("Nom", "Code INSEE", "Part"));

        var row = SampleRows.read(format(header, own), cells("Nom", "Le Lien", "Code INSEE", "35236", "Part", "35 %"));

        assertThat(row.own()).containsEntry(SHARE, "35");
        assertThat(row.doubts()).extracting(Refused::key).containsExactly("percent");
    }

    @ParameterizedTest
    @CsvSource({"Oui", "oui", "OUI", "Peut-être", "peut etre"})
    void aChoiceOfATeamIsKnownInWhateverLetters(String typed) {
        var own = new OwnField(SHARE, UUID.randomUUID(), "Adhérent", Kind.CHOICE, List.of("oui", "Peut-être"), false);
        var header = new TableHeader(List.of("Nom", "Code INSEE", "Adhérent"));

        var row =
                SampleRows.read(format(header, own), cells("Nom", "Le Lien", "Code INSEE", "35236", "Adhérent", typed));

        assertThat(row.own().get(SHARE)).isIn("oui", "Peut-être");
    }

    private static Map<String, String> cells(String... pairs) {
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            cells.put(pairs[i], pairs[i + 1]);
        }
        return cells;
    }

    private static MappedFormat format(TableHeader header, OwnField... own) {
        return new MappedFormat(
                "essai",
                GuessColumns.guess(header, List.of(own)),
                SampleWords.vocabularies(),
                MappedFormat.byId(List.of(own)));
    }

    private static StagedRow read(Map<String, String> row) {
        return SampleRows.read(format(new TableHeader(List.copyOf(row.keySet()))), row);
    }
}
