package org.maillage.evaluation.fit;

/** Who asks for an evaluation. */
enum Requester {
    FUNDER,
    ELECTED,
    PARTNER,
    TEAM
}
