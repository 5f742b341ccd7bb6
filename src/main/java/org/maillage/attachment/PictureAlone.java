package org.maillage.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/**
 * Takes out of a picture what cameras and programs wrote beside it: place, moment, device, names, comments, smaller and second
 * pictures. Which side is up and what its colours mean stay, and no dot changes. JPEG is ISO/IEC 10918-1, PNG ISO/IEC 15948.
 */
final class PictureAlone {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Parts of a PNG beside those that it cannot be drawn without: transparency, colours, size of its dots, moving pictures. */
    private static final Set<String> DRAWN = Set.of(
            "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "hIST", "pHYs", "acTL", "fcTL", "fdAT");

    private static final short UPRIGHT = TiffTagConstants.ORIENTATION_VALUE_HORIZONTAL_NORMAL;

    private PictureAlone() {}

    /** The picture alone; any other file as it is; none when it says that it is a picture and cannot be read as one. */
    static Optional<byte[]> of(String type, byte[] bytes) {
        try {
            return Optional.of(
                    switch (type) {
                        case "image/jpeg" -> jpeg(bytes);
                        case "image/png" -> png(bytes);
                        default -> bytes;
                    });
        } catch (IOException | RuntimeException e) {
            // Whatever strangers send must not end in a page that says nothing.
            return Optional.empty();
        }
    }

    private static byte[] jpeg(byte[] bytes) throws IOException {
        var alone = DrawnParts.of(bytes);
        var up = orientation(bytes);
        return up == UPRIGHT ? alone : turned(alone, up);
    }

    /** How the picture is to be turned, 1 to 8; 1, as it stands, when it does not say so in a way that can be read. */
    private static short orientation(byte[] bytes) {
        try {
            if (Imaging.getMetadata(bytes) instanceof JpegImageMetadata said) {
                var field = said.findExifValueWithExactMatch(TiffTagConstants.TIFF_TAG_ORIENTATION);
                var value = field == null ? UPRIGHT : field.getIntValue();
                return (short) (value >= 1 && value <= 8 ? value : UPRIGHT);
            }
            return UPRIGHT;
        } catch (IOException | RuntimeException e) {
            // What is said beside a picture may be broken where the picture is not.
            return UPRIGHT;
        }
    }

    private static byte[] turned(byte[] picture, short orientation) throws IOException {
        var said = new TiffOutputSet();
        said.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, orientation);
        var turned = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(picture, turned, said);
        return turned.toByteArray();
    }

    private static byte[] png(byte[] bytes) throws IOException {
        var from = ByteBuffer.wrap(bytes, PNG.length, bytes.length - PNG.length);
        var kept = new ByteArrayOutputStream(bytes.length);
        kept.writeBytes(PNG);
        while (true) {
            var begin = from.position();
            var length = from.getInt();
            var letters = new byte[4];
            from.get(letters);
            var name = new String(letters, StandardCharsets.ISO_8859_1);
            if (length < 0) {
                throw new IOException("A part of this PNG is longer than can be.");
            }
            // A checksum stands behind each part.
            from.position(Math.addExact(from.position(), Math.addExact(length, Integer.BYTES)));
            if (Character.isUpperCase(name.charAt(0)) || DRAWN.contains(name)) {
                kept.write(bytes, begin, from.position() - begin);
            }
            if (name.equals("IEND")) {
                return kept.toByteArray();
            }
        }
    }
}
