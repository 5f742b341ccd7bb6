package org.maillage.support;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What is waited for may take its time on a busy machine: a test says that it comes, a bench how fast. */
public final class Patience implements BeforeAllCallback {

    private static final Duration LONG = Duration.ofMinutes(2);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(LONG);
    }
}
