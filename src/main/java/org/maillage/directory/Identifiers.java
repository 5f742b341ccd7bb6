package org.maillage.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers by which registers know an organisation. People and spreadsheets write them with spaces, dots and dashes.
 * The rules are those of INSEE (Luhn over 9 or 14 digits), with the exception of La Poste, and of the register of
 * associations.
 */
public final class Identifiers {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f\\u2007.\\-_/'’]+");

    /** A number as programs write it that count with decimals. */
    private static final Pattern WHOLE = Pattern.compile("([0-9]{3,14})\\.0+");

    private static final Pattern RNA = Pattern.compile("W[0-9A-Z]{3}[0-9]{6}");
    private static final String LA_POSTE = "356000000";

    private Identifiers() {}

    /** A number without what stands between its characters, in capitals. */
    public static String plain(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        var whole = WHOLE.matcher(typed.strip());
        return BETWEEN.matcher(whole.matches() ? whole.group(1) : typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    // Nearly all that registers bring.
    private static boolean isPlain(String typed) {
        for (var i = 0; i < typed.length(); i++) {
            var letter = typed.charAt(i);
            if ((letter < '0' || letter > '9') && (letter < 'A' || letter > 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** The nine digits of a company, an association or a public body in SIRENE. */
    public static Optional<String> siren(String typed) {
        var plain = plain(typed);
        return isDigits(plain, 9) && !isZeros(plain) && luhn(plain) % 10 == 0 ? Optional.of(plain) : Optional.empty();
    }

    /** The fourteen digits of one of its establishments. */
    public static Optional<String> siret(String typed) {
        var plain = plain(typed);
        return isDigits(plain, 14) && !isZeros(sirenOf(plain)) && isSoundSiret(plain)
                ? Optional.of(plain)
                : Optional.empty();
    }

    private static boolean isSoundSiret(String plain) {
        return (luhn(plain) % 10 == 0 && luhn(sirenOf(plain)) % 10 == 0)
                || (plain.startsWith(LA_POSTE)
                        && plain.chars().map(it -> it - '0').sum() % 5 == 0);
    }

    /** The number of an association: W, three letters or digits of its registry, six digits. */
    public static Optional<String> rna(String typed) {
        var plain = plain(typed);
        return RNA.matcher(plain).matches() && !isZeros(plain.substring(1)) ? Optional.of(plain) : Optional.empty();
    }

    /** The SIREN of the organisation that has an establishment. */
    public static String sirenOf(String siret) {
        return siret.substring(0, 9);
    }

    /** Whether a number is none: registers fill empty columns with zeros. */
    public static boolean isZeros(String typed) {
        for (var i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is so many digits and nothing else. */
    public static boolean isDigits(String text, int length) {
        return text.length() == length && isDigits(text, 0, length);
    }

    static boolean isDigits(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted / 10 + counted % 10;
        }
        return sum;
    }
}
