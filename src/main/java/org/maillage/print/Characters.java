package org.maillage.print;

/** What XML can hold of words that people typed. */
final class Characters {

    private Characters() {}

    /** The text without the characters that XML 1.0 refuses; tabs become spaces. */
    static String allowed(String text) {
        return text.replace('\t', ' ')
                .codePoints()
                .filter(it -> it == '\n' || (it >= ' ' && it != 0xfffe && it != 0xffff && !isHalf(it)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same, as it stands between two tags. */
    static String escaped(String text) {
        return allowed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
