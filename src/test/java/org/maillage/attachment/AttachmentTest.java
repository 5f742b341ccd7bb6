package org.maillage.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.shared.Words.say;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.support.CannedRows;
import org.maillage.support.SamplePictures;
import org.springframework.mock.web.MockMultipartFile;

/** Which files are taken, under which name, and how large they are said to be. */
@InFrench
class AttachmentTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(UTF_8);
    private static final byte[] PNG = SamplePictures.png();

    private final CannedRows rows = CannedRows.none();
    private final Attachments attachments = new Attachments(rows.client(), Clock.systemUTC());

    /** A file is of what its bytes are, not of what its name or its sender claims. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            pdf,    feuille.pdf,       true
            pdf,    FEUILLE.PDF,       true
            pdf,    feuille.docx,      false
            pdf,    feuille,           false
            png,    photo.png,         true
            png,    photo.jpg,         false
            text,   notes.txt,         true
            text,   notes.html,        false
            html,   page.txt,          false
            html,   page.html,         false
            script, macro.txt,         false
            zip,    archive.zip,       false
            """)
    void aFileIsOfAKindThatItsBytesShow(String content, String name, boolean taken) {
        assertThat(take(name, bytes(content)) instanceof Taken.Kept).isEqualTo(taken);
        assertThat(rows.sent("into attachment.file")).hasSize(taken ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C:\\Users\\awa\\Compte rendu.pdf | Compte rendu.pdf
            /home/awa/été.pdf                | été.pdf
            a\u202Efdp.pdf                   | afdp.pdf
            <b>.pdf                          | b.pdf
            'a"b|c?.pdf'                     | abc.pdf
            """)
    void ofItsNameThatIsKeptWhichIsOne(String sent, String kept) {
        take(sent, PDF);

        assertThat(rows.sent("into attachment.file").getFirst()).contains(kept);
    }

    @Test
    void aNameWithoutEndKeepsItsEnding() {
        take("é".repeat(300) + ".pdf", PDF);

        assertThat(rows.sent("into attachment.file").getFirst().get(1).toString())
                .hasSize(200)
                .endsWith("é.pdf");
    }

    @ParameterizedTest
    @CsvSource({"'', true", "feuille.pdf, false"})
    void whatHasNoNameOrIsEmptyIsRefused(String name, boolean full) {
        assertThat(take(name, full ? PDF : new byte[0])).isInstanceOf(Taken.Refused.class);
    }

    @Test
    void whatIsTooLargeIsRefusedWithTheLimit() {
        assertThat(take("feuille.pdf", new byte[10 * 1024 * 1024 + 1]))
                .isInstanceOfSatisfying(
                        Taken.Refused.class,
                        it -> assertThat(say(it.why())).contains("feuille.pdf").contains("10"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,        1 ko
            1499,     1 ko
            1500,     2 ko
            99999,    100 ko
            100000,   '0,1 Mo'
            1250000,  '1,2 Mo'
            10485760, '10,5 Mo'
            """)
    void aSizeIsSaidInWords(int bytes, String words) {
        assertThat(say(new Attachment(new UUID(0, 1), "a.pdf", "application/pdf", bytes).sizeWords())
                        .replace('\u00a0', ' '))
                .isEqualToIgnoringCase(words);
    }

    private Taken take(String name, byte[] bytes) {
        return attachments.take(new MockMultipartFile("file", name, "application/pdf", bytes));
    }

    private static byte[] bytes(String content) {
        return switch (content) {
            case "pdf" -> PDF;
            case "png" -> PNG;
            case "html" -> "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8);
            case "script" -> "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8);
            case "zip" -> zip();
            default -> "Compte rendu\nde la séance".getBytes(UTF_8);
        };
    }

    private static byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.exe"));
            zip.write(1);
            zip.closeEntry();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
