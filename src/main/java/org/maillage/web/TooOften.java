package org.maillage.web;

import java.time.Duration;

/** Says that something was asked for more often than it may be, and after how long it may be again. */
public final class TooOften extends RuntimeException {

    private final Duration wait;

    public TooOften(Duration wait) {
        this.wait = wait;
    }

    /** In whole seconds, as the answer says it. */
    String retryAfter() {
        return String.valueOf(Math.max(1, wait.toSeconds()));
    }
}
