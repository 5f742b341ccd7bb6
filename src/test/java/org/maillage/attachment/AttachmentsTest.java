package org.maillage.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.shared.Words;
import org.maillage.support.PlatformTest;
import org.maillage.support.SamplePictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/** Which files are taken: those that are what their names say, and of a kind that people need. */
@PlatformTest
@InFrench
class AttachmentsTest {

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nothingStays() {
        database.sql("truncate attachment.file").update();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            note.txt,        Bonjour à tous,               true
            note.csv,        `nom;ville`,                  true
            note.pdf,        %PDF-1.7 etc.,                true
            note.PDF,        %PDF-1.7 etc.,                true
            note.pdf,        <html><script>,               false
            note.png,        %PDF-1.7 etc.,                false
            note.txt,        <html><body>x</body></html>,  false
            note.html,       <html><body>x</body></html>,  false
            note.svg,        <svg xmlns="http://www.w3.org/2000/svg"/>, false
            note.sh,         #!/bin/sh,                    false
            note.txt,        #!/bin/sh,                    false
            note.exe,        MZ,                           false
            note,            Bonjour,                      false
            """)
    void aFileIsWhatItsBytesAre(String name, String content, boolean taken) {
        assertThat(take(name, content.getBytes(StandardCharsets.UTF_8)) instanceof Taken.Kept)
                .isEqualTo(taken);
    }

    @Test
    void aFileIsHandedOutBitByBitAsItCame() throws IOException {
        var bytes = new byte[300_001];
        new java.util.Random(14).nextBytes(bytes);
        System.arraycopy("%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        var kept = (Taken.Kept) take("note.pdf", bytes);

        var file =
                Objects.requireNonNull(attachments.download(kept.file().value()).getBody());

        assertThat(file.contentLength()).isEqualTo(300_001);
        assertThat(file.getContentAsByteArray()).isEqualTo(bytes);
    }

    @Test
    void aZipThatCallsItselfADocumentIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("evil.sh"));
            zip.write(1);
        }

        assertThat(take("archive.zip", bytes.toByteArray())).isInstanceOf(Taken.Refused.class);
        assertThat(take("photo.png", bytes.toByteArray())).isInstanceOf(Taken.Refused.class);
    }

    @Test
    void aPhotographIsKeptWithoutItsPlaceAndItsCamera() throws IOException {
        var kept = (Taken.Kept) take("four.JPG", SamplePictures.photograph(true));

        var file =
                Objects.requireNonNull(attachments.download(kept.file().value()).getBody());

        assertThat(new String(file.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain(SamplePictures.TRACE);
    }

    @Test
    void aPictureThatCannotBeReadIsRefusedWithWhatToDo() {
        assertThat(why("four.jpg", java.util.Arrays.copyOf(SamplePictures.jpeg(false), 200)))
                .contains("«\u00a0four.jpg\u00a0» ne peut pas être lue comme image", "enregistrez-la de nouveau");
    }

    @Test
    void anEmptyFileAndOneThatIsTooLargeAreRefusedWithAReason() {
        assertThat(why("vide.txt", new byte[0])).contains("vide");
        assertThat(why("gros.txt", "a".repeat(10 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8)))
                .contains("trop lourd");
        assertThat(take("juste.txt", "a".repeat(10 * 1024 * 1024).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Taken.Kept.class);
    }

    @Test
    void aNameIsANameAlone() {
        var kept = (Taken.Kept) take("../../etc/\u202egpj.été\"<x>.txt", "Bonjour".getBytes(StandardCharsets.UTF_8));

        assertThat(attachments.of(List.of(kept.file().value())).values())
                .extracting(Attachment::name)
                .containsExactly("gpj.étéx.txt");
        assertThat(attachments.download(kept.file().value()).getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;");
    }

    private String why(String name, byte[] bytes) {
        return Words.say(((Taken.Refused) take(name, bytes)).why());
    }

    private Taken take(String name, byte[] bytes) {
        return attachments.take(new MockMultipartFile("file", name, "application/pdf", bytes));
    }
}
