package org.maillage.evaluation.fit;

/** What is evaluated. */
enum Evaluated {
    /** A scheme of a territory (dispositif), such as that of the catalyst itself. */
    SCHEME,
    ALLIANCE,
    PARTNERSHIP,
    PROJECT,
    EDITION
}
