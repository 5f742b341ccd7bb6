package org.maillage.account;

/**
 * What a module brings to the demonstration: its part of the one example, lived through its own use cases and with its own
 * data. Parts stand in the order of what happens ({@code @Order}); all are lived in one transaction.
 */
public interface DemonstrationPart {

    /** Its name, under which other parts know that it was lived, and which its file bears. */
    String name();

    /** Whether it is to be lived now: not twice, and not in a demonstration that people have moved on since. */
    boolean isDue(Example example);

    /** Lives it, each act at its moment; throws when a use case refuses. */
    void play(Example example);
}
