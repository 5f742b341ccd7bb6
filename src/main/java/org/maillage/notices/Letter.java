package org.maillage.notices;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.maillage.shared.OneLine;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;

/** The subject and the words of a mail, in the language of who reads it. */
public record Letter(String subject, String body) {

    /**
     * What stands in a letter as it is: our own words and links.
     *
     * @param words never what somebody typed
     */
    public record Ours(String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * A letter whose words stand under one key, with {@code .subject} and {@code .body}.
     *
     * @param about what fills the places of its subject
     * @param values what fills those of its body
     */
    public static Letter of(Locale language, String key, List<?> about, Object... values) {
        return new Letter(say(language, key + ".subject", about.toArray()), say(language, key + ".body", values));
    }

    /**
     * Words of ours for a mail. Whatever text fills their places may have been typed by anybody, and is put on one line
     * without links; what is {@link Ours} stays as it is.
     */
    public static String say(Locale language, String key, Object... values) {
        return Words.sayIn(language, key, tamed(Arrays.asList(values)).toArray());
    }

    private static List<Object> tamed(List<?> values) {
        return values.stream().map(Letter::tamed).toList();
    }

    private static Object tamed(Object value) {
        return switch (value) {
            case String typed -> OneLine.of(typed);
            case Saying(var key, var values) -> new Saying(key, tamed(values));
            default -> value;
        };
    }

    /** The mail that brings it, posted once under a key. */
    public Mail to(String recipient, String key) {
        return new Mail(key, recipient, subject, body);
    }
}
