package org.maillage.directory.contact;

import java.util.List;
import java.util.Locale;

/** In which languages somebody is told of whom nobody knows what they read; the team chooses. */
enum ToldLanguages {
    FRENCH,
    /** The French, and the English below. */
    BOTH;

    List<Locale> locales() {
        return this == BOTH ? List.of(Locale.FRENCH, Locale.ENGLISH) : List.of(Locale.FRENCH);
    }
}
