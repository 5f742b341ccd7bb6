package org.maillage.search.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.pathway.InFrench;
import org.maillage.web.Filled;
import org.springframework.util.LinkedMultiValueMap;

/** The sites that a team lets show its public page: one a line, as people copy them from the address bar. */
@InFrench
class EmbeddingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://redon.example,                          https://redon.example
            https://redon.example/,                         https://redon.example
            https://redon.example/acteurs/carte?x=1#ici,    https://redon.example
            HTTPS://Redon.Example,                          https://redon.example
            https://redon.example:8443/page,                https://redon.example:8443
            'https://a.example\n\n  https://b.example\n',   'https://a.example https://b.example'
            https://a.example https://a.example/page,       https://a.example
            '',                                             ''
            """)
    void ofAnAddressTheSiteIsKept(String typed, String sites) {
        var form = form(typed.replace("\\n", "\n"));

        assertThat(String.join(" ", Embedding.typed(form))).isEqualTo(sites);
        assertThat(Embedding.check(form).sentences()).isEmpty();
    }

    @Test
    void allPartsOfASiteMayBeMeantByAStar() {
        assertThat(Embedding.check(form("https://*.redon.example")).none()).isTrue();
        assertThat(Embedding.check(form("https://*")).none()).isFalse();
        assertThat(Embedding.check(form("https://www.*.example")).none()).isFalse();
    }

    /** What is let through stands in a header of the answer, which a blank, a semicolon or a comma would break. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://redon.example",
                "redon.example",
                "https://localhost",
                "https://redon.example;script-src",
                "https://redon.example,x",
                "'self'",
                "https://redon.example:port"
            })
    void whatIsNoSiteIsNamedAndNotLetThrough(String typed) {
        var mistakes = Embedding.check(form("https://sound.example\n" + typed));

        assertThat(mistakes.at("sites")).contains(typed);
    }

    @Test
    void aTeamMayAllowThirtySitesAndNoMore() {
        assertThat(Embedding.check(form(sites(30))).none()).isTrue();
        assertThat(Embedding.check(form(sites(31))).at("sites")).contains("30");
    }

    private static String sites(int count) {
        return IntStream.range(0, count)
                .mapToObj("https://site%d.example"::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static Filled form(String... sites) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.put("sites", Arrays.asList(sites));
        return Embedding.form(sent);
    }
}
