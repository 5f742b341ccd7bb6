package org.maillage.alliance.handover;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears what an operator says by their link. What comes twice, or too late, changes nothing and says so. */
@Component
class HearOperator {

    private final Handovers handovers;
    private final HandoverThread thread;
    private final HandoverLinks links;
    private final NotifyOfHandover notify;
    private final Clock clock;

    HearOperator(
            Handovers handovers, HandoverThread thread, HandoverLinks links, NotifyOfHandover notify, Clock clock) {
        this.handovers = handovers;
        this.thread = thread;
        this.links = links;
        this.notify = notify;
        this.clock = clock;
    }

    /** They ask something. */
    @Transactional
    public boolean ask(HandoverId id, String words) {
        var it = handovers.hold(id);
        if (it.state() != HandoverState.ACCEPTED && !it.asksAt(OffsetDateTime.now(clock))) {
            return false;
        }
        thread.add(id, null, words);
        notify.tell(it, "asked");
        return true;
    }

    /**
     * They take the project on.
     *
     * @param name of whoever accepts in the name of the operator
     */
    @Transactional
    public boolean accept(HandoverId id, String name) {
        var it = handovers.hold(id);
        if (!it.asksAt(OffsetDateTime.now(clock))) {
            return false;
        }
        handovers.accept(id, name, Words.today(clock));
        notify.accepted(it, name, links.add(id, OffsetDateTime.now(clock).plus(ProposeHandover.KEPT)));
        notify.tell(it, "accepted");
        return true;
    }

    @Transactional
    public boolean decline(HandoverId id, String reasons) {
        var it = handovers.hold(id);
        if (!it.asksAt(OffsetDateTime.now(clock))) {
            return false;
        }
        handovers.decline(id, reasons, Words.today(clock));
        notify.tell(it, "declined");
        return true;
    }

    /** They give the project back to the team. */
    @Transactional
    public boolean handBack(HandoverId id, String reasons) {
        var it = handovers.hold(id);
        if (!it.state().mayBecome(HandoverState.HANDED_BACK)) {
            return false;
        }
        handovers.handBack(id, reasons, Words.today(clock));
        notify.tell(it, "back");
        return true;
    }

    /** They would have everybody read other words, to which the team agrees or not. */
    @Transactional
    public boolean sayPublic(HandoverId id, String words) {
        var it = handovers.hold(id);
        if (!it.state().isAgreed()) {
            return false;
        }
        if (!words.equals(it.publicWords())) {
            handovers.sayPublic(id, words, true);
            notify.tell(it, "public");
        }
        return true;
    }

    /** They agree to these words, or do so no more; false when others stand by now. */
    @Transactional
    public boolean agree(HandoverId id, String words, boolean agrees) {
        var it = handovers.hold(id);
        if (!it.state().isAgreed() || !handovers.agree(id, words, agrees, true)) {
            return false;
        }
        notify.tell(it, agrees ? "agreed" : "not-agreed");
        return true;
    }
}
