package org.maillage.recognition;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk of whoever has a fresh attestation where to find it. */
@Component
@Order(9)
record AttestationWaits(Attestations attestations, Clock clock) implements Waits {

    private static final Duration FRESH = Duration.ofDays(30);

    @Override
    public List<Waiting> of(SignedIn me) {
        var since = clock.instant().minus(FRESH);
        return attestations.of(me.person()).stream()
                .filter(it -> it.signedAt().toInstant().isAfter(since))
                .map(it -> new Waiting("/attestations", say("recognition.waits", it.editionTitle())))
                .toList();
    }
}
