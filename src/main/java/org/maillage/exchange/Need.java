package org.maillage.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Visibility;

/**
 * A need, an offer, a wish to act or an idea that looks for a carrier. Only its words are obligatory.
 *
 * @param actor of the directory who says it; null for nobody in particular
 * @param place code of the commune that it is about; empty while nobody knows
 * @param perimeter where it holds, as kind and code with a hyphen between them; empty while nobody knows
 * @param capacity of so many (places, hours, people…); null where that is not the question
 * @param taken so much of the capacity is given away
 * @param guessed what of it the platform supposes
 * @param nowhere whether somebody has said that it is in no one place, whatever places its words name
 * @param cause why several say the same; null for one that stands alone
 * @param tellsOfPerson whether it tells of somebody in difficulty by name: then it never leaves the team
 * @param owner the territory whose team keeps it
 */
public record Need(
        NeedId id,
        NeedKind kind,
        String words,
        @Nullable UUID actor,
        List<String> themes,
        String place,
        List<String> perimeter,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Urgency urgency,
        String evidence,
        @Nullable Integer capacity,
        int taken,
        String conditions,
        Set<Guessed> guessed,
        boolean nowhere,
        NeedState state,
        @Nullable UUID cause,
        boolean tellsOfPerson,
        Visibility visibility,
        UUID owner,
        @Nullable UUID keeper,
        int version,
        Instant createdAt,
        Instant changedAt) {

    static final int LONGEST = 2000;

    public Need {
        themes = List.copyOf(themes);
        perimeter = List.copyOf(perimeter);
        guessed = Set.copyOf(guessed);
        if (nowhere && !place.isEmpty()) {
            throw new IllegalArgumentException("What is in no one place (%s) is not in %s.".formatted(id, place));
        }
        if (tellsOfPerson && visibility.compareTo(Visibility.TERRITORY) < 0) {
            throw new IllegalArgumentException(
                    "What tells of a named person (%s) stays with the team and is not %s.".formatted(id, visibility));
        }
    }

    /** How much of its capacity is left; null where nobody has said how much it is. */
    public @Nullable Integer left() {
        return capacity == null ? null : capacity - taken;
    }
}
