package org.maillage.capitalisation.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;

/** Tables of sheets of other platforms: what their columns mean, and their words as Markdown. */
@InFrench
class ReadTableTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            bf_titre,               title
            Titre,                  title
            Nom du projet,          title
            id_fiche,               out
            imagebf_image,          out
            date_creation_fiche,    out
            bf_contexte,            need
            listeListePartenaires,  alliances
            bf_description,         story
            Résultats,              results
            Commune,                territory
            bf_truc,
            """)
    void aColumnMeansWhatItsNameSays(String name, String to) {
        assertThat(Column.of(name).orElse(null)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Un <b>four</b>.</p><p>Deux.</p> | Un **four**.~~Deux.
            <ul><li>un</li><li>deux</li></ul>  | - un~- deux
            Du pain &amp; du sel               | Du pain & du sel
            2 < 3 et 5 > 4                     | 2 < 3 et 5 > 4
            <script>alert(1)</script>Oui       | Oui
            <h2>Titre</h2>Oui                  | ### Titre~~Oui
            <p></p><p>&nbsp;</p>               | ''
            <a href="x">ici</a>                | ici
            """)
    void htmlBecomesMarkdown(String html, String markdown) {
        assertThat(MarkdownOfHtml.of(html)).isEqualTo(markdown.replace('~', '\n'));
    }

    @Test
    void theBazarOfYesWikiIsKnownByItsNumbers() {
        var bazar = """
                {"12": {"id_fiche": "Four", "bf_titre": "Le four", "bf_description": "<ul><li>chaud</li><li>grand</li></ul>"},
                 "13": {"id_fiche": "Pain", "bf_titre": "Le pain", "bf_description": ""}}
                """;

        var content = ReadTable.read(bazar.getBytes(UTF_8));

        assertThat(content.columns()).containsExactly("id_fiche", "bf_titre", "bf_description");
        assertThat(content.rows()).extracting(BroughtTable.Row::key).containsExactly("id_fiche Four", "id_fiche Pain");
        assertThat(content.rows().getFirst().cells()).isEqualTo(List.of("Four", "Le four", "- chaud\n- grand"));
    }

    @Test
    void aRowWithoutANumberIsKnownByWhatItSays() {
        var once = ReadTable.read("Titre;Contexte\nLe four;Froid\nLe pain;Rassis\n".getBytes(UTF_8));
        var again = ReadTable.read("Titre;Contexte\nLe pain;Rassis\nLe sel;Blanc\n".getBytes(UTF_8));

        assertThat(once.rows().get(1).key())
                .isEqualTo(again.rows().getFirst().key())
                .startsWith("sum ");
        assertThat(once.rows().getFirst().key())
                .isNotEqualTo(again.rows().get(1).key());
    }

    @Test
    void aTableOfTooManyRowsOrNoneIsRefused() {
        assertThatThrownBy(() -> ReadTable.read(("Titre;Contexte\n" + "a;b\n".repeat(201)).getBytes(UTF_8)))
                .isInstanceOf(NoText.class)
                .hasMessageContaining("many-rows");
        assertThatThrownBy(() -> ReadTable.read("Titre;Contexte\n".getBytes(UTF_8)))
                .isInstanceOf(NoText.class);
        assertThatThrownBy(() -> ReadTable.read("{\"a\": ".getBytes(UTF_8))).isInstanceOf(NoText.class);
        assertThatThrownBy(() -> ReadTable.read(new byte[0])).isInstanceOf(NoText.class);
    }
}
