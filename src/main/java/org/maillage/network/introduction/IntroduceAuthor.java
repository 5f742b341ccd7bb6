package org.maillage.network.introduction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.directory.Oppositions;
import org.maillage.network.introduction.Introduction.Kind;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.network.introduction.Introduction.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Introduces a catalyst themself to an actor, as somebody who may know both proposes. The catalyst has agreed by asking, and
 * as one of the two they learn neither of a decline nor of an address before both agreed.
 */
@Component
public class IntroduceAuthor {

    private final Introductions introductions;
    private final NotifyOfIntroduction notify;
    private final FindParties parties;
    private final Addressees addressees;
    private final Oppositions oppositions;
    private final Clock clock;

    IntroduceAuthor(
            Introductions introductions,
            NotifyOfIntroduction notify,
            FindParties parties,
            Addressees addressees,
            Oppositions oppositions,
            Clock clock) {
        this.introductions = introductions;
        this.notify = notify;
        this.parties = parties;
        this.addressees = addressees;
        this.oppositions = oppositions;
        this.clock = clock;
    }

    /**
     * Who is introduced to whom.
     *
     * @param author the person who asked
     * @param introducer the name of whoever proposes it
     * @param target an organisation of the directory
     * @param email of the target; empty for none
     */
    public record Wish(
            UUID team, UUID author, String introducer, UUID target, String targetName, String email, String reason) {}

    /** The introduction that has come of it. */
    public record Made(UUID introduction) {

        public String path() {
            return "/introductions/" + introduction;
        }
    }

    /** What a reason tells of the author or the target, and the target would read before both agreed; empty for nothing. */
    public Optional<String> told(String reason, String author, String authorEmail, UUID target, String targetName) {
        var both = List.of(
                new Party(Side.FIRST, null, null, author, authorEmail, null),
                new Party(Side.SECOND, target, null, targetName, "", null));
        return NamesNeither.find(reason, both, parties.otherNames(both));
    }

    /** Asks the target by a personal link, in the name of the introducer. */
    @Transactional
    public Made ask(Wish wish) {
        var until = OffsetDateTime.now(clock).plus(AskForIntroduction.TERM);
        var it = add(wish, Kind.ASKED, until, null);
        // Whoever wants no mails is not asked, and the author cannot tell it from silence.
        introductions.asked(it, Side.SECOND);
        if (!oppositions.isOpposed(wish.email())) {
            notify.ask(it, Side.SECOND, until);
        }
        return new Made(it.id());
    }

    /** Notes that the introducer has made it aloud, with both agreed. */
    @Transactional
    public Made note(Wish wish, LocalDate on) {
        return new Made(add(wish, Kind.ALOUD, null, on).id());
    }

    private Introduction add(Wish wish, Kind kind, @Nullable OffsetDateTime until, @Nullable LocalDate on) {
        var aloud = kind == Kind.ALOUD;
        var now = OffsetDateTime.now(clock);
        var author = addressees.of(wish.author()).orElseThrow();
        var it = new Introduction(
                UUID.randomUUID(),
                wish.team(),
                wish.author(),
                wish.introducer(),
                kind,
                wish.reason(),
                aloud ? State.INTRODUCED : State.ASKING_SECOND,
                true,
                aloud ? Boolean.TRUE : null,
                now,
                now,
                until,
                on,
                null,
                false,
                0,
                first(author),
                new Party(
                        Side.SECOND,
                        wish.target(),
                        null,
                        wish.targetName(),
                        wish.email().toLowerCase(Locale.ROOT),
                        null));
        introductions.add(it);
        return it;
    }

    private static Party first(Addressee author) {
        return new Party(Side.FIRST, null, null, author.name(), author.email(), null);
    }
}
