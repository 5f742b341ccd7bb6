package org.maillage.codevelopment.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody says became of a commitment of theirs; what they said before stays beside it. */
@Component
class SayOfCommitment {

    private final Commitments commitments;
    private final Clock clock;

    SayOfCommitment(Commitments commitments, Clock clock) {
        this.commitments = commitments;
        this.clock = clock;
    }

    /** Keeps it, as its form was checked; false when they have said something else meanwhile. */
    @Transactional
    public boolean say(Commitment commitment, CommitmentForm form, LocalDate today) {
        return commitments.say(commitment, form.word(commitment, OffsetDateTime.now(clock)), form.kept(today));
    }

    /** Takes out what was typed by mistake; false once anything was said of it. */
    @Transactional
    public boolean remove(Commitment commitment) {
        return commitments.remove(commitment);
    }
}
