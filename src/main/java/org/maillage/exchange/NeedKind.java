package org.maillage.exchange;

import java.util.List;

/** What somebody says of themselves: that they lack something, have something, wish to do something, or have an idea. */
public enum NeedKind {
    NEED,
    OFFER,
    /** Envie d’agir. */
    WISH,
    /** Looks for somebody who carries it. */
    IDEA;

    /** Those that may help this one: offers and wishes a need or an idea, and these the others. */
    public List<NeedKind> helpedBy() {
        return asks() ? List.of(OFFER, WISH) : List.of(NEED, IDEA);
    }

    /** Whether it asks for something rather than brings something. */
    public boolean asks() {
        return this == NEED || this == IDEA;
    }

    /** What may become of it, in the order of its life. */
    List<NeedState> states() {
        return this == IDEA
                ? List.of(
                        NeedState.OPEN,
                        NeedState.STUDIED,
                        NeedState.CARRIED,
                        NeedState.UNDER_WAY,
                        NeedState.MET,
                        NeedState.GIVEN_UP)
                : List.of(NeedState.OPEN, NeedState.UNDER_WAY, NeedState.MET, NeedState.GIVEN_UP);
    }
}
