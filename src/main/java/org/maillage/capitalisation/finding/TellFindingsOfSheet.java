package org.maillage.capitalisation.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.capitalisation.TellsOfSheet;
import org.maillage.shared.Saying;
import org.springframework.stereotype.Component;

/** Tells on the page of a sheet what it says of findings. */
@Component
record TellFindingsOfSheet(GatheredEvidence evidence, SheetPolicy policy) implements TellsOfSheet {

    @Override
    public List<Told> tell(SheetVersion sheet, @Nullable SignedIn me) {
        var claimed = evidence.claimedBy(sheet.sheet());
        return claimed.isEmpty()
                ? List.of()
                : List.of(new Told(
                        Saying.of("finding.of-sheet"),
                        claimed.stream()
                                .map(it -> new Line(
                                        it.claim(),
                                        "/findings/" + it.slug(),
                                        it.weight().words()))
                                .toList()));
    }

    @Override
    public List<Act> acts(SheetVersion sheet, @Nullable SignedIn me) {
        return policy.mayBegin(me)
                ? List.of(new Act(Saying.of("finding.of-sheet.add"), "/findings?sheet=" + sheet.slug()))
                : List.of();
    }
}
