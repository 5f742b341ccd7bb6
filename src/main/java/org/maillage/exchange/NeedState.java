package org.maillage.exchange;

/** What has become of a need, an offer, a wish or an idea. */
public enum NeedState {
    OPEN,
    /** Étude d’opportunité: whether the idea answers a need and holds. */
    STUDIED,
    /** Somebody carries the idea. */
    CARRIED,
    UNDER_WAY,
    MET,
    GIVEN_UP;

    /** Whether it still looks for something. */
    public boolean isLive() {
        return this != MET && this != GIVEN_UP;
    }
}
