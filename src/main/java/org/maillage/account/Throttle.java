package org.maillage.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Bounds how often who is not signed in asks for mails or tries passwords: for one address, and from one machine. */
@Component
public class Throttle {

    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int FOR_AN_ADDRESS = 5;
    private static final int FROM_A_MACHINE = 30;
    private static final int TRIES_FOR_AN_ADDRESS = 10;
    private static final int TRIES_FROM_A_MACHINE = 60;
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

    /** Whether one more password may be tried for what was typed as an address. */
    public boolean letsTry(String email, String machine) {
        return take("try " + email.strip().toLowerCase(Locale.ROOT), TRIES_FOR_AN_ADDRESS)
                && take("try from " + machine, TRIES_FROM_A_MACHINE);
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
