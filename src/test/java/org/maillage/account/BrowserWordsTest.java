package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What browsers are called. */
class BrowserWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0                                                | Firefox, Linux
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36 Edg/1 | Edge, Windows
            Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36 | Chrome, Android
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/6 | Safari, iPhone
            curl/8.9                                                                                                              | curl
            python-requests/2.32                                                                                                  | python-requests
            Mozilla/5.0                                                                                                           | ''
            <script>alert(1)</script>                                                                                             | ''
            """)
    void aBrowserHasAPlainName(String agent, String words) {
        assertThat(BrowserWords.of(agent)).isEqualTo(words);
    }

    @Test
    void whoSaysNothingIsNotKnown() {
        assertThat(BrowserWords.of(null)).isEmpty();
    }
}
