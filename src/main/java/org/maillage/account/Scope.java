package org.maillage.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a role is about.
 *
 * @param id of the programme, edition, cohort or place; null for the whole platform
 * @param about the same in words, as they were when the role was given
 */
public record Scope(@Nullable UUID id, String about) {

    static final Scope PLATFORM = new Scope(null, "");

    /** One of which nobody asks for the words. */
    static Scope of(@Nullable UUID id) {
        return new Scope(id, "");
    }
}
