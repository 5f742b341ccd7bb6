package org.maillage.evaluation.fit;

/** Who asks for an evaluation. */
enum Asker {
    FUNDER,
    ELECTED,
    PARTNER,
    TEAM
}
