package org.maillage.directory.contact;

import java.util.List;
import java.util.Locale;

/** In which languages somebody is told of whom nobody knows what they read; the team chooses. */
enum ToldLanguages {
    FRENCH(Locale.FRENCH),
    BOTH(Locale.FRENCH, Locale.ENGLISH);

    private final List<Locale> locales;

    ToldLanguages(Locale... locales) {
        this.locales = List.of(locales);
    }

    List<Locale> locales() {
        return locales;
    }
}
