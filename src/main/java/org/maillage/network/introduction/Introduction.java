package org.maillage.network.introduction;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.network.IntroductionOutcome;

/**
 * Two whom a catalyst introduces to one another.
 *
 * @param team the territory for whose team it is made
 * @param introducer the name of whoever proposes it in place of its author, who is then the first of the two; empty where
 *     the author proposes it
 * @param reason why, in words that name neither of the two
 * @param firstAgreed what the first has answered, as {@code secondAgreed}; null for nothing yet
 * @param expiresAt until when whoever is asked now can answer; null for one made aloud
 * @param introducedOn since when they know of one another; null before both agreed
 * @param outcome what came of it as far as anybody has said
 * @param confirmed whether both have said so by themselves
 */
record Introduction(
        UUID id,
        UUID team,
        UUID madeBy,
        String introducer,
        Kind kind,
        String reason,
        State state,
        @Nullable Boolean firstAgreed,
        @Nullable Boolean secondAgreed,
        OffsetDateTime madeAt,
        OffsetDateTime changedAt,
        @Nullable OffsetDateTime expiresAt,
        @Nullable LocalDate introducedOn,
        @Nullable IntroductionOutcome outcome,
        boolean confirmed,
        int version,
        Party first,
        Party second) {

    /** The id of one in the address of a page. */
    static final String ID = "{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    /** How it comes about. */
    enum Kind {
        /** Both are asked, one after the other. */
        ASKED,
        /** Made by word of mouth, with both agreed. */
        ALOUD;

        Kind other() {
            return this == ASKED ? ALOUD : ASKED;
        }
    }

    /** How far it is. */
    enum State {
        ASKING_FIRST,
        ASKING_SECOND,
        INTRODUCED,
        DECLINED,
        EXPIRED,
        WITHDRAWN;

        boolean isOpen() {
            return this == ASKING_FIRST || this == ASKING_SECOND;
        }
    }

    /** Which of the two. */
    enum Side {
        FIRST,
        SECOND;

        Side other() {
            return this == FIRST ? SECOND : FIRST;
        }
    }

    /**
     * One of the two.
     *
     * @param organisation in the directory, as {@code contact} somebody met there; null for neither
     * @param email empty where none is known
     * @param askedAt null for not yet
     */
    record Party(
            Side side,
            @Nullable UUID organisation,
            @Nullable UUID contact,
            String name,
            String email,
            @Nullable OffsetDateTime askedAt) {}

    Party party(Side side) {
        return side == Side.FIRST ? first : second;
    }

    @Nullable
    Boolean agreed(Side side) {
        return side == Side.FIRST ? firstAgreed : secondAgreed;
    }

    boolean asks(Side side) {
        return state == (side == Side.FIRST ? State.ASKING_FIRST : State.ASKING_SECOND);
    }

    /** Whether its author is the first of the two, who may not know what the second says before both agreed. */
    boolean isOfAuthor() {
        return !introducer.isEmpty();
    }

    boolean isIntroduced() {
        return state == State.INTRODUCED;
    }

    String path() {
        return "/introductions/" + id;
    }
}
