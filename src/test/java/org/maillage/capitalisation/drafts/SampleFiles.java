package org.maillage.capitalisation.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents as word processors write them, cut down to what matters. */
final class SampleFiles {

    private static final String STYLES = """
            <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Titre3"><w:name w:val="heading 3"/></w:style>
            <w:style w:type="paragraph" w:styleId="Chapitre"><w:name w:val="Chapitre"/><w:basedOn w:val="Titre1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
            <w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            """;

    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            """;

    private static final String NOTES = """
            <w:footnote w:id="2"><w:p><w:r><w:t>Insee, 2024.</w:t></w:r></w:p></w:footnote>
            """;

    private SampleFiles() {}

    /** A text of Word with these paragraphs and tables. */
    static byte[] word(String body) {
        return zip(
                "[Content_Types].xml", "<Types/>",
                "word/document.xml", word("document", "<w:body>" + body + "</w:body>"),
                "word/styles.xml", word("styles", STYLES),
                "word/numbering.xml", word("numbering", NUMBERING),
                "word/footnotes.xml", word("footnotes", NOTES));
    }

    /** The same without a word on what its styles are, as programs write them. */
    static byte[] wordAlone(String body) {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                word("document", "<w:body>" + body + "</w:body>"));
    }

    private static String word(String root, String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1$s xmlns:w=\"urn:w\" xmlns:a=\"urn:a\" xmlns:mc=\"urn:mc\">%2$s</w:%1$s>"
                .formatted(root, inside);
    }

    static String paragraph(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, run(words));
    }

    static String paragraph(String words) {
        return "<w:p>" + run(words) + "</w:p>";
    }

    static String bold(String words) {
        return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p>".formatted(words);
    }

    static String item(int list, int depth, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(depth, list, run(words));
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(words);
    }

    static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells) {
            row.append("<w:tc>").append(cell).append("</w:tc>");
        }
        return row + "</w:tr>";
    }

    /** A text of OpenDocument. */
    static byte[] openDocument(String body) {
        return zip(
                "mimetype", "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml", "<manifest/>",
                "styles.xml", """
                <s xmlns:style="urn:s" xmlns:fo="urn:f" xmlns:text="urn:t"><style:style style:name="Title"/>
                <style:style style:name="Heading_20_2"/><text:list-style style:name="Nombres"><text:list-level-style-number text:level="1"/></text:list-style></s>
                """,
                "content.xml", """
                <office:document-content xmlns:office="urn:o" xmlns:style="urn:s" xmlns:fo="urn:f" xmlns:text="urn:t" xmlns:table="urn:b" xmlns:draw="urn:d">
                <style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
                <style:style style:name="P1" style:parent-style-name="Title"/>
                <style:style style:name="P2" style:parent-style-name="Heading_20_2"/>
                <style:style style:name="P3"><style:text-properties fo:font-weight="bold"/></style:style>
                <office:text>%s</office:text></office:document-content>""".formatted(body));
    }

    static byte[] zip(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(namesAndContents[at + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
