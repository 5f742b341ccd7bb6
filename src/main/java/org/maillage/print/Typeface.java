package org.maillage.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * The typefaces of documents and pictures: those of the pages, and behind them one that draws the letters which they lack.
 * They come along, so that every machine draws the same.
 */
public enum Typeface {
    TEXT("Maillage Sans", 400, "/fonts/SourceSans3_400Regular.ttf"),
    STRONG("Maillage Sans", 700, "/fonts/SourceSans3_700Bold.ttf"),
    TITLE("Maillage Serif", 700, "/fonts/SourceSerif4_700Bold.ttf"),
    BEHIND("Maillage Behind", 400, "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf"),
    STRONG_BEHIND("Maillage Behind", 700, "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed-Bold.ttf");

    /** Where a TrueType file says how many tables it has, where the list of them begins, and how long an entry is. */
    private static final int TABLE_COUNT = 4;

    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    /** The name of the table of signs that stand for others, {@code GSUB}, and a name that no table has. */
    private static final int SUBSTITUTIONS = 0x47535542;

    private static final int NO_TABLE = 0x2d2d2d2d;

    private final String family;
    private final int weight;
    private final String file;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /**
     * The typeface with every letter by itself. A sign for several letters has no letter of its own in a document, and who
     * listens to it, searches it or copies from it would miss « ffi ».
     */
    InputStream withoutLigatures() {
        try (var stream = open()) {
            var bytes = stream.readAllBytes();
            var tables = ByteBuffer.wrap(bytes);
            var count = tables.getShort(TABLE_COUNT);
            for (var entry = FIRST_TABLE; entry < FIRST_TABLE + count * TABLE_ENTRY; entry += TABLE_ENTRY) {
                if (tables.getInt(entry) == SUBSTITUTIONS) {
                    tables.putInt(entry, NO_TABLE);
                }
            }
            return new ByteArrayInputStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file);
    }

    /** The typeface in a size in points. */
    public Font font(float size) {
        try (var stream = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The typeface %s cannot be read.".formatted(file), e);
        }
    }
}
