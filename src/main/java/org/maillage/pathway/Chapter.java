package org.maillage.pathway;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Text;

/**
 * What came after an edition: its period, where known, and what is told of it.
 *
 * @param on its day, month or year, or the first one of its period; null when not known
 */
public record Chapter(
        @Nullable PartialDate on,
        @Nullable PartialDate until,
        Text title,
        Text text,
        Certainty certainty,
        List<String> sources) {}
