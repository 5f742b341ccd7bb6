package org.maillage.territory.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class FindPagesTest {

    @Autowired
    MockMvcTester browser;

    @Test
    void offersAFieldAMapAndAList() {
        assertThat(browser.get().uri("/territories").accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Trouver mon territoire</h1>", "action=\"/territories\"", "name=\"q\"")
                .contains("<title>Ille-et-Vilaine (35)</title>", "<title>Mayotte (976)</title>")
                .contains("/territories/departments/988", "/territories/regions/53");
    }

    @Test
    void showsWhatWasFoundWithoutAScript() {
        assertThat(search("redon"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/communes/35236\"", "Ille-et-Vilaine (35)", "9\u202f542 habitants");
    }

    @Test
    void saysByWhichFormerNameAPlaceWasFound() {
        assertThat(search("Bellegarde-sur-Valserine"))
                .bodyText()
                .contains("Valserhône", "anciennement Bellegarde-sur-Valserine");
    }

    @Test
    void advisesWhoFindsNothing() {
        assertThat(search("zzzzqqqq")).hasStatusOk().bodyText().contains("Rien ne ressemble", "code postal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\0redon\0", "%%%%", "___", "';--", "!?;…", "\uD83D", "🙂", "\\", "\t\n"})
    void answersAbsurdWords(String typed) {
        assertThat(search(typed)).hasStatusOk();
        assertThat(browser.get().uri("/places").param("q", typed)).hasStatusOk();
    }

    @Test
    void answersTenThousandCharacters() {
        assertThat(search("é".repeat(10_000))).hasStatusOk().bodyText().hasSizeLessThan(250_000);
        assertThat(browser.get().uri("/places").param("q", "a ".repeat(5_000))).hasStatusOk();
    }

    @Test
    void escapesScripts() {
        assertThat(search("<script>alert(1)</script>\"'")).bodyText().doesNotContain("<script>alert");
    }

    @Test
    void suggestsAtMostEightPlaces() {
        var answer = browser.get().uri("/places").param("q", "saint").exchange();

        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        assertThat(answer).bodyJson().extractingPath("$.length()").isEqualTo(8);
        assertThat(answer.getResponse().getHeader("Cache-Control"))
                .contains("private")
                .contains("max-age=60");
    }

    @Test
    void suggestsWithKindDetailAndPage() {
        var answer = browser.get().uri("/places").param("q", "35600").exchange();

        assertThat(answer).bodyJson().extractingPath("$[0].name").isEqualTo("Redon");
        assertThat(answer).bodyJson().extractingPath("$[0].url").isEqualTo("/communes/35236");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[0].detail")
                .isEqualTo("commune, Ille-et-Vilaine (35) · code postal 35600");
    }

    private MvcTestResult search(String typed) {
        return browser.get()
                .uri("/territories")
                .param("q", typed)
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }
}
