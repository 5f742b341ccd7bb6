package org.maillage.publishing;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.maillage.shared.Settings;
import org.maillage.support.SampleSettings;
import org.springframework.context.i18n.LocaleContextHolder;

/** What readers of either language get, in tests without a web server. */
final class Readers {

    static final Settings SETTINGS = SampleSettings.of(Map.of());

    private Readers() {}

    static <T> T reading(Locale language, Supplier<T> page) {
        LocaleContextHolder.setLocale(language);
        try {
            return page.get();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    static <T> T inFrench(Supplier<T> page) {
        return reading(Locale.FRENCH, page);
    }

    static <T> T inEnglish(Supplier<T> page) {
        return reading(Locale.ENGLISH, page);
    }
}
