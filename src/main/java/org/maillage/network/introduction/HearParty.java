package org.maillage.network.introduction;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.maillage.directory.Oppositions;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.network.introduction.Introduction.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears whether those who are asked would like to be introduced. */
@Component
class HearParty {

    private final Introductions introductions;
    private final NotifyOfIntroduction notify;
    private final Oppositions oppositions;
    private final Clock clock;

    HearParty(Introductions introductions, NotifyOfIntroduction notify, Oppositions oppositions, Clock clock) {
        this.introductions = introductions;
        this.notify = notify;
        this.oppositions = oppositions;
        this.clock = clock;
    }

    /** They agree: the second is asked, or both hear of one another. False when they are not asked any more. */
    @Transactional
    public boolean agree(Introduction asked, Side side) {
        var it = introductions.hold(asked.id()).orElse(null);
        if (it == null || !asksNow(it, side)) {
            return false;
        }
        if (side == Side.FIRST) {
            var until = OffsetDateTime.now(clock).plus(AskForIntroduction.TERM);
            introductions.answer(it, side, State.ASKING_SECOND, true, until);
            // Whoever wants no mails is not asked: for the first it looks as if nobody answered, on the same day.
            if (!oppositions.isOpposed(it.second().email())) {
                introductions.asked(it, Side.SECOND);
                notify.ask(now(it), Side.SECOND, until);
            }
            return true;
        }
        if (oppositions.isOpposed(it.first().email())) {
            // Who wants no mails since they agreed is given to nobody; whoever answers now reads that it is closed.
            introductions.answer(it, Side.FIRST, State.DECLINED, false, null);
            notify.tellAuthor(now(it));
            return true;
        }
        introductions.answer(it, side, State.INTRODUCED, true, null);
        var introduced = now(it);
        notify.introduce(introduced);
        if (!introduced.isOfAuthor()) {
            notify.tellAuthor(introduced);
        }
        return true;
    }

    /**
     * They decline, or the first takes back a yes while the second is asked; nobody but whoever asks hears it. False when they are not asked any more.
     *
     * @param stop whether they want no more mails from anybody
     */
    @Transactional
    public boolean decline(Introduction asked, Side side, boolean stop) {
        var it = introductions.hold(asked.id()).orElse(null);
        if (it != null && endedInVain(it, side)) {
            // It is over without their knowing: what they see is what they would see if it were not.
            introductions.takeBack(it);
            stop(it, side, stop);
            return true;
        }
        if (it == null || !(asksNow(it, side) || waitsForOther(it, side))) {
            return false;
        }
        stop(it, side, stop);
        if (it.isOfAuthor()) {
            introductions.declineUnseen(it);
            return true;
        }
        introductions.answer(it, side, State.DECLINED, false, null);
        notify.tellAuthor(now(it));
        return true;
    }

    private void stop(Introduction it, Side side, boolean stop) {
        if (stop) {
            oppositions.oppose(it.party(side).email());
        }
    }

    private static boolean endedInVain(Introduction it, Side side) {
        return side == Side.FIRST
                && Boolean.TRUE.equals(it.firstAgreed())
                && !it.isIntroduced()
                && !it.state().isOpen();
    }

    private boolean waitsForOther(Introduction it, Side side) {
        return side == Side.FIRST && it.state() == State.ASKING_SECOND;
    }

    private boolean asksNow(Introduction it, Side side) {
        var expires = it.expiresAt();
        return it.asks(side)
                && it.agreed(side) == null
                && expires != null
                && expires.isAfter(OffsetDateTime.now(clock));
    }

    private Introduction now(Introduction it) {
        return introductions.find(it.id()).orElseThrow();
    }
}
