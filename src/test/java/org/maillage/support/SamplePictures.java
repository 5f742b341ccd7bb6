package org.maillage.support;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** Pictures as telephones and programs write them, with what they write beside. */
public final class SamplePictures {

    /** What stands in each thing that must go. */
    public static final String TRACE = "Traceur 5000";

    private SamplePictures() {}

    private static BufferedImage drawn() {
        var picture = new BufferedImage(40, 24, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 40; x++) {
            for (var y = 0; y < 24; y++) {
                picture.setRGB(x, y, new Color(x * 6, y * 10, (x * y) % 256).getRGB());
            }
        }
        return picture;
    }

    public static byte[] jpeg(boolean inScans) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(inScans ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, new IIOImage(drawn(), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A picture taken in Foix by a telephone held upright: place, camera, words of programs, a second picture behind it. */
    public static byte[] photograph(boolean inScans) {
        var taken = taken(jpeg(inScans));
        var all = new ByteArrayOutputStream();
        all.write(taken, 0, 2);
        all.writeBytes(segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x>" + TRACE + "</x>"));
        all.writeBytes(segment(0xe2, "MPF\0" + TRACE));
        all.writeBytes(segment(0xed, "Photoshop 3.0\0" + TRACE));
        all.writeBytes(segment(0xfe, TRACE));
        all.write(taken, 2, taken.length - 2);
        all.writeBytes(taken);
        return all.toByteArray();
    }

    private static byte[] taken(byte[] picture) {
        try {
            var said = new TiffOutputSet();
            said.setGpsInDegrees(1.6053, 42.9639);
            var root = said.getOrCreateRootDirectory();
            root.add(TiffTagConstants.TIFF_TAG_MAKE, TRACE);
            root.add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) 6);
            var bytes = new ByteArrayOutputStream();
            new ExifRewriter().updateExifMetadataLossless(picture, bytes, said);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] segment(int code, String words) {
        var said = words.getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new ByteArrayOutputStream();
        bytes.write(0xff);
        bytes.write(code);
        bytes.write((said.length + 2) >> 8);
        bytes.write(said.length + 2);
        bytes.writeBytes(said);
        return bytes.toByteArray();
    }

    /** A picture of a screen that says by which program, when and where it was made. */
    public static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var drawn = bytes.toByteArray();
        var header = 8 + 4 + 4 + 13 + 4;
        var all = new ByteArrayOutputStream();
        all.write(drawn, 0, header);
        all.writeBytes(chunk("pHYs", "\0\0\20\0\0\0\20\0\1"));
        all.writeBytes(chunk("tEXt", "Author\0" + TRACE));
        all.writeBytes(chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + TRACE));
        all.writeBytes(chunk("eXIf", "MM\0*" + TRACE));
        all.write(drawn, header, drawn.length - header);
        all.writeBytes(TRACE.getBytes(StandardCharsets.ISO_8859_1));
        return all.toByteArray();
    }

    private static byte[] chunk(String name, String words) {
        var said = words.getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new ByteArrayOutputStream();
        var checksum = new CRC32();
        checksum.update(name.getBytes(StandardCharsets.ISO_8859_1));
        checksum.update(said);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(said.length).array());
        bytes.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(said);
        bytes.writeBytes(
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
        return bytes.toByteArray();
    }
}
