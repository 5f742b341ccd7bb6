package org.maillage.programme;

import java.util.UUID;

/**
 * Somebody has sat down in a pair, or left it.
 *
 * @param taken whether they sit there now
 */
public record SeatChanged(UUID edition, UUID cohort, UUID person, boolean taken) {}
