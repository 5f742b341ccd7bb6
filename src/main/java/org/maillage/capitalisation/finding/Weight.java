package org.maillage.capitalisation.finding;

import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/** What a piece of evidence does to a claim. */
public enum Weight {
    SUPPORTS,
    NUANCES,
    CONTRADICTS;

    public Saying words() {
        return Saying.of("finding.weight." + Typed.key(this));
    }
}
