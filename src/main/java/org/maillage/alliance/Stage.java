package org.maillage.alliance;

/** How mature a project of societal innovation is; modelling is the hinge between trying and rolling out. */
public enum Stage {
    IDEA,
    EXPERIMENT,
    MODELLING,
    DEPLOYMENT
}
