package org.maillage.table;

import java.util.regex.Pattern;

/** Words as a spreadsheet may open them: what it would take for a formula and carry out is told as words. */
public final class SafeCell {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9  ]*([.,][0-9]+)?");

    private SafeCell() {}

    /** The words, with an apostrophe before those that begin as a formula does; numbers stay as they are. */
    public static String of(String words) {
        if (words.isEmpty()
                || "=+-@\t\r".indexOf(words.charAt(0)) < 0
                || NUMBER.matcher(words).matches()) {
            return words;
        }
        return "'" + words;
    }

    /** The words of a cell without the apostrophe that {@link #of} gave them. */
    public static String read(String cell) {
        return cell.length() > 1
                        && cell.charAt(0) == '\''
                        && !of(cell.substring(1)).equals(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }
}
