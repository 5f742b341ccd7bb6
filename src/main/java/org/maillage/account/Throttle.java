package org.maillage.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Bounds how often mails are asked for by who is not signed in: for one address, and from one machine. */
@Component
public class Throttle {

    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int FOR_AN_ADDRESS = 5;
    private static final int FROM_A_MACHINE = 30;
    private static final int MOST_KNOWN = 20_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(WHILE)
            .maximumSize(MOST_KNOWN)
            .build();

    /** Whether one more mail may go to an address. */
    public boolean lets(EmailAddress email, String machine) {
        return take("to " + email.value(), FOR_AN_ADDRESS) && take("from " + machine, FROM_A_MACHINE);
    }

    /** Whether one more mail may go to an address. */
    public boolean lets(String email, String machine) {
        return EmailAddress.of(email).filter(it -> lets(it, machine)).isPresent();
    }

    private boolean take(String key, int most) {
        return buckets.get(
                        key,
                        it -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WHILE))
                                .build())
                .tryConsume(1);
    }
}
