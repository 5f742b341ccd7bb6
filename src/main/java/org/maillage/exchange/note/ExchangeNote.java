package org.maillage.exchange.note;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.CatalystRole;

/**
 * What somebody of a team writes down of an exchange.
 *
 * @param team the territory whose team reads it, and nobody else
 * @param author null once their account is erased
 * @param who whom it was with; empty where nobody said
 * @param whoGuessed whether that was read out of the words
 * @param actor the organisation of the directory it was with
 * @param minutes how long it took
 * @param next what is to be done next; null for nothing
 * @param source how it came in
 * @param draft whether its author alone reads it, until they keep it for the team
 * @param removedAt when it was removed; it comes back for thirty days
 * @param example whether it was made up for the demonstration
 * @param version by which an edit knows that somebody else has changed it since
 */
record ExchangeNote(
        ExchangeNoteId id,
        UUID team,
        @Nullable UUID author,
        String who,
        boolean whoGuessed,
        @Nullable UUID actor,
        String words,
        LocalDate onDay,
        @Nullable Integer minutes,
        @Nullable CatalystRole role,
        @Nullable NextAction next,
        @Nullable UUID photo,
        NoteSource source,
        boolean draft,
        @Nullable OffsetDateTime removedAt,
        boolean example,
        int version) {

    /** What was said of somebody is forgotten when they have not been met for so long. */
    static final Period KEPT = Period.ofYears(3);

    /** How long one that was removed can be brought back. */
    static final Period BROUGHT_BACK = Period.ofDays(30);

    static String ofTeam(UUID team) {
        return "/notes/of/" + team;
    }

    String path() {
        return id.path();
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** It with the organisation that it was with. */
    ExchangeNote ofActor(@Nullable UUID actor) {
        return withWhom(who, false, actor);
    }

    ExchangeNote withWhom(String who, boolean guessed, @Nullable UUID actor) {
        return with(who, guessed, actor, next, photo, draft);
    }

    /** It with what comes next, done or not, reminded of or not. */
    ExchangeNote followedBy(@Nullable NextAction next) {
        return with(who, whoGuessed, actor, next, photo, draft);
    }

    ExchangeNote showing(@Nullable UUID photo) {
        return with(who, whoGuessed, actor, next, photo, draft);
    }

    /** It as one that the team reads. */
    ExchangeNote forTheTeam() {
        return with(who, whoGuessed, actor, next, photo, false);
    }

    private ExchangeNote with(
            String who,
            boolean guessed,
            @Nullable UUID actor,
            @Nullable NextAction next,
            @Nullable UUID photo,
            boolean draft) {
        return new ExchangeNote(
                id, team, author, who, guessed, actor, words, onDay, minutes, role, next, photo, source, draft,
                removedAt, example, version);
    }

    /** It as somebody has said that what was read out of its words is so, or that it is not. */
    ExchangeNote confirmed(boolean so) {
        var it = so ? withWhom(who, false, actor) : whoGuessed ? withWhom("", false, null) : this;
        return next == null || !next.guessed() ? it : it.followedBy(so ? next.confirmed() : null);
    }
}
