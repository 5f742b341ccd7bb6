package org.maillage.network.introducer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.maillage.directory.Oppositions;
import org.maillage.network.introduction.IntroduceAuthor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears what an introducer says: the actor is asked in their name, or knows whoever asked by now, or nothing comes of it. */
@Component
class HearIntroducer {

    private final AskedIntroducers asked;
    private final IntroduceAuthor introduceAuthor;
    private final NotifyOfIntroducer notify;
    private final Oppositions oppositions;
    private final Clock clock;

    HearIntroducer(
            AskedIntroducers asked,
            IntroduceAuthor introduceAuthor,
            NotifyOfIntroducer notify,
            Oppositions oppositions,
            Clock clock) {
        this.asked = asked;
        this.introduceAuthor = introduceAuthor;
        this.notify = notify;
        this.oppositions = oppositions;
        this.clock = clock;
    }

    /**
     * The actor is asked in the name of the introducer; false when they are not asked any more.
     *
     * @param email of the actor
     */
    @Transactional
    public boolean propose(AskedIntroducer of, String email) {
        return agree(of, () -> introduceAuthor.ask(wish(of, email)));
    }

    /** It is made by word of mouth; false when they are not asked any more. */
    @Transactional
    public boolean made(AskedIntroducer of, LocalDate on) {
        return agree(of, () -> introduceAuthor.note(wish(of, of.targetEmail()), on));
    }

    private boolean agree(AskedIntroducer of, Supplier<IntroduceAuthor.Made> introduction) {
        var it = asked.hold(of.id()).orElse(null);
        if (it == null || !it.asksAt(OffsetDateTime.now(clock))) {
            return false;
        }
        var became = introduction.get();
        asked.agreed(it, became);
        notify.tellAsker(it, became);
        return true;
    }

    /**
     * They would rather not, which whoever asked cannot tell from silence.
     *
     * @param stop whether they want no more mails from anybody
     */
    @Transactional
    public boolean decline(AskedIntroducer of, boolean stop) {
        var it = asked.hold(of.id()).orElse(null);
        if (it == null || !it.asksAt(OffsetDateTime.now(clock))) {
            return false;
        }
        asked.declined(it);
        if (stop) {
            oppositions.oppose(it.email());
        }
        return true;
    }

    private static IntroduceAuthor.Wish wish(AskedIntroducer it, String email) {
        return new IntroduceAuthor.Wish(
                it.team(), it.askedBy(), it.name(), it.target(), it.targetName(), email, it.reason());
    }
}
