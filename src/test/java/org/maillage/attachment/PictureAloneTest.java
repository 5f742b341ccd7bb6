package org.maillage.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.SamplePictures.TRACE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.SamplePictures;

/** What a picture says beside itself goes; the picture stays, and stands as it stood. */
class PictureAloneTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void placeCameraWordsAndSecondPicturesGo(boolean inScans) throws IOException {
        var photograph = SamplePictures.photograph(inScans);
        assertThat(said(photograph).getExif().getGpsInfo().getLatitudeAsDegreesNorth())
                .isBetween(42.9, 43.0);

        var alone = alone("image/jpeg", photograph);

        assertThat(said(alone).getExif().getGpsInfo()).isNull();
        assertThat(said(alone).getExif().getAllFields()).hasSize(1);
        assertThat(letters(alone)).doesNotContain(TRACE, "xap", "MPF", "Photoshop");
        assertThat(alone).hasSizeLessThan(photograph.length / 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whichSideIsUpAndEachDotStay(boolean inScans) throws IOException {
        var alone = alone("image/jpeg", SamplePictures.photograph(inScans));

        assertThat(said(alone)
                        .findExifValueWithExactMatch(TiffTagConstants.TIFF_TAG_ORIENTATION)
                        .getIntValue())
                .isEqualTo(6);
        assertThat(dots(alone)).isEqualTo(dots(SamplePictures.jpeg(inScans)));
    }

    @Test
    void aPictureThatSaysNothingStaysAsItIs() {
        var picture = SamplePictures.jpeg(false);

        assertThat(alone("image/jpeg", picture)).isEqualTo(picture);
        assertThat(alone("text/plain", new byte[] {1})).isEqualTo(new byte[] {1});
    }

    @Test
    void wordsOfProgramsInAPngGo() throws IOException {
        var alone = alone("image/png", SamplePictures.png());

        assertThat(letters(alone)).doesNotContain(TRACE, "tEXt", "iTXt", "eXIf").contains("pHYs");
        assertThat(dots(alone)).isEqualTo(dots(SamplePictures.png()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            image/jpeg, 2
            image/jpeg, 30
            image/jpeg, 300
            image/png,  8
            image/png,  20
            image/png,  60
            """)
    void aPictureThatIsCutOffIsNone(String type, int length) {
        var picture = type.endsWith("png") ? SamplePictures.png() : SamplePictures.photograph(false);

        assertThat(PictureAlone.of(type, Arrays.copyOf(picture, length))).isEmpty();
    }

    /** Whatever is written in its place, it ends in a picture or in a refusal. */
    @Test
    void noByteThatIsWrongEndsInAnError() {
        for (var picture : new byte[][] {SamplePictures.photograph(true), SamplePictures.png()}) {
            for (var at = 2; at < picture.length; at += 3) {
                var broken = picture.clone();
                broken[at] = (byte) (at % 2 == 0 ? 0xff : 0x7f);

                assertThat(PictureAlone.of(picture[0] == (byte) 0x89 ? "image/png" : "image/jpeg", broken))
                        .satisfiesAnyOf(
                                it -> assertThat(it).isEmpty(),
                                it -> assertThat(it).isPresent());
            }
        }
    }

    private static byte[] alone(String type, byte[] picture) {
        return PictureAlone.of(type, picture).orElseThrow();
    }

    private static JpegImageMetadata said(byte[] jpeg) throws IOException {
        return (JpegImageMetadata) Objects.requireNonNull(Imaging.getMetadata(jpeg));
    }

    private static String letters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int[] dots(byte[] picture) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(picture));
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }
}
