package org.maillage.network.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member says that they know another.
 *
 * @param intensity how often they are in touch, from 1 (once) to 5 (every week)
 * @param trust from 1 to 5; null where they do not say
 */
record Acquaintance(
        UUID member, UUID other, int intensity, @Nullable Integer trust) {}
