package org.maillage.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * An address as a QR code (ISO/IEC 18004), to be drawn as a path of squares or set as a picture.
 *
 * @param size modules on a side, with the quiet zone of four around
 * @param path of an SVG, a unit a module
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;
    private static final int DOTS = 8;
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h");

    /**
     * The code of an address.
     *
     * @throws IllegalArgumentException for more than fits into one
     */
    public static QrCode of(String address) {
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

    /** The same as PNG, some dots a module. */
    public byte[] png() {
        var image = new BufferedImage(size * DOTS, size * DOTS, BufferedImage.TYPE_BYTE_BINARY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size * DOTS, size * DOTS);
        pen.setColor(Color.BLACK);
        SQUARE.matcher(path)
                .results()
                .forEach(it -> pen.fillRect(
                        Integer.parseInt(it.group(1)) * DOTS, Integer.parseInt(it.group(2)) * DOTS, DOTS, DOTS));
        pen.dispose();
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
