package org.maillage.shared;

import java.net.IDN;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what readers type into addresses and forms. */
public final class Typed {

    private static final int LONGEST_SLUG = 60;
    private static final int MOST_OF_ONE_TITLE = 1000;

    private static final int LONGEST_EMAIL = 254;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern EMAIL = Pattern.compile(
            "(?=[^@]{1,64}@)(" + ATOM + "(?:\\." + ATOM + ")*)@([\\p{L}\\p{M}\\p{N}-]+(?:\\.[\\p{L}\\p{M}\\p{N}-]+)+)");

    /** Labels of DNS; the last is no number and has two letters at least. */
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])");

    private static final Pattern SITE = Pattern.compile("[^\\s/:@<>\"]+\\.[a-zA-Z]{2,}(?:[/:?#].*)?");

    private Typed() {}

    /** A whole number of at most nine digits; -1 for anything else. */
    public static int number(String value) {
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    }

    /** What was typed, without white space around it, with one kind of line end and no zero byte; empty when nothing was. */
    public static String words(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return typed.indexOf('\r') < 0 && typed.indexOf('\0') < 0
                ? typed.strip()
                : typed.replace("\r\n", "\n").replace("\0", "").strip();
    }

    /** What was typed where one line stands: what breaks it is a blank, and what turns its letters round goes. */
    public static String line(@Nullable String typed) {
        return OneLine.joined(words(typed)).strip();
    }

    /** The beginning of a text, at most so many letters of Java's; a letter that is two of these is not cut. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** The opening of longer words, cut between two of them and ended by three dots; short words as they are. */
    public static String opening(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        var cut = words.lastIndexOf(' ', longest - 1);
        return words.substring(0, cut > 0 ? cut : longest - 1).strip() + "…";
    }

    /** The word for one of an enum in forms, files and the database: {@code call-open}. */
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of an enum that a word means; empty when it means none. */
    public static <E extends Enum<E>> Optional<E> one(Class<E> all, String word) {
        return Arrays.stream(all.getEnumConstants())
                .filter(it -> key(it).equals(word))
                .findFirst();
    }

    /** A day as {@code 2027-03-15}, between 2000 and 2199. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches("2[01][0-9]{2}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(typed))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time of day as {@code 14:30} or {@code 14:30:00}. */
    public static Optional<LocalTime> time(String typed) {
        try {
            return typed.matches("[0-9]{2}:[0-9]{2}(:00)?") ? Optional.of(LocalTime.parse(typed)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it is an address that {@link #email} reads. */
    public static boolean isEmail(String typed) {
        return email(typed).filter(typed::equals).isPresent();
    }

    /**
     * An address that mails can reach, in small letters; nothing for any other. Before the sign stand the letters, digits and
     * marks of RFC 5321 without quotes, after it a name that DNS can hold: letters with accents are said there in those of
     * RFC 3492. Accents before it reach few servers, and none of those that we send to.
     */
    public static Optional<String> email(String typed) {
        var parts = EMAIL.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var host = IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            var address = parts.group(1) + "@" + host;
            return HOST.matcher(host).matches() && address.length() <= LONGEST_EMAIL
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it is the address of a page on the net. */
    public static boolean isLink(String typed) {
        return typed.length() <= 500 && typed.matches("https?://[^\\s<>\"]+");
    }

    /** Whether it begins like the name of a site: « www.exemple.fr/page ». */
    public static boolean isSite(String typed) {
        return SITE.matcher(typed).matches();
    }

    /** The address of a page, with the {@code https://} that people leave out. */
    public static Optional<String> link(String typed) {
        if (isLink(typed)) {
            return Optional.of(typed);
        }
        var whole = "https://" + typed;
        return isLink(whole) && isSite(typed) ? Optional.of(whole) : Optional.empty();
    }

    /** What leads to somebody at a mail or web address, as the address of a link; empty for anything else. */
    public static String wayTo(String contact) {
        if (isLink(contact)) {
            return contact;
        }
        return isEmail(contact) ? "mailto:" + contact : "";
    }

    /** A name for addresses made of a title: small letters without accents, digits and hyphens; never empty. */
    public static String slug(String title) {
        var plain = Folded.of(title).replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(LONGEST_SLUG, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "x" : cut;
    }

    /** Names for addresses made of a title, of which the first that is free is taken: the plain one, then numbered ones. */
    public static Stream<String> slugs(String title) {
        var slug = slug(title);
        return Stream.concat(
                Stream.of(slug), IntStream.range(2, MOST_OF_ONE_TITLE).mapToObj(it -> slug + "-" + it));
    }
}
