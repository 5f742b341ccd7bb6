package org.maillage.directory.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;

/** Which fields a team can make for itself. */
@InFrench
class OwnFieldFormTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Nombre d’adhérents, number, '',          ''
            Label,              choice, 'A\nB',      ''
            Dernière visite,    date,   '',          ''
            '',                 text,   '',          name
            '   ',              text,   '',          name
            Label,              '',     '',          kind
            Label,              colour, '',          kind
            Label,              TEXT,   '',          kind
            Label,              choice, '',          choices
            Label,              choice, A,           choices
            Label,              choice, 'A ; A;',    choices
            Label,              text,   A,           ''
            """)
    void aFieldHasANameAKindAndTwoThingsToChooseFrom(String name, String kind, String choices, String wrong) {
        var mistakes = new OwnFieldForm(name, kind, choices.replace("\\n", "\n")).check();

        assertThat(mistakes.none()).as(mistakes.sentences().toString()).isEqualTo(wrong.isEmpty());
        assertThat(mistakes.at(wrong).isEmpty()).isEqualTo(wrong.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            choice | A;B                    | A,B
            choice | ' A ;; B\r\n\nC '      | A,B,C
            choice | 'à l’étude\nA\nà l’étude' | à l’étude,A
            text   | A;B                    | ''
            """)
    void whatIsChosenFromIsTypedOneALineOrWithSemicolons(String kind, String choices, String options) {
        var form = new OwnFieldForm("Label", kind, choices.replace("\\r", "\r").replace("\\n", "\n"));

        assertThat(String.join(",", form.options())).isEqualTo(options);
    }

    @Test
    void aNameHasEightyLettersAtMostAndAllChoicesTwoThousand() {
        var name = "é".repeat(81);
        var choices = "A;" + "b".repeat(1999);

        assertThat(new OwnFieldForm(name.substring(1), "text", "").check().none())
                .isTrue();
        assertThat(new OwnFieldForm(name, "text", "").check().at("name"))
                .contains("80")
                .contains("81");
        assertThat(new OwnFieldForm("Label", "choice", choices.substring(0, 2000))
                        .check()
                        .none())
                .isTrue();
        assertThat(new OwnFieldForm("Label", "choice", choices).check().at("choices"))
                .contains("000");
    }
}
