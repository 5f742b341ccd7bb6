package org.maillage.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.jpeg.JpegConstants;
import org.apache.commons.imaging.formats.jpeg.JpegUtils;

/** The parts of a JPEG that draw it, up to its end: cameras put second pictures behind it. */
final class DrawnParts implements JpegUtils.Visitor {

    private static final int MARK = 0xff;
    private static final int BEGIN = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;

    /** Number of bytes of what JFIF says of a picture; a smaller picture may follow. */
    private static final int JFIF_LENGTH = 14;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean complete;

    private DrawnParts() {
        mark(BEGIN);
    }

    /**
     * The picture with nothing but these parts.
     *
     * @throws IOException when the file holds no picture
     */
    static byte[] of(byte[] jpeg) throws IOException {
        var parts = new DrawnParts();
        new JpegUtils().traverseJfif(ByteSource.array(jpeg), parts);
        if (!parts.complete) {
            throw new IOException("This JPEG holds no picture.");
        }
        return parts.kept.toByteArray();
    }

    @Override
    public boolean beginSos() {
        return true;
    }

    @Override
    public boolean visitSegment(int marker, byte[] markerBytes, int length, byte[] lengthBytes, byte[] said) {
        part(marker, said);
        return true;
    }

    /** Pictures that get sharper while they come hold more scans than one, each with its own tables before it. */
    @Override
    public void visitSos(int marker, byte[] markerBytes, byte[] scans) {
        var at = length(scans, 0);
        mark(SCAN);
        kept.write(scans, 0, at);
        while (at + 1 < scans.length && !isEnd(scans, at)) {
            if (isDots(scans, at)) {
                kept.write(scans[at++]);
                continue;
            }
            var length = length(scans, at + 2);
            if ((scans[at + 1] & MARK) == SCAN) {
                kept.write(scans, at, 2 + length);
            } else {
                part((MARK << 8) | (scans[at + 1] & MARK), Arrays.copyOfRange(scans, at + 4, at + 2 + length));
            }
            at += 2 + length;
        }
        mark(END);
        complete = true;
    }

    private static boolean isEnd(byte[] scans, int at) {
        return (scans[at] & MARK) == MARK && (scans[at + 1] & MARK) == END;
    }

    /** Whether a byte is of the picture itself: where it looks like a mark, a zero or a number of its rows follows. */
    private static boolean isDots(byte[] scans, int at) {
        var code = scans[at + 1] & MARK;
        return (scans[at] & MARK) != MARK || code == 0 || code == MARK || (code >= 0xd0 && code <= 0xd7);
    }

    /** The length that a part says of itself, these two bytes counted. */
    private static int length(byte[] scans, int at) {
        return ByteBuffer.wrap(scans).getShort(at) & 0xffff;
    }

    private void mark(int code) {
        kept.write(MARK);
        kept.write(code);
    }

    private void part(int marker, byte[] said) {
        var beside = marker >= JpegConstants.JPEG_APP0_MARKER && marker <= JpegConstants.JPEG_APP15_MARKER;
        if (marker == JpegConstants.COM_MARKER || (beside && !isDrawn(marker, said))) {
            return;
        }
        var bytes = marker == JpegConstants.JFIF_MARKER ? withoutSmallerPicture(said) : said;
        mark(marker & MARK);
        kept.write((bytes.length + 2) >> 8);
        kept.write(bytes.length + 2);
        kept.writeBytes(bytes);
    }

    private static byte[] withoutSmallerPicture(byte[] said) {
        var alone = Arrays.copyOf(said, JFIF_LENGTH);
        alone[JFIF_LENGTH - 2] = 0;
        alone[JFIF_LENGTH - 1] = 0;
        return alone;
    }

    private static boolean isDrawn(int marker, byte[] said) {
        return switch (marker) {
            case JpegConstants.JFIF_MARKER -> begins(said, "JFIF\0");
            case JpegConstants.JPEG_APP2_MARKER -> begins(said, "ICC_PROFILE\0");
            case JpegConstants.JPEG_APP14_MARKER -> begins(said, "Adobe");
            default -> false;
        };
    }

    private static boolean begins(byte[] said, String words) {
        return new String(said, 0, Math.min(said.length, words.length()), StandardCharsets.ISO_8859_1).equals(words);
    }
}
