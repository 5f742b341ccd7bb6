package org.maillage.directory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that values came from a source.
 *
 * @param rank of the source: a value gives way to one of its own source, or of a higher rank
 * @param dated the vintage of the source, in its own words; empty when it does not say
 * @param person who said so; null for an import
 */
public record Origin(
        int id,
        String source,
        String title,
        String licence,
        int rank,
        String dated,
        @Nullable UUID person,
        Instant at) {}
