package org.maillage.alliance.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.directory.Oppositions;
import org.maillage.shared.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a team does with a hand-over: proposes it, answers the operator, takes it back, says what may be public. */
@Component
class ProposeHandover {

    /** For how long an operator can answer. */
    static final Duration TERM = Duration.ofDays(45);

    /** For how long a link opens what was agreed; the team hands out another one then. */
    static final Duration KEPT = Duration.ofDays(730);

    private final Handovers handovers;
    private final HandoverThread thread;
    private final HandoverLinks links;
    private final NotifyOfHandover notify;
    private final Oppositions oppositions;
    private final Addressees addressees;
    private final Deeds deeds;
    private final Clock clock;

    ProposeHandover(
            Handovers handovers,
            HandoverThread thread,
            HandoverLinks links,
            NotifyOfHandover notify,
            Oppositions oppositions,
            Addressees addressees,
            Deeds deeds,
            Clock clock) {
        this.handovers = handovers;
        this.thread = thread;
        this.links = links;
        this.notify = notify;
        this.oppositions = oppositions;
        this.addressees = addressees;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** How it has ended. */
    enum Outcome {
        DONE,
        /** It stands elsewhere than whoever asked for it has seen. */
        NOT_NOW,
        /** Whoever has the address wants no mails. */
        OPPOSED
    }

    /**
     * Sends it to the operator.
     *
     * @param version of the dossier that was looked at
     */
    @Transactional
    public Outcome propose(HandoverId id, int version, SignedIn me) {
        var it = handovers.hold(id);
        if (it.version() != version || !it.state().mayBecome(HandoverState.PROPOSED)) {
            return Outcome.NOT_NOW;
        }
        if (oppositions.isOpposed(it.email())) {
            return Outcome.OPPOSED;
        }
        var until = OffsetDateTime.now(clock).plus(TERM);
        var name = addressees.of(me.id()).map(Addressee::name).orElse("");
        handovers.propose(id, me.id(), name, until);
        notify.propose(handovers.hold(id), links.add(id, until));
        deeds.write(me.person(), "proposed-handover", id.value(), "");
        return Outcome.DONE;
    }

    /** Answers the operator; false when nobody talks about it any more. */
    @Transactional
    public boolean answer(HandoverId id, String words, SignedIn me) {
        var it = handovers.hold(id);
        if (!it.state().isTalkedAbout()) {
            return false;
        }
        thread.add(id, me.id(), words);
        notify.answer(it, words, fresh(it));
        return true;
    }

    /** Sends the operator another link; false when there is nothing to open or nobody to write to. */
    @Transactional
    public boolean sendLink(HandoverId id) {
        var it = handovers.hold(id);
        if ((it.state() != HandoverState.PROPOSED && !it.state().isAgreed())
                || it.email().isEmpty()) {
            return false;
        }
        links.end(id);
        notify.link(it, fresh(it));
        return true;
    }

    private @Nullable Secret fresh(Handover it) {
        var now = OffsetDateTime.now(clock);
        var until = it.state().isAgreed() || it.expiresAt() == null ? now.plus(KEPT) : it.expiresAt();
        return it.email().isEmpty() || !until.isAfter(now) ? null : links.add(it.id(), until);
    }

    /** Takes it back, or takes up again what nobody answered; false when it cannot be from where it stands. */
    @Transactional
    public boolean become(HandoverId id, HandoverState state) {
        var it = handovers.hold(id);
        if (!it.state().mayBecome(state)) {
            return false;
        }
        handovers.become(id, state);
        links.end(id);
        if (it.state() == HandoverState.PROPOSED) {
            notify.withdrawn(it);
        }
        return true;
    }

    /** Proposes words for everybody, to which the operator agrees or not; false while nothing is agreed. */
    @Transactional
    public boolean sayPublic(HandoverId id, String words) {
        var it = handovers.hold(id);
        if (!it.state().isAgreed()) {
            return false;
        }
        if (!words.equals(it.publicWords())) {
            handovers.sayPublic(id, words, false);
            if (!words.isEmpty()) {
                notify.publicWords(it, words, fresh(it));
            }
        }
        return true;
    }

    /** Agrees to words that the operator has proposed, or to none any more; false when others stand by now. */
    @Transactional
    public boolean agree(HandoverId id, String words, boolean agrees) {
        return handovers.hold(id).state().isAgreed() && handovers.agree(id, words, agrees, false);
    }
}
