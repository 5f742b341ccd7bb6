package org.maillage.notices;

import java.util.List;
import java.util.Locale;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;

/** The subject and the words of a mail, in the language of who reads it. */
public record Letter(String subject, String body) {

    /**
     * A letter whose words stand under one key, with {@code .subject} and {@code .body}.
     *
     * @param about what fills the places of its subject
     * @param values what fills those of its body
     */
    public static Letter of(Locale language, String key, List<?> about, Object... values) {
        return new Letter(
                Words.sayIn(language, new Saying(key + ".subject", List.copyOf(about))),
                Words.sayIn(language, Saying.of(key + ".body", values)));
    }

    /** The mail that brings it, posted once under a key. */
    public Mail to(String recipient, String key) {
        return new Mail(key, recipient, subject, body);
    }
}
