package org.maillage.network.introducer;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Organisation;
import org.maillage.directory.Part;
import org.maillage.directory.Visibility;
import org.maillage.network.introducer.AskedIntroducer.State;
import org.maillage.shared.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody, once and never again, to introduce a catalyst to an actor whose name anybody may read. */
@Component
class AskIntroducer {

    /** For how long they can answer. */
    static final Duration TERM = Duration.ofDays(21);

    private final AskedIntroducers asked;
    private final NotifyOfIntroducer notify;
    private final Oppositions oppositions;
    private final Deeds deeds;
    private final Clock clock;

    AskIntroducer(
            AskedIntroducers asked, NotifyOfIntroducer notify, Oppositions oppositions, Deeds deeds, Clock clock) {
        this.asked = asked;
        this.notify = notify;
        this.oppositions = oppositions;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** How asking has ended. */
    enum Outcome {
        ASKED,
        /** The same was asked of the same before: one mail is all that goes. */
        ASKED_BEFORE,
        /** Whoever has the address wants no mails. */
        OPPOSED,
        /** Its name would be told to somebody who may not read its sheet. */
        NOT_PUBLIC
    }

    /**
     * Whom to ask, about whom and why.
     *
     * @param targetEmail as whoever asks may read it; empty for none
     */
    record Wish(
            UUID team, Organisation introducer, String email, Organisation target, String targetEmail, String reason) {}

    static boolean isNamed(Organisation target) {
        return target.nominative() && target.visibility(Part.RECORD) == Visibility.PUBLIC;
    }

    @Transactional
    public Outcome askIntroducer(Wish wish, SignedIn me) {
        if (!isNamed(wish.target())) {
            return Outcome.NOT_PUBLIC;
        }
        if (oppositions.isOpposed(wish.email())) {
            return Outcome.OPPOSED;
        }
        var now = OffsetDateTime.now(clock);
        var it = new AskedIntroducer(
                UUID.randomUUID(),
                wish.team(),
                me.id(),
                wish.introducer().id(),
                wish.introducer().name(),
                wish.email(),
                wish.target().id(),
                wish.target().name(),
                wish.targetEmail(),
                wish.reason(),
                State.ASKED,
                false,
                now,
                now.plus(TERM),
                null);
        var link = Secret.fresh();
        if (!asked.add(it, link)) {
            return Outcome.ASKED_BEFORE;
        }
        notify.ask(it, link);
        deeds.write(me.person(), "asked-introducer", it.id(), "");
        return Outcome.ASKED;
    }

    /** Takes it back; false where it asks nobody any more. */
    @Transactional
    public boolean withdraw(AskedIntroducer it) {
        return asked.withdraw(it);
    }
}
