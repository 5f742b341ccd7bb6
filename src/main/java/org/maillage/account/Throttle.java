package org.maillage.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import org.maillage.web.TooOften;
import org.springframework.stereotype.Component;

/**
 * Bounds how often mails are asked for and passwords tried: for one address, and from one network. A room of people who
 * sign in at once is one network and no robot, so that what comes from a network may be many times as much.
 */
@Component
public class Throttle {

    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int FOR_AN_ADDRESS = 5;
    private static final int FROM_A_NETWORK = 150;
    private static final int TRIES_FOR_AN_ADDRESS = 10;
    private static final int TRIES_FROM_A_NETWORK = 300;
    private static final int MOST_KNOWN = 20_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(WHILE)
            .maximumSize(MOST_KNOWN)
            .build();

    /**
     * Counts one more mail to an address.
     *
     * @throws TooOften when it may not go
     */
    public void countMail(EmailAddress email, String network) {
        take("to " + email.value(), FOR_AN_ADDRESS);
        take("from " + network, FROM_A_NETWORK);
    }

    /**
     * Counts one more password for what was typed as an address.
     *
     * @throws TooOften when it may not be tried
     */
    public void countTry(String email, String network) {
        take("try " + email.strip().toLowerCase(Locale.ROOT), TRIES_FOR_AN_ADDRESS);
        take("try from " + network, TRIES_FROM_A_NETWORK);
    }

    private void take(String key, int most) {
        var taken = buckets.get(
                        key,
                        it -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WHILE))
                                .build())
                .tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw new TooOften(Duration.ofNanos(taken.getNanosToWaitForRefill()));
        }
    }
}
