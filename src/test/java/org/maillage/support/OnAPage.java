package org.maillage.support;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tests of what is made for a page that a reader has asked for. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnAPage.Asking.class)
public @interface OnAPage {

    /** Its path. */
    String value() default "/";

    /** Asks for the page and leaves it again. */
    final class Asking implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            var path =
                    context.getRequiredTestClass().getAnnotation(OnAPage.class).value();
            RequestContextHolder.setRequestAttributes(
                    new ServletRequestAttributes(new MockHttpServletRequest("GET", path)));
        }

        @Override
        public void afterEach(ExtensionContext context) {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
