package org.maillage.alliance.project;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Lever;

/**
 * What a project lives on.
 *
 * @param amount in euros; null for what is counted in days, or not at all yet
 * @param days of people; null for what is counted in euros, or not at all yet
 */
record ProjectResource(
        UUID id,
        Lever lever,
        String what,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal days,
        ResourceStanding standing,
        int version) {

    ProjectResource {
        if (amount != null && days != null) {
            throw new IllegalArgumentException("One resource is %s euros or %s days.".formatted(amount, days));
        }
    }
}
