package org.maillage.exchange.match;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.NeedKind;

/**
 * A need, offer, wish or idea, or an actor, as it is held against others.
 *
 * @param lexemes its words without accents and endings
 * @param place code of its commune; empty while nobody knows
 * @param perimeter where it holds, as kind and code with a hyphen between them; empty while nobody knows
 * @param supposed whether the platform supposes its perimeter
 * @param left how much of its capacity is left; null while nobody has said
 * @param sector of its actor; empty while nobody knows
 */
record Said(
        UUID id,
        @Nullable NeedKind kind,
        String words,
        Set<String> lexemes,
        List<String> themes,
        String place,
        List<String> perimeter,
        boolean supposed,
        @Nullable Integer left,
        Instant changedAt,
        @Nullable UUID actor,
        String sector) {

    boolean asks() {
        return kind != null && kind.asks();
    }
}
