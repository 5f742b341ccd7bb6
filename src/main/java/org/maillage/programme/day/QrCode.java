package org.maillage.programme.day;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * An address as a QR code (ISO/IEC 18004), to be drawn as a path of squares.
 *
 * @param size modules on a side, with the quiet zone of four around
 * @param path of an SVG, a unit a module
 */
record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /** @throws IllegalArgumentException for more than fits into one */
    static QrCode of(String address) {
        try {
            var matrix = Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            var path = new StringBuilder();
            for (var y = 0; y < matrix.getHeight(); y++) {
                for (var x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                    }
                }
            }
            return new QrCode(matrix.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds this address (%s).".formatted(address), e);
        }
    }
}
