package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.PlatformTest;
import org.maillage.support.ReadByEverybody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class SitePagesTest {

    private static final String ARCHIVE = "/editions/co-construction-territoriale-2018";
    private static final int FIRST_PAGE_LIMIT = 150_000;
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+\\.(?:css|js))\"");
    private static final Pattern FONT = Pattern.compile("url\\(\"?([^\")]+\\.woff2)\"?\\)");

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                        | Apprendre à faire alliance
            /?lang=en                | Learning to build alliances
            /                        | Découvrir l’édition 2018
            /                        | Le besoin d’animation territoriale est prouvé
            /                        | Les Sables d’Olonne Développement
            /about                   | Ce que nous affirmons, ou pas
            /about?lang=en           | What we claim, and what we do not
            /about/sources           | GeoNames
            /about/sources?lang=en   | Data on territories
            /accessibility           | RGAA 4.1
            /accessibility?lang=en   | no rate of compliance
            /privacy                 | Cinq cookies
            /privacy?lang=en         | Five cookies
            """)
    void saysWhatItIs(String path, String words) {
        assertThat(get(path)).hasStatusOk().bodyText().contains(words);
    }

    @Test
    void tellsProgramsOfTheCourse() {
        assertThat(get("/"))
                .bodyText()
                .contains(
                        "application/ld+json", "\"@type\":\"Course\"", "\"startDate\":\"2018-05-03\"", "SearchAction");
    }

    @Test
    void setsNoCookieUnlessALanguageIsChosen() {
        assertThat(get("/").getResponse().getHeaders(HttpHeaders.SET_COOKIE)).isEmpty();
        assertThat(get("/?lang=en").getResponse().getHeaders(HttpHeaders.SET_COOKIE))
                .singleElement()
                .asString()
                .startsWith("lang=en");
    }

    @Test
    void weighsLittleTheFirstTime() throws IOException {
        var page = get("/");
        long weight = packed(page.getResponse().getContentAsByteArray());
        for (var asset : found(ASSET, page.getResponse().getContentAsString())) {
            var file = get(asset);
            weight += packed(file.getResponse().getContentAsByteArray());
            for (var font : found(FONT, file.getResponse().getContentAsString())) {
                var address = font.startsWith("/") ? font : "/assets/" + font;
                assertThat(get(address)).hasStatusOk();
                weight += get(address).getResponse().getContentAsByteArray().length;
            }
        }

        assertThat(weight).isBetween(30_000L, (long) FIRST_PAGE_LIMIT);
    }

    @Test
    void drawsCards() throws IOException {
        for (var path : List.of("/card.png", "/card.png?lang=en", ARCHIVE + "/card.png")) {
            var card = get(path);
            assertThat(card).hasStatusOk().hasContentType(MediaType.IMAGE_PNG);
            var image = ImageIO.read(new ByteArrayInputStream(card.getResponse().getContentAsByteArray()));
            assertThat(List.of(image.getWidth(), image.getHeight())).isEqualTo(List.of(1200, 630));
        }
    }

    @Test
    void sendsADocumentOnlyWhenItHasChanged() {
        var tag = get("/card.png").getResponse().getHeader(HttpHeaders.ETAG);

        assertThat(browser.get().uri("/card.png").header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
                .hasStatus(304);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            fr, note-de-cadrage-co-construction-territoriale-2018-v2.pdf
            en, framing-note-co-construction-territoriale-2018-v2.pdf
            """)
    void printsAFramingNoteThatScreenReadersCanRead(String language, String name) throws Exception {
        var answer = get(ARCHIVE + "/framing-note.pdf?version=2&lang=" + language);

        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .contains(name);
        assertThat(ReadByEverybody.refusals(answer.getResponse().getContentAsByteArray()))
                .isEmpty();
    }

    @Test
    void offersTheDatesOfTheArchiveAsACalendar() throws Exception {
        var answer = get(ARCHIVE + "/calendar.ics");

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment");
        assertThat(answer.getResponse().getContentAsString())
                .contains("DTSTART;VALUE=DATE:20180503", "DTSTART;VALUE=DATE:20181115")
                .doesNotContain("201812");
    }

    @Test
    void namesEveryPageInTheSitemap() throws Exception {
        var places = found(
                Pattern.compile("<loc>http://localhost:8080([^<]+)</loc>"),
                get("/sitemap.xml").getResponse().getContentAsString());

        assertThat(places)
                .hasSizeGreaterThan(1390)
                .doesNotHaveDuplicates()
                .contains(
                        "/",
                        ARCHIVE,
                        ARCHIVE + "/framing-note",
                        "/templates",
                        "/templates/co-construction-territoriale",
                        "/lessons");
        for (int i = 0; i < places.size(); i += i < 12 ? 1 : 97) {
            assertThat(get(places.get(i))).as(places.get(i)).hasStatusOk();
        }
    }

    @Test
    void tellsRobotsWhereTheSitemapIs() {
        assertThat(get("/robots.txt")).hasStatusOk().bodyText().contains("Sitemap: http://localhost:8080/sitemap.xml");
    }

    @Test
    void feedsNewsOfTheArchive() {
        assertThat(get("/feed.atom"))
                .hasStatusOk()
                .bodyText()
                .contains("xml:lang=\"fr\"", "Le besoin d’animation territoriale est prouvé", "mars 2019");
        assertThat(get("/feed.atom?lang=en"))
                .bodyText()
                .contains("xml:lang=\"en\"", "The need for local facilitation is proven");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editions/nothing/framing-note.pdf",
                "/editions/nothing/calendar.ics",
                "/editions/nothing/card.png",
                "/editions/%3Cscript%3E/card.png",
                ARCHIVE + "/framing-note.pdf?version=99",
                ARCHIVE + "/framing-note.pdf?version=-1",
                ARCHIVE + "/framing-note.pdf?version=1e9999999999",
            })
    void answersWithAPlainPageWhatDoesNotExist(String path) {
        assertThat(get(path)).hasStatus(404).bodyText().contains("Cette page n’existe pas");
    }

    @Test
    void listsTheLibrariesItIsBuiltOn() {
        assertThat(get("/about/libraries.csv")).hasStatusOk().bodyText().contains("Bootstrap", "Apache");
    }

    private MvcTestResult get(String path) {
        return browser.get()
                .uri(URI.create(path))
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1)).distinct().toList();
    }

    private static long packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.size();
    }
}
