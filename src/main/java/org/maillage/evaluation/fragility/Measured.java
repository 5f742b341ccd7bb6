package org.maillage.evaluation.fragility;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.TellsIndicators;
import org.maillage.territory.TellsIndicators.Compared;

/**
 * An indicator of a fragility.
 *
 * @param told what the platform knows of it; null for one of the team’s own, and of a perimeter that is no more
 */
record Measured(FragilityIndicator indicator, TellsIndicators.@Nullable Told told) {

    MeasuredStanding standing() {
        if (told == null || !told.isKnown()) {
            return indicator.isKnown() ? MeasuredStanding.MISSING : MeasuredStanding.UNCOMPARED;
        }
        return MeasuredStanding.of(
                told.beside().stream()
                        .map(Compared::apart)
                        .filter(Objects::nonNull)
                        .toList(),
                indicator.concern());
    }
}
