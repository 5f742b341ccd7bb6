package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.maillage.publishing.Sitemap.Entry;
import org.maillage.support.SampleSettings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the platform says of itself, its sources, and the map of its pages. */
class AboutTest {

    private static final About ABOUT = About.read();

    @Test
    void everythingIsSaidInBothLanguages() {
        assertThat(ABOUT.sections()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.title().en()).as(it.key()).isNotBlank();
            assertThat(it.paragraphs()).isNotEmpty().allMatch(words -> words.en() != null);
        });
    }

    @Test
    void aPartIsFoundByItsKeyAlone() {
        assertThat(ABOUT.sections()).extracting(About.Section::key).doesNotHaveDuplicates();
        assertThat(ABOUT.sources()).extracting(About.Source::key).doesNotHaveDuplicates();
    }

    @Test
    void aSourceNamesItsPublisherAndWhereItIs() {
        assertThat(ABOUT.sources()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.title()).isNotBlank();
            assertThat(it.publisher()).isNotBlank();
            assertThat(it.url()).matches("https?://[^\\s\"<>]+");
        });
    }

    @Test
    void eachPageIsInTheMapWithItsOtherLanguageAndWhenItChanged() throws Exception {
        var changed = Instant.parse("2027-03-15T10:00:00Z");
        var map = new Sitemap(
                List.of(Entry.of("/"), new Entry("/search?q=l'été&x=1", changed)), SampleSettings.of(Map.of()));

        var urls = read(map.text()).getElementsByTagName("url");

        assertThat(urls.getLength()).isEqualTo(2);
        assertThat(text((Element) urls.item(0), "loc")).isEqualTo("https://maillage.example/");
        assertThat(((Element) urls.item(0)).getElementsByTagName("lastmod").getLength())
                .isZero();
        assertThat(text((Element) urls.item(1), "loc")).isEqualTo("https://maillage.example/search?q=l'été&x=1");
        assertThat(text((Element) urls.item(1), "lastmod")).isEqualTo("2027-03-15T10:00:00Z");
        var other = (Element)
                ((Element) urls.item(0)).getElementsByTagName("xhtml:link").item(0);
        assertThat(other.getAttribute("hreflang")).isEqualTo("en");
        assertThat(other.getAttribute("href")).isEqualTo("https://maillage.example/?lang=en");
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Document read(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
