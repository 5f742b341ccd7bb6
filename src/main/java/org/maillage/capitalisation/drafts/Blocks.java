package org.maillage.capitalisation.drafts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gathers the blocks of a document while it is read. A row of a table is a line; one whose first cell says what the second
 * is about, as in many templates of sheets, is a heading with its words; one of a single cell is a frame around others.
 */
final class Blocks {

    /** Number of characters of a whole text. */
    static final int LONGEST = 250_000;

    private static final int MOST = 20_000;
    private static final int LONGEST_LABEL = 80;
    private static final int LONG_CELL = 160;

    private static final class Row {
        private final List<List<Block>> cells = new ArrayList<>();
    }

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private int length;

    void add(Block block) {
        if (block.words().isEmpty()) {
            return;
        }
        length += block.words().length();
        if (length > LONGEST || blocks.size() > MOST) {
            throw NoText.because("too-long");
        }
        put(block);
    }

    private void put(Block block) {
        var row = rows.peek();
        if (row == null || row.cells.isEmpty()) {
            blocks.add(block);
        } else {
            row.cells.getLast().add(block);
        }
    }

    void openRow() {
        rows.push(new Row());
    }

    void openCell() {
        var row = rows.peek();
        if (row != null) {
            row.cells.add(new ArrayList<>());
        }
    }

    void closeRow() {
        if (rows.isEmpty()) {
            return;
        }
        var cells = rows.pop().cells.stream().filter(it -> !it.isEmpty()).toList();
        if (cells.size() == 1) {
            cells.getFirst().forEach(this::put);
        } else if (cells.size() == 2 && isLabel(cells.getFirst(), cells.getLast())) {
            put(Block.heading(2, plain(cells.getFirst().getFirst().words())));
            cells.getLast().forEach(this::put);
        } else if (!cells.isEmpty()) {
            put(Block.item("- " + cells.stream().map(Blocks::line).collect(Collectors.joining(" — "))));
        }
    }

    private static boolean isLabel(List<Block> first, List<Block> second) {
        if (first.size() > 1 || first.getFirst().words().length() > LONGEST_LABEL) {
            return false;
        }
        var label = first.getFirst();
        return HeadingsToSections.find(plain(label.words())).isPresent()
                || (!label.is(Block.Kind.WORDS) && line(second).length() > LONG_CELL);
    }

    private static String plain(String words) {
        return words.replace("*", "").replace("\\", "").replaceAll("\\s+", " ").strip();
    }

    private static String line(List<Block> cell) {
        return cell.stream()
                .map(it -> it.words().replaceFirst("^(?:- |[0-9]+\\. )", "").replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    List<Block> all() {
        return blocks;
    }
}
