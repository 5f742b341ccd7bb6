package org.maillage.print;

import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A document as words and their order, whatever kind of file it becomes: {@link AccessiblePdf} and {@link AccessibleOdt} write
 * the same one.
 *
 * @param language of its words, {@code fr} or {@code en}
 * @param title under which readers and their programs know it
 * @param subject what it is about, in a sentence
 * @param author who answers for it
 * @param made when it was made
 */
public record Document(
        String language, String title, String subject, String author, OffsetDateTime made, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The headings of the first level, with the number of the block that each is. */
    List<Chapter> chapters() {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Heading heading && heading.level() == 1)
                .mapToObj(i -> new Chapter(i, ((Heading) blocks.get(i)).text()))
                .toList();
    }

    /** A chapter, as the outline of a file names it. */
    record Chapter(int block, String title) {}

    /** A part of a document that stands under the one before it. */
    public sealed interface Block {}

    /**
     * A title inside a document.
     *
     * @param level 1 for a chapter, to {@link #DEEPEST}; no level is left out
     */
    public record Heading(int level, String text) implements Block {

        public static final int DEEPEST = 3;

        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("A heading is of level 1 to %s (%s).".formatted(DEEPEST, level));
            }
        }
    }

    /** Words that stand together; line ends in them are kept. */
    public record Paragraph(List<Run> runs) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Run.of(text)));
        }

        /** The lines of a paragraph, each the words that are alike in it. */
        List<List<Run>> lines() {
            return Lines.of(runs);
        }
    }

    /**
     * Words that are alike.
     *
     * @param address where they lead; empty for nowhere
     */
    public record Run(String text, boolean strong, String address) {

        public static Run of(String text) {
            return new Run(text, false, "");
        }

        public static Run strong(String text) {
            return new Run(text, true, "");
        }

        public static Run link(String text, String address) {
            return new Run(text, false, address);
        }
    }

    /** Items one below the other, numbered where their order says something. */
    public record Items(boolean numbered, List<Paragraph> items) implements Block {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Rows under a row of titles. The first cell of a row names it.
     *
     * @param caption what the table shows
     */
    public record Table(String caption, List<Column> columns, List<List<Paragraph>> rows) implements Block {

        private static final int MOST_LINES_WHOLE = 12;

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row has a cell (%s) for each column (%s).".formatted(row.size(), columns.size()));
                }
            }
        }

        /** Whether it is so short that it stands on one page whole: by its lines, since rows to be signed have several. */
        boolean isShort() {
            return rows.stream()
                            .mapToInt(row -> row.stream()
                                    .mapToInt(it -> it.lines().size())
                                    .max()
                                    .orElse(1))
                            .sum()
                    <= MOST_LINES_WHOLE;
        }
    }

    /** A column of a table, set to the right where it holds numbers. */
    public record Column(String title, boolean numbers) {}

    /**
     * A picture.
     *
     * @param base64 its bytes as PNG, in letters
     * @param says what it shows, for those who do not see it
     * @param millimetres how wide it is set
     */
    public record Picture(String base64, String says, int millimetres) implements Block {

        /** Where a PNG says how wide and how high it is, in dots. */
        private static final int WIDTH_AT = 16;

        private static final int HEIGHT_AT = 20;

        public static Picture of(byte[] png, String says, int millimetres) {
            return new Picture(Base64.getEncoder().encodeToString(png), says, millimetres);
        }

        byte[] png() {
            return Base64.getDecoder().decode(base64);
        }

        /** How high it is set, in millimetres. */
        int height() {
            var dots = ByteBuffer.wrap(png());
            return Math.max(1, Math.round((float) millimetres * dots.getInt(HEIGHT_AT) / dots.getInt(WIDTH_AT)));
        }

        String dataAddress() {
            return "data:image/png;base64," + base64;
        }
    }
}
