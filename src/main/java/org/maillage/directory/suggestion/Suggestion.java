package org.maillage.directory.suggestion;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor suggests.
 *
 * @param territory whose team looks at it; null for administrators
 * @param organisation the sheet with which something is wrong; null for an actor that is missing
 * @param name of the actor that is missing, or empty
 * @param email of whoever wants to hear what became of it
 * @param language in which they read
 */
record Suggestion(
        UUID id,
        @Nullable UUID territory,
        @Nullable UUID organisation,
        String name,
        @Nullable String commune,
        String web,
        String words,
        @Nullable String email,
        String language,
        OffsetDateTime sentAt) {}
