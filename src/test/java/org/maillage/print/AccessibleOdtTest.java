package org.maillage.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.maillage.print.Document.Column;
import org.maillage.print.Document.Heading;
import org.maillage.print.Document.Items;
import org.maillage.print.Document.Paragraph;
import org.maillage.print.Document.Picture;
import org.maillage.print.Document.Run;
import org.maillage.print.Document.Table;
import org.w3c.dom.Element;

class AccessibleOdtTest {

    @Test
    void isKnownByItsFirstEntry() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(odt()))) {
            var first = zip.getNextEntry();

            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(first.getExtra()).isNull();
            assertThat(new String(zip.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo(AccessibleOdt.MEDIA_TYPE);
        }
    }

    @Test
    void itsManifestNamesAllThatIsInIt() throws Exception {
        var parts = parts(odt());
        var named = elements(parts, "META-INF/manifest.xml", "manifest:file-entry").stream()
                .map(it -> it.getAttribute("manifest:full-path"))
                .toList();

        assertThat(named).containsExactly("/", "content.xml", "styles.xml", "meta.xml", "Pictures/1.png");
        assertThat(parts.keySet()).contains("content.xml", "styles.xml", "meta.xml", "Pictures/1.png");
    }

    @Test
    void saysItsTitleItsLanguageAndWhoAnswersForIt() throws Exception {
        var parts = parts(odt());

        assertThat(text(parts, "meta.xml", "dc:title")).containsExactly("Rapport de l’édition <2026> & suite");
        assertThat(text(parts, "meta.xml", "dc:language")).containsExactly("fr");
        assertThat(text(parts, "meta.xml", "dc:creator")).containsExactly("Réseau");
        assertThat(text(parts, "meta.xml", "dc:date")).containsExactly("2026-11-30T01:00:00Z");
        assertThat(elements(parts, "styles.xml", "style:text-properties")
                        .getFirst()
                        .getAttribute("fo:language"))
                .isEqualTo("fr");
    }

    @Test
    void headingsAreThoseOfTheOutline() throws Exception {
        assertThat(elements(parts(odt()), "content.xml", "text:h"))
                .extracting(it -> it.getAttribute("text:outline-level"), Element::getTextContent)
                .containsExactly(tuple("1", "Présence"), tuple("2", "Par séance"));
    }

    @Test
    void tablesRepeatTheirTitlesAndSayWhatTheyShow() throws Exception {
        var table = elements(parts(odt()), "content.xml", "table:table").getFirst();

        assertThat(table.getElementsByTagName("table:title").item(0).getTextContent())
                .isEqualTo("Présence par séance");
        assertThat(table.getElementsByTagName("table:table-header-rows").item(0).getTextContent())
                .isEqualTo("SéancePrésents");
        assertThat(table.getElementsByTagName("table:table-column").getLength()).isEqualTo(2);
    }

    @Test
    void picturesHaveWordsAndTheShapeOfTheirFile() throws Exception {
        var frame = elements(parts(odt()), "content.xml", "draw:frame").getFirst();

        assertThat(frame.getElementsByTagName("svg:title").item(0).getTextContent())
                .isEqualTo("La marque de Maillage");
        assertThat(frame.getAttribute("svg:width")).isEqualTo("40mm");
        assertThat(frame.getAttribute("svg:height")).isEqualTo("20mm");
    }

    @Test
    void keepsSpacesLineEndsAndLinks() throws Exception {
        var parts = parts(odt());

        assertThat(elements(parts, "content.xml", "text:s").getFirst().getAttribute("text:c"))
                .isEqualTo("2");
        assertThat(elements(parts, "content.xml", "text:line-break")).hasSize(1);
        assertThat(elements(parts, "content.xml", "text:a").getFirst().getAttribute("xlink:href"))
                .isEqualTo("https://maillage.example/editions/une?x=1&y=2");
    }

    /** A line end may stand by itself, between words that are not alike. */
    @Test
    void aLineEndByItselfIsOne() throws Exception {
        var document = with(List.of(new Paragraph(List.of(
                Run.strong("Période"),
                Run.of("\n"),
                Run.link("la page", "https://maillage.example"),
                Run.of("\nfin")))));

        assertThat(elements(parts(AccessibleOdt.of(document)), "content.xml", "text:line-break"))
                .hasSize(2);
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws Exception {
        var document = with(List.of(Paragraph.of("avant\u0000\u000b\ufffe\ud800après 😀")));

        assertThat(text(parts(AccessibleOdt.of(document)), "content.xml", "text:p"))
                .contains("avantaprès 😀");
    }

    @Test
    void everyStyleThatItNamesIsThere() throws Exception {
        var parts = parts(odt());
        var styles = new String(parts.get("styles.xml"), StandardCharsets.UTF_8)
                + new String(parts.get("content.xml"), StandardCharsets.UTF_8);
        var named = Pattern.compile("(?:text|table|draw):style-name=\"([^\"]+)\"")
                .matcher(new String(parts.get("content.xml"), StandardCharsets.UTF_8))
                .results()
                .map(it -> it.group(1))
                .distinct();

        assertThat(named).isNotEmpty().allSatisfy(it -> assertThat(styles).contains("style:name=\"" + it + "\""));
    }

    @Test
    void theSameDocumentIsTheSameFile() {
        assertThat(odt()).isEqualTo(odt());
    }

    @Test
    void refusesRowsThatDoNotFitTheirColumns() {
        assertThatThrownBy(() -> new Table("x", List.of(new Column("a", false)), List.of(List.of())))
                .hasMessageContaining("a cell (0) for each column (1)");
        assertThatThrownBy(() -> new Heading(4, "x")).hasMessageContaining("level 1 to 3 (4)");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static byte[] odt() {
        return AccessibleOdt.of(sample());
    }

    static Document sample() {
        return with(List.of(
                new Heading(1, "Présence"),
                new Paragraph(List.of(
                        Run.of("Une ligne,   trois espaces\npuis "),
                        Run.strong("neuf"),
                        Run.of(" : "),
                        Run.link("la page", "https://maillage.example/editions/une?x=1&y=2"))),
                new Heading(2, "Par séance"),
                new Items(true, List.of(Paragraph.of("Comprendre"))),
                new Items(false, List.of(Paragraph.of("Mettre en œuvre"))),
                new Table(
                        "Présence par séance",
                        List.of(new Column("Séance", false), new Column("Présents", true)),
                        List.of(List.of(Paragraph.of("S1"), Paragraph.of("18")))),
                Picture.of(png(), "La marque de Maillage", 40)));
    }

    private static Document with(List<Document.Block> blocks) {
        return new Document(
                "fr",
                "Rapport de l’édition <2026> & suite",
                "Ce qui s’est passé",
                "Réseau",
                OffsetDateTime.parse("2026-11-30T02:00:00+01:00"),
                blocks);
    }

    private static byte[] png() {
        var bytes = new java.io.ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(20, 10, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] odt) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static List<String> text(Map<String, byte[]> parts, String part, String name) throws Exception {
        return elements(parts, part, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Map<String, byte[]> parts, String part, String name) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        var found = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get(part)))
                .getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).forEach(i -> elements.add((Element) found.item(i)));
        return elements;
    }
}
