package org.maillage.capitalisation;

import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/**
 * How far a project of societal innovation has come, and by that in which form its results are asked (Le RAMEAU: told while
 * one experiments, made understood while one models, counted once one rolls out).
 */
public enum Maturity {
    EXPERIMENT,
    MODELLING,
    ROLL_OUT;

    public Saying words() {
        return Saying.of("capitalisation.maturity." + Typed.key(this));
    }

    /** Whether results are asked in figures too. */
    public boolean isMeasured() {
        return this == ROLL_OUT;
    }
}
