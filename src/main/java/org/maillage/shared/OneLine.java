package org.maillage.shared;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people typed, as it may go into words of ours that are sent to others: one line stays one line, nothing hides or turns
 * its letters round, and no program for mails makes a link of it. What looked like one can still be read.
 */
public final class OneLine {

    /** More than any name that a form takes. */
    private static final int LONGEST = 200;

    private static final int LONGEST_LINE_OF_MANY = 500;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\\u115f\\u1160\\u3164\\uffa0]+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern DOT = Pattern.compile("(?<=[\\p{L}\\p{N}])([.\\u3002\\uff0e\\uff61])(?=\\p{L})");
    private static final Pattern AT = Pattern.compile("(?<=\\S)([@\\uff20])(?=\\S)");
    private static final Pattern SLASHES = Pattern.compile("([/\\\\\\uff0f])(?=[/\\\\\\uff0f])");
    private static final Pattern SCHEME = Pattern.compile(
            "(?i)\\b(https?|ftp|mailto|tel|sms|callto|skype|file|data|javascript|outlook|onenote):(?=\\S)");

    /** Breaks of lines, and marks of direction; what joins the parts of a sign turns nothing round. */
    private static final Pattern BREAKS =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern LINE_ENDS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    private static final Pattern TURNS = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private OneLine() {}

    public static String of(String typed) {
        return tamed(typed, LONGEST);
    }

    /** The same of words that may have several lines. */
    public static String each(String typed) {
        return typed.lines().map(it -> tamed(it, LONGEST_LINE_OF_MANY)).collect(Collectors.joining("\n"));
    }

    /** Whether it is one line as it stands: nothing in it breaks it, or turns its letters round. */
    public static boolean isOne(String typed) {
        return !BREAKS.matcher(typed).find();
    }

    static String joined(String typed) {
        return TURNS.matcher(LINE_ENDS.matcher(typed).replaceAll(" ")).replaceAll("");
    }

    private static String tamed(String typed, int longest) {
        var line = BLANK.matcher(UNSEEN.matcher(typed).replaceAll(""))
                .replaceAll(" ")
                .strip();
        var apart = SCHEME.matcher(line).replaceAll("$1: ");
        apart = SLASHES.matcher(apart).replaceAll("$1 ");
        apart = DOT.matcher(apart).replaceAll("$1 ");
        return Typed.opening(AT.matcher(apart).replaceAll(" $1 "), longest);
    }
}
