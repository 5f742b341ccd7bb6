package org.maillage.recognition;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.programme.Policy;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of attestations, which addresses name by {@code number}. Whose document it is not, never learns that there is one. */
@Component
record RecognitionDoors(Attestations attestations, Policy policy) implements Doors {

    @Anybody
    Checker checker(Keys keys, @Nullable SignedIn me) {
        return new Checker(me);
    }

    @Prints
    Attestation printed(Keys keys, SignedIn me) {
        return AttestationNumber.typed(keys.words("number"))
                .flatMap(attestations::find)
                .filter(it -> it.isInForce() && mayPrint(policy, it, me))
                .orElseThrow(() -> new NotFound("attestation", "of this number"));
    }

    /** Whether somebody may have the document: its holder, and those who sign for the organiser. */
    static boolean mayPrint(Policy policy, Attestation attestation, @Nullable SignedIn me) {
        return me != null
                && (me.person().value().equals(attestation.person())
                        || policy.of(me, attestation.edition()).leads());
    }
}
