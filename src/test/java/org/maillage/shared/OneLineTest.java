package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pays de Redon                           | Pays de Redon
            L’Île-d’Yeu (85) : 12,5 km², le 3.5.26  | L’Île-d’Yeu (85) : 12,5 km², le 3.5.26
            https://evil.example/a?b                | https: / /evil. example/a?b
            HTTPS:evil.example                      | HTTPS: evil. example
            www.evil.example                        | www. evil. example
            evil.example/login                      | evil. example/login
            //evil.example                          | / /evil. example
            \\\\evil.example\\share                 | \\ \\evil. example\\share
            ann@evil.example                        | ann @ evil. example
            mailto:ann                              | mailto: ann
            tel:+33800000000                        | tel: +33800000000
            évil。exemple                            | évil。 exemple
            M.J.C. du lac                           | M. J. C. du lac
            """)
    void whatLooksLikeALinkCanBeReadAndNotFollowed(String typed, String tamed) {
        assertThat(OneLine.of(typed)).isEqualTo(tamed);
    }

    @Test
    void oneLineStaysOneAndNothingTurnsItRound() {
        assertThat(OneLine.of("Redon\r\n\r\nCliquez\u2028ici\u0000\t\u0085!")).isEqualTo("Redon Cliquez ici !");
        assertThat(OneLine.of("\u202egnp.exe\u202c evil\u200b.\u200bexample\u2066"))
                .isEqualTo("gnp. exe evil. example");
        assertThat(OneLine.of("http\u00ad://e\u200dvil.example")).isEqualTo("http: / /evil. example");
        assertThat(OneLine.of("mot ".repeat(200))).hasSizeLessThanOrEqualTo(200).endsWith("…");
    }

    @Test
    void severalLinesStayLines() {
        assertThat(OneLine.each("un\r\ndeux http://evil.example\n\u202etrois"))
                .isEqualTo("un\ndeux http: / /evil. example\ntrois");
    }

    @Test
    void itSaysWhatIsOneLine() {
        assertThat(OneLine.isOne("Pays de Redon")).isTrue();
        assertThat(OneLine.isOne("famille \uD83D\uDC68\u200D\uD83D\uDC69")).isTrue();
        assertThat(List.of("a\tb", "a\nb", "a\u2028b", "a\u202eb", "a\u2067b", "a\u200fb", "a\u061cb"))
                .noneMatch(OneLine::isOne);
    }
}
