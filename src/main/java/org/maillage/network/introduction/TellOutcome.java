package org.maillage.network.introduction;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.maillage.directory.Organisations;
import org.maillage.network.IntroductionOutcome;
import org.maillage.network.IntroductionTold;
import org.maillage.network.introduction.Introduction.Side;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears what came of an introduction: from each of the two apart, or from the catalyst who has heard it of them. */
@Component
class TellOutcome {

    private final Introductions introductions;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellOutcome(
            Introductions introductions, Organisations organisations, ApplicationEventPublisher events, Clock clock) {
        this.introductions = introductions;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /** One of the two says it themselves, as often as it changes; false when there is nothing to say any more. */
    @Transactional
    public boolean say(Introduction of, Side side, IntroductionOutcome outcome) {
        var it = introductions.hold(of.id()).orElse(null);
        return it != null && tell(it, side, outcome, true);
    }

    /** The catalyst notes what they have heard of one; false when something was said since the version that they saw. */
    @Transactional
    public boolean note(Introduction of, Side side, IntroductionOutcome outcome, int version) {
        var it = introductions.hold(of.id()).orElse(null);
        return it != null && it.version() == version && tell(it, side, outcome, false);
    }

    private boolean tell(Introduction it, Side side, IntroductionOutcome outcome, boolean byParty) {
        if (!it.isIntroduced()) {
            return false;
        }
        introductions.say(it, new Told.Answer(side, byParty, outcome, OffsetDateTime.now(clock)));
        var said = introductions.said(it.id());
        var told = Told.of(said);
        introductions.tell(it, told);
        publish(it, told, Told.isSomething(Side.FIRST, said));
        return true;
    }

    private void publish(Introduction it, Told told, boolean saidByFirst) {
        var first = it.first().organisation();
        var second = it.second().organisation();
        if (first == null || second == null) {
            return;
        }
        var one = organisations.latest(first);
        var other = organisations.latest(second);
        if (one.equals(other)) {
            // They turned out to be one, which has no tie to itself.
            return;
        }
        events.publishEvent(new IntroductionTold(
                it.id(),
                it.team(),
                one,
                other,
                Objects.requireNonNull(told.outcome()),
                told.confirmed(),
                saidByFirst,
                Objects.requireNonNull(it.introducedOn())));
    }
}
