package org.maillage.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Visibility;

/** Needs for tests. */
final class SampleNeeds {

    static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

    private SampleNeeds() {}

    static Need need(NeedKind kind, String words, Visibility visibility, UUID owner, @Nullable UUID keeper) {
        return need(kind, words, List.of(), "", List.of(), visibility, owner, keeper);
    }

    static Need need(
            NeedKind kind,
            String words,
            List<String> themes,
            String place,
            List<String> perimeter,
            Visibility visibility,
            UUID owner,
            @Nullable UUID keeper) {
        return new Need(
                NeedId.fresh(),
                kind,
                words,
                null,
                themes,
                place,
                perimeter,
                null,
                null,
                Urgency.CALM,
                "",
                null,
                0,
                "",
                Set.of(),
                false,
                NeedState.OPEN,
                null,
                false,
                visibility,
                owner,
                keeper,
                0,
                NOW,
                NOW);
    }
}
