package org.maillage.exchange;

/** How much a need presses. */
public enum Urgency {
    CALM,
    SOON,
    URGENT
}
