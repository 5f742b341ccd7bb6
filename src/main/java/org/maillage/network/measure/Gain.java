package org.maillage.network.measure;

/**
 * What a network of the same actors has gained between two moments, each tie counted once whatever its direction.
 *
 * @param before ties at first
 * @param after ties later
 * @param made ties of later that were not there at first
 * @param lost ties of at first that are not there later
 * @param possible ties that were not there at first and could have come
 */
public record Gain(int before, int after, int made, int lost, long possible) {

    /**
     * Compares two networks.
     *
     * @throws IllegalArgumentException when they are not of as many actors
     */
    public static Gain between(Net before, Net after) {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException("Two moments of one network have the same actors.");
        }
        var first = before.bothWays();
        var then = after.bothWays();
        var made = missing(then, first);
        var n = (long) first.size();
        var ties = first.arrows() / 2;
        return new Gain(ties, then.arrows() / 2, made, missing(first, then), n * (n - 1) / 2 - ties);
    }

    private static int missing(Net of, Net in) {
        var missing = 0;
        for (var actor = 0; actor < of.size(); actor++) {
            for (var at = of.first(actor); at < of.first(actor + 1); at++) {
                missing += actor < of.head(at) && !in.leads(actor, of.head(at)) ? 1 : 0;
            }
        }
        return missing;
    }

    /** The share of what could have come that came, less what went; not a number where everybody knew everybody. */
    public double share() {
        return (after - before) / (double) possible;
    }
}
