package org.maillage.territory.imports;

import org.maillage.table.Refused;
import org.maillage.table.TableRow;
import org.maillage.territory.CommuneCodes;
import org.maillage.territory.CommuneCodes.Found;

/** The commune of a row, which is not taken without one. */
final class KnownCommune {

    private KnownCommune() {}

    /**
     * The commune that a code leads to.
     *
     * @throws Refused when it leads nowhere or to several
     */
    static Found.Known of(CommuneCodes codes, String typed) {
        return switch (codes.find(typed)) {
            case Found.Known known -> known;
            case Found.NoCode() -> throw new Refused("code", TableRow.shortened(typed));
            case Found.Unknown(var code) -> throw new Refused("unknown-commune", code);
            case Found.Several(var code, var communes) ->
                throw new Refused("several-communes", code, String.join(", ", communes));
        };
    }
}
