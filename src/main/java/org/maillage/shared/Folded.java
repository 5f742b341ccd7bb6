package org.maillage.shared;

import java.text.Normalizer;
import java.util.Locale;

/** The one way in which letters are folded, for what is compared, looked for or put into an address. */
public final class Folded {

    private Folded() {}

    /** A text in small letters without accents and ligatures: « Œuvrer l’été » is « oeuvrer l’ete ». */
    public static String of(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        if (isAscii(small)) {
            return small;
        }
        var apart = Normalizer.normalize(
                small.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss"), Normalizer.Form.NFD);
        var folded = new StringBuilder(apart.length());
        for (var i = 0; i < apart.length(); i++) {
            if (!isMark(apart.charAt(i))) {
                folded.append(apart.charAt(i));
            }
        }
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char letter) {
        return letter > 127
                && switch (Character.getType(letter)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }
}
