package org.maillage.network.introduction;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.directory.Team;
import org.maillage.network.introduction.Introduction.Kind;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.network.introduction.Introduction.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the first of two whether they would like to meet somebody, or notes that two were introduced by word of mouth. */
@Component
class AskForIntroduction {

    /** For how long each of the two can answer. */
    static final Duration TERM = Duration.ofDays(21);

    private final Introductions introductions;
    private final NotifyOfIntroduction notify;
    private final Deeds deeds;
    private final Clock clock;

    AskForIntroduction(Introductions introductions, NotifyOfIntroduction notify, Deeds deeds, Clock clock) {
        this.introductions = introductions;
        this.notify = notify;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Asks the first; the second hears of it when the first has agreed. */
    @Transactional
    public Introduction ask(Team team, Party first, Party second, String reason, SignedIn me) {
        var until = OffsetDateTime.now(clock).plus(TERM);
        var it = add(team, Kind.ASKED, first, second, reason, me, until, null);
        introductions.asked(it, Side.FIRST);
        notify.ask(it, Side.FIRST, until);
        deeds.write(me.person(), "asked-introduction", it.id(), "");
        return it;
    }

    /** Notes one that was made with both agreed. */
    @Transactional
    public Introduction note(Team team, Party first, Party second, String reason, LocalDate on, SignedIn me) {
        var it = add(team, Kind.ALOUD, first, second, reason, me, null, on);
        deeds.write(me.person(), "noted-introduction", it.id(), "");
        return it;
    }

    private Introduction add(
            Team team,
            Kind kind,
            Party first,
            Party second,
            String reason,
            SignedIn me,
            @Nullable OffsetDateTime until,
            @Nullable LocalDate on) {
        var aloud = kind == Kind.ALOUD;
        var agreed = aloud ? Boolean.TRUE : null;
        var now = OffsetDateTime.now(clock);
        var it = new Introduction(
                UUID.randomUUID(),
                team.id(),
                me.id(),
                "",
                kind,
                reason,
                aloud ? State.INTRODUCED : State.ASKING_FIRST,
                agreed,
                agreed,
                now,
                now,
                until,
                on,
                null,
                false,
                0,
                first,
                second);
        introductions.add(it);
        return it;
    }

    /** Takes one back; false when it asks nobody any more, or something has become of it since the version that was seen. */
    @Transactional
    public boolean withdraw(Introduction it, int version, SignedIn me) {
        var withdrawn = introductions.withdraw(it, version);
        if (withdrawn) {
            deeds.write(me.person(), "withdrew-introduction", it.id(), "");
        }
        return withdrawn;
    }
}
