package org.maillage.table;

/**
 * Looks at the XML of a workbook while it goes by, before a reader keeps any of it: entities of its own, more strings than
 * memory should hold, rows wider than a sheet can be, words longer than a cell can hold.
 */
final class XmlLook {

    /** Readers keep all strings that cells share. */
    static final int MOST_STRINGS = 1_500_000;

    /** As many as the widest sheet has; its last column is XFD. */
    private static final int MOST_CELLS_OF_A_ROW = 16_384;

    private static final int LONGEST_COLUMN = 3;

    /** Much more than the 32,767 letters of a cell, escapes and all. */
    private static final int LONGEST_RUN = 1 << 20;

    private static final int HEAD = 64;

    private final byte[] head = new byte[HEAD];
    private int filled;
    private boolean inTag;
    private int run;
    private int strings;
    private int cells;

    /** What is wrong with it, as the end of a key; empty as long as nothing is. */
    private String problem = "";

    /**
     * Takes the next bytes. Zeros are those between the letters of UTF-16.
     *
     * @return what is wrong so far, as the end of a key of words; empty for nothing
     */
    String take(byte[] bytes, int length) {
        for (var i = 0; i < length && problem.isEmpty(); i++) {
            if (bytes[i] != 0) {
                take(bytes[i]);
            }
        }
        return problem;
    }

    private void take(byte letter) {
        if (++run > LONGEST_RUN) {
            problem = "zip-bomb";
        }
        if (letter == '<') {
            inTag = true;
            filled = 0;
            run = 0;
        } else if (inTag && letter == '>') {
            inTag = false;
            run = 0;
            tag();
        } else if (inTag && filled < HEAD) {
            head[filled++] = letter;
            if (filled == 2 && head[0] == '!' && (letter == 'D' || letter == 'E')) {
                problem = "xml-entities";
            }
        }
    }

    private void tag() {
        var begin = 0;
        var end = 0;
        while (end < filled && isName(head[end])) {
            if (head[end] == ':') {
                begin = end + 1;
            }
            end++;
        }
        if (is("si", begin, end)) {
            strings++;
        } else if (is("row", begin, end)) {
            cells = 0;
        } else if (is("c", begin, end)) {
            cells++;
            if (column(end) > LONGEST_COLUMN) {
                problem = "zip-bomb";
            }
        }
        if (strings > MOST_STRINGS || cells > MOST_CELLS_OF_A_ROW) {
            problem = "zip-bomb";
        }
    }

    private static boolean isName(byte letter) {
        return letter > ' ' && letter != '/';
    }

    private boolean is(String name, int begin, int end) {
        if (end - begin != name.length()) {
            return false;
        }
        for (var i = 0; i < name.length(); i++) {
            if (head[begin + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How many letters the column has that a cell says it stands in; more than there are where it is too far behind to see. */
    private int column(int from) {
        for (var at = from; at + 3 < filled; at++) {
            if (head[at] <= ' ' && head[at + 1] == 'r' && head[at + 2] == '=') {
                var end = at + 4;
                while (end < filled && (head[end] < '0' || head[end] > '9')) {
                    end++;
                }
                return end - at - 4;
            }
        }
        return filled == HEAD ? LONGEST_COLUMN + 1 : 0;
    }
}
