package org.maillage.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    InputStream open() {
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
