package org.maillage.exchange;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes needs down, changes them, says what became of them, and makes one cause of several. */
@Component
class RecordNeed {

    private final Needs needs;
    private final Clock clock;

    RecordNeed(Needs needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    /**
     * Writes one down, with the first step of its life.
     *
     * @param same one that says the same, so that both are of one cause; null for none
     */
    @Transactional
    public void add(Need need, @Nullable NeedId same, SignedIn me) {
        var cause = same == null ? null : needs.causeOf(same, need.owner());
        needs.add(caused(need, cause));
        needs.write(need.id(), need.state(), today(clock), "", me.id());
    }

    /** Changes one; false when somebody else has changed it since it was read. */
    @Transactional
    public boolean change(Need need) {
        return needs.save(need);
    }

    /** Says that what was supposed is so. */
    @Transactional
    public boolean confirm(Need need) {
        return needs.save(guessed(need, Set.of()));
    }

    /**
     * Says where it is.
     *
     * @param place code of the commune; empty for no one place
     * @param perimeter where it holds then, as far as that is known
     */
    @Transactional
    public boolean place(Need need, String place, List<String> perimeter) {
        return needs.save(placed(need, place, perimeter));
    }

    /** Says what has become of it, and on which day. */
    @Transactional
    public boolean move(Need need, NeedState state, LocalDate day, String words, SignedIn me) {
        if (!needs.save(inState(need, state))) {
            return false;
        }
        needs.write(need.id(), state, day, words, me.id());
        return true;
    }

    /** Says that one is of the same cause as another of the team, or that it stands alone. */
    @Transactional
    public boolean join(Need need, @Nullable NeedId other) {
        var cause = other == null ? null : needs.causeOf(other, need.owner());
        return (other == null || cause != null) && needs.save(caused(need, cause));
    }

    /** Says that a need is tried with an offer: it is under way, and what comes of it is remembered of both. */
    @Transactional
    public boolean tryWith(Need need, Need offer, String words, SignedIn me) {
        if (!need.kind().helpedBy().contains(offer.kind()) || !needs.save(inState(need, NeedState.UNDER_WAY))) {
            return false;
        }
        needs.help(need.id(), offer.id());
        needs.write(need.id(), NeedState.UNDER_WAY, today(clock), words, me.id());
        return true;
    }

    @Transactional
    public void remove(Need need) {
        needs.remove(need.id());
    }

    private Need caused(Need it, @Nullable UUID cause) {
        return copy(it, it.place(), it.perimeter(), it.guessed(), it.nowhere(), it.state(), cause);
    }

    private Need guessed(Need it, Set<Guessed> guessed) {
        return copy(it, it.place(), it.perimeter(), guessed, it.nowhere(), it.state(), it.cause());
    }

    private Need inState(Need it, NeedState state) {
        return copy(it, it.place(), it.perimeter(), it.guessed(), it.nowhere(), state, it.cause());
    }

    private Need placed(Need it, String place, List<String> perimeter) {
        var guessed = new HashSet<>(it.guessed());
        guessed.remove(Guessed.COMMUNE);
        if (perimeter.isEmpty()) {
            guessed.remove(Guessed.PERIMETER);
        }
        return copy(it, place, perimeter, guessed, place.isEmpty(), it.state(), it.cause());
    }

    private Need copy(
            Need it,
            String place,
            List<String> perimeter,
            Set<Guessed> guessed,
            boolean nowhere,
            NeedState state,
            @Nullable UUID cause) {
        return new Need(
                it.id(),
                it.kind(),
                it.words(),
                it.actor(),
                it.themes(),
                place,
                perimeter,
                it.from(),
                it.until(),
                it.urgency(),
                it.evidence(),
                it.capacity(),
                it.taken(),
                it.conditions(),
                guessed,
                nowhere,
                state,
                cause,
                it.tellsOfPerson(),
                it.visibility(),
                it.owner(),
                it.keeper(),
                it.version(),
                it.createdAt(),
                clock.instant());
    }
}
