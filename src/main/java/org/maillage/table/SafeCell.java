package org.maillage.table;

import org.jspecify.annotations.Nullable;

/** A value as it may stand in a file that spreadsheets open: what they would take for a formula is made plain words. */
public final class SafeCell {

    private SafeCell() {}

    /** The value, with an apostrophe before it when it begins like a formula; numbers stay numbers. */
    public static String of(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        var first = value.charAt(0);
        var begins = first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
        return begins && !value.matches("[+-]?[0-9][0-9 .,]*") ? "'" + value : value;
    }
}
