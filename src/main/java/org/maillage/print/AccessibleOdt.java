package org.maillage.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maillage.print.Document.Picture;

/**
 * Writes documents as OpenDocument text, to be read and written on in any word processor: with its language and title, headings
 * of the outline, rows of titles that tables repeat, and words for pictures.
 */
public final class AccessibleOdt {

    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    private AccessibleOdt() {}

    /** The file that a document becomes; the same document becomes the same bytes. */
    public static byte[] of(Document document) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            // By this entry, first and not packed, programs know the file.
            addStored(zip, "mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
            add(zip, "content.xml", OdtContent.of(document));
            add(zip, "styles.xml", styles(document.language()));
            add(zip, "meta.xml", meta(document));
            var pictures = document.blocks().stream()
                    .filter(Picture.class::isInstance)
                    .map(Picture.class::cast)
                    .toList();
            for (var i = 0; i < pictures.size(); i++) {
                add(zip, OdtContent.picture(i + 1), pictures.get(i).png());
            }
            add(zip, "META-INF/manifest.xml", manifest(pictures.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String styles(String language) throws IOException {
        try (var styles = Objects.requireNonNull(AccessibleOdt.class.getResourceAsStream("/print/styles.xml"))) {
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{language}", language)
                    .replace("{country}", language.equals("fr") ? "FR" : "GB");
        }
    }

    private static String meta(Document document) {
        var made = MOMENT.format(document.made().withOffsetSameInstant(ZoneOffset.UTC));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta>\
                <meta:generator>Maillage</meta:generator><dc:title>%s</dc:title><dc:description>%s</dc:description>\
                <meta:initial-creator>%s</meta:initial-creator><dc:creator>%3$s</dc:creator>\
                <meta:creation-date>%s</meta:creation-date><dc:date>%4$s</dc:date><dc:language>%s</dc:language>\
                </office:meta></office:document-meta>""".formatted(
                        Characters.escaped(document.title()),
                        Characters.escaped(document.subject()),
                        Characters.escaped(document.author()),
                        made,
                        Characters.escaped(document.language()));
    }

    private static String manifest(int pictures) {
        var manifest = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">\
                """);
        entry(manifest, "/", MEDIA_TYPE);
        entry(manifest, "content.xml", "text/xml");
        entry(manifest, "styles.xml", "text/xml");
        entry(manifest, "meta.xml", "text/xml");
        for (var i = 1; i <= pictures; i++) {
            entry(manifest, OdtContent.picture(i), "image/png");
        }
        return manifest.append("</manifest:manifest>").toString();
    }

    private static void entry(StringBuilder manifest, String path, String type) {
        manifest.append(
                "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>".formatted(path, type));
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        add(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(dated(new ZipEntry(name)));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void addStored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var checksum = new CRC32();
        checksum.update(bytes);
        var entry = dated(new ZipEntry(name));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** The moment of an entry says nothing: it is one that a ZIP says without more words. */
    private static ZipEntry dated(ZipEntry entry) {
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        return entry;
    }
}
