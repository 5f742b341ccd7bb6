package org.maillage.evaluation.fragility;

import java.util.List;
import java.util.Map;
import org.maillage.alliance.Underway;
import org.maillage.directory.KeptSheets.Kept;
import org.maillage.evaluation.fragility.HideSmallGroups.Told;
import org.maillage.exchange.ReadNeeds.Named;

/**
 * A fragility with all that is beside it.
 *
 * @param felt what is told of groups, by their numbers; groups that are too few are not in it
 */
record FragilityLook(
        Fragility fragility,
        List<Measured> measured,
        Map<Integer, Told> felt,
        List<Underway> actions,
        List<Named> needs,
        List<Kept> actors) {

    MeasuredStanding measuredStanding() {
        return MeasuredStanding.together(
                measured.stream().map(Measured::standing).toList());
    }

    FeltStanding feltStanding() {
        return FeltStanding.of(felt.values().stream().map(Told::mean).toList());
    }

    boolean hasActions() {
        return !actions.isEmpty() || !fragility.typedLines().isEmpty();
    }

    ProposeAgenda.Looked looked() {
        return new ProposeAgenda.Looked(fragility.words(), feltStanding(), measuredStanding(), hasActions());
    }
}
