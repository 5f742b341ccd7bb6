package org.maillage.territory;

import java.util.UUID;
import org.maillage.support.CannedRows;

/** The territories that a database answers. */
public final class SamplePerimeters {

    private SamplePerimeters() {}

    public static Perimeters of(CannedRows rows) {
        return new Perimeters(rows.client(), new Figures(rows.client()));
    }

    /** Every commune lies in one territory. */
    public static Perimeters holding(UUID territory) {
        return of(CannedRows.none().rowFor(territory, "from territory.territory_commune", "territory", territory));
    }
}
