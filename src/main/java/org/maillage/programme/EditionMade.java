package org.maillage.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition was made; what it begins with is laid out in the same transaction.
 *
 * @param madeFrom the edition whose plan it takes over; null when it begins with the plan of its template
 * @param shift days between the start of that one and its own
 */
public record EditionMade(UUID edition, @Nullable UUID madeFrom, long shift) {}
