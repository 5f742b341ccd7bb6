package org.maillage.capitalisation.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Items;
import org.maillage.print.Document.Paragraph;
import org.maillage.print.Document.Run;

/** What people write in Markdown, as it stands on paper. */
class SheetBlocksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Un mot.                          | p(Un mot.)
            'Un.\n\nDeux.'                   | p(Un.) p(Deux.)
            'Une ligne\nla suite'            | p(Une ligne la suite)
            Un **mot** fort                  | p(Un *mot* fort)
            '# Titre\nMot'                   | p(*Titre*) p(Mot)
            '- un\n- deux'                   | ul(un;deux)
            '1. un\n2. deux'                 | ol(un;deux)
            '- un\n  - dessous'              | ul(un/– dessous)
            [ici](https://exemple.fr)        | p(ici→https://exemple.fr)
            [ici](javascript:alert(1))       | p(ici)
            <b>gras</b> et <script>x</script>| p(gras et x)
            '> cité'                         | p(cité)
            ''                               | ''
            """)
    void becomesBlocks(String words, String expected) {
        var said = SheetBlocks.of(words.replace("\\n", "\n")).stream()
                .map(SheetBlocksTest::said)
                .collect(Collectors.joining(" "));

        assertThat(said).isEqualTo(expected);
    }

    private static String said(Block block) {
        return switch (block) {
            case Paragraph it -> "p(" + said(it.runs()) + ")";
            case Items it ->
                (it.numbered() ? "ol(" : "ul(")
                        + it.items().stream()
                                .map(item -> said(item.runs()).replaceAll("\n+", "/"))
                                .collect(Collectors.joining(";"))
                        + ")";
            default -> block.toString();
        };
    }

    private static String said(List<Run> runs) {
        return runs.stream()
                .map(it -> (it.strong() ? "*" + it.text() + "*" : it.text())
                        + (it.address().isEmpty() ? "" : "→" + it.address()))
                .collect(Collectors.joining());
    }
}
