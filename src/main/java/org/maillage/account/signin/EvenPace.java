package org.maillage.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/**
 * Answers at an even pace where the time that an answer takes would tell whether somebody is known here: at the next full
 * quarter of a second after the question.
 */
final class EvenPace {

    private static final String BEGUN = EvenPace.class.getName();
    private static final long PACE = Duration.ofMillis(250).toNanos();

    private EvenPace() {}

    static void begin(HttpServletRequest request) {
        request.setAttribute(BEGUN, System.nanoTime());
    }

    /** Waits until it is time to answer. */
    static void end(HttpServletRequest request) {
        if (request.getAttribute(BEGUN) instanceof Long begun) {
            try {
                Thread.sleep(Duration.ofNanos(rest(System.nanoTime() - begun)));
            } catch (InterruptedException e) {
                // The server stops: whoever asked hears at once.
                Thread.currentThread().interrupt();
            }
        }
    }

    /** How long to wait after so many nanoseconds. */
    static long rest(long since) {
        return PACE - since % PACE;
    }
}
