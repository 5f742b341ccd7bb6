package org.maillage.network;

/** What came of an introduction, from nothing to the closest. */
public enum IntroductionOutcome {
    NOTHING,
    MEETING,
    EXCHANGE,
    PROJECT,
    PARTNERSHIP
}
