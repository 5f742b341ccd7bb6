package org.maillage.pathway;

import org.jspecify.annotations.Nullable;

/**
 * An edition has moved on to its next status.
 *
 * @param on when it moved; null when that is not known
 */
public record EditionMoved(
        EditionId edition,
        String slug,
        Status status,
        @Nullable PartialDate on) {}
