package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of words that people write. */
class MarkdownTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            un **mot**,                     <strong>mot</strong>
            - un,                           <li>un</li>
            # Titre,                        <h3>Titre</h3>
            [page](https://example.org/a),  href="https://example.org/a"
            L’été à l’école,                L’été à l’école
            """)
    void itIsSetAsTheyMeantIt(String written, String html) {
        assertThat(Markdown.html(written)).contains(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "![x](https://example.org/spy.png)",
                "<a href=\"#\" onclick=\"alert(1)\">x</a>",
                "<style>*{display:none}</style>",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<iframe src=\"https://example.org\"></iframe>"
            })
    void nothingOfItRunsOrFetches(String written) {
        assertThat(Markdown.html(written))
                .doesNotContainPattern("<(script|img|style|iframe)|<[^>]* on[a-z]+=|href=\"(javascript|data)");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "![", "**a ", "*a_"})
    void marksWithinEachOtherFellNoPage(String mark) {
        assertThatNoException()
                .isThrownBy(() -> Markdown.html(mark.repeat(10_000) + "a* ".repeat(5_000) + "](x)".repeat(5_000)));
    }
}
