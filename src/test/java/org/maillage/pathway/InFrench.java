package org.maillage.pathway;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** Tests whose reader speaks French, whatever the machine speaks. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InFrench.Speaker.class)
public @interface InFrench {

    /** Sets the language and takes it away again. */
    final class Speaker implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            LocaleContextHolder.setLocale(Locale.FRENCH);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
