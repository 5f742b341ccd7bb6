package org.maillage.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            Il s’agit de relier    = Il |s’agit |de |relier
            aujourd’hui            = aujourd’hui
            les acteurs’           = les |acteurs’
            co-construction        = co-|construction
            """)
    void keepsWordsWithAnApostropheWhole(String text, String parts) {
        assertThat(parts(text)).isEqualTo(List.of(parts.split("\\|")));
    }

    private static List<String> parts(String text) {
        var breaks = new LineBreaks();
        breaks.setText(text);
        var parts = new ArrayList<String>();
        int from = 0;
        for (int to = breaks.next(); to > 0; to = breaks.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }
}
