package org.maillage.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Words that the platform holds as content, in French and, where somebody has translated them, in English.
 *
 * @param fr the French words, never blank
 * @param en the English words
 */
public record Text(String fr, @Nullable String en) {

    public Text {
        if (fr.isBlank()) {
            throw new IllegalArgumentException("A text needs its French words.");
        }
    }

    public static Text french(String words) {
        return new Text(words, null);
    }

    /** Words of the pages, as they are now. */
    public static Text of(Saying it) {
        return new Text(Words.sayIn(Locale.FRENCH, it), Words.sayIn(Locale.ENGLISH, it));
    }

    /** The words in a language, or the French ones where they are not translated. */
    public String in(Locale language) {
        return en != null && language.getLanguage().equals("en") ? en : fr;
    }

    /** The words in the language of the reader of this request. */
    @Override
    public String toString() {
        return in(LocaleContextHolder.getLocale());
    }
}
