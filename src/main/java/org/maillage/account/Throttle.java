package org.maillage.account;

import java.util.Locale;
import org.maillage.web.TooOften;
import org.springframework.stereotype.Component;

/**
 * Bounds how often who is not signed in asks for mails or tries passwords: for one address, from one network, and from one
 * network for one address, so that a single one never uses up what others may ask. In a browser that they have come in by
 * before, the owners of an address have tries and mails of their own, which nobody else can use up. A room of people who
 * sign in at once is one network and no robot, so that what comes from a network may be many times as much. All nodes
 * count together.
 */
@Component
public class Throttle {

    private static final int FOR_AN_ADDRESS = 5;
    private static final int FOR_AN_ADDRESS_IN_A_DAY = 40;
    private static final int FOR_AN_ADDRESS_FROM_A_NETWORK_IN_A_DAY = 15;
    private static final int FROM_A_NETWORK = 150;
    private static final int TRIES_FOR_AN_ADDRESS = 10;
    private static final int TRIES_FOR_AN_ADDRESS_FROM_A_NETWORK = 5;
    private static final int TRIES_FROM_A_NETWORK = 300;
    private static final int FORMS_FROM_A_NETWORK = 15;
    private static final int FORMS_FROM_A_NETWORK_IN_A_DAY = 60;
    private static final int NO_BOUND = 1_000_000;

    private final ThrottleCounts counts;

    Throttle(ThrottleCounts counts) {
        this.counts = counts;
    }

    /**
     * Counts one more mail to an address, for whoever asks.
     *
     * @throws TooOften when it may not go
     */
    public void countMail(EmailAddress email, String network) {
        countMail(email, network, false);
    }

    /**
     * Counts one more mail to an address.
     *
     * @param owner whether the browser that asks is known to be that of the owner
     * @throws TooOften when it may not go
     */
    public void countMail(EmailAddress email, String network, boolean owner) {
        var address = email.value();
        if (owner) {
            take("to its owner " + address, FOR_AN_ADDRESS, NO_BOUND);
            return;
        }
        take("to %s from %s".formatted(address, network), FOR_AN_ADDRESS, FOR_AN_ADDRESS_FROM_A_NETWORK_IN_A_DAY);
        take("from " + network, FROM_A_NETWORK, NO_BOUND);
        take("to " + address, FOR_AN_ADDRESS, FOR_AN_ADDRESS_IN_A_DAY);
    }

    /**
     * Counts one more form that somebody who is not signed in sends for others to read.
     *
     * @throws TooOften when it may not be sent
     */
    public void countForm(String network) {
        take("form from " + network, FORMS_FROM_A_NETWORK, FORMS_FROM_A_NETWORK_IN_A_DAY);
    }

    /**
     * Counts one more password for what was typed as an address, by whoever tries.
     *
     * @throws TooOften when it may not be tried
     */
    public void countTry(String email, String network) {
        countTry(email, network, false);
    }

    /**
     * Counts one more password for what was typed as an address.
     *
     * @param owner whether the browser in which it is tried is known to be that of the owner
     * @throws TooOften when it may not be tried
     */
    public void countTry(String email, String network, boolean owner) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        if (owner) {
            take("try as owner " + address, TRIES_FOR_AN_ADDRESS, NO_BOUND);
            return;
        }
        // First: a network that has used up its own fills no table with addresses.
        take("try from " + network, TRIES_FROM_A_NETWORK, NO_BOUND);
        take("try %s from %s".formatted(address, network), TRIES_FOR_AN_ADDRESS_FROM_A_NETWORK, NO_BOUND);
        take("try " + address, TRIES_FOR_AN_ADDRESS, NO_BOUND);
    }

    private void take(String key, int mostInAWhile, int mostInADay) {
        counts.take(key, mostInAWhile, mostInADay).ifPresent(wait -> {
            throw new TooOften(wait);
        });
    }
}
