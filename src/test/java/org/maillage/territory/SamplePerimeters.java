package org.maillage.territory;

import org.maillage.support.CannedRows;

/** Perimeters for tests without a database. */
public final class SamplePerimeters {

    private SamplePerimeters() {}

    /** Those of no territory. */
    public static Perimeters none() {
        var database = CannedRows.none().client();
        return new Perimeters(database, new Figures(database));
    }
}
