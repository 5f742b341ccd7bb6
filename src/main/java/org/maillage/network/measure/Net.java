package org.maillage.network.measure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A network of actors, numbered from 0, with arrows between them. No actor is tied to itself, and an arrow counts once
 * however often it is said. What is meant both ways is two arrows.
 */
public final class Net {

    private final int size;
    private final int[] first;
    private final int[] heads;

    private Net(int size, int[] first, int[] heads) {
        this.size = size;
        this.first = first;
        this.heads = heads;
    }

    /**
     * A network of arrows.
     *
     * @param from where each arrow begins
     * @param to where the same one ends
     * @throws IllegalArgumentException for an arrow from an actor to itself, or to an actor that is not there
     */
    public static Net directed(int size, int[] from, int[] to) {
        if (size < 0 || from.length != to.length) {
            throw new IllegalArgumentException("Every arrow has two ends, in a network of at least no actor.");
        }
        for (var arrow = 0; arrow < from.length; arrow++) {
            if (from[arrow] == to[arrow]) {
                throw new IllegalArgumentException("Actor %d is tied to itself.".formatted(from[arrow]));
            }
            if (Math.min(from[arrow], to[arrow]) < 0 || Math.max(from[arrow], to[arrow]) >= size) {
                throw new IllegalArgumentException(
                        "No arrow from %d to %d among %d actors.".formatted(from[arrow], to[arrow], size));
            }
        }
        return laidOut(size, from, to);
    }

    /** A network of ties that are meant both ways: each is two arrows. */
    public static Net mutual(int size, int[] one, int[] other) {
        return directed(size, joined(one, other), joined(other, one));
    }

    private static int[] joined(int[] front, int[] back) {
        var joined = Arrays.copyOf(front, front.length + back.length);
        System.arraycopy(back, 0, joined, front.length, back.length);
        return joined;
    }

    private static Net laidOut(int size, int[] from, int[] to) {
        var first = new int[size + 1];
        for (var tail : from) {
            first[tail + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        var heads = new int[to.length];
        var next = first.clone();
        for (var arrow = 0; arrow < to.length; arrow++) {
            heads[next[from[arrow]]++] = to[arrow];
        }
        return once(size, first, heads);
    }

    private static Net once(int size, int[] first, int[] heads) {
        var kept = 0;
        var begin = new int[size + 1];
        for (var actor = 0; actor < size; actor++) {
            Arrays.sort(heads, first[actor], first[actor + 1]);
            begin[actor] = kept;
            for (var at = first[actor]; at < first[actor + 1]; at++) {
                if (kept == begin[actor] || heads[kept - 1] != heads[at]) {
                    heads[kept++] = heads[at];
                }
            }
        }
        begin[size] = kept;
        return new Net(size, begin, Arrays.copyOf(heads, kept));
    }

    public int size() {
        return size;
    }

    /** How many arrows there are. */
    public int arrows() {
        return heads.length;
    }

    /** Those from whom or to whom an arrow leads. */
    public BitSet tied() {
        var tied = new BitSet(size);
        for (var actor = 0; actor < size; actor++) {
            if (first[actor] < first[actor + 1]) {
                tied.set(actor);
            }
        }
        Arrays.stream(heads).forEach(tied::set);
        return tied;
    }

    /** How many arrows an actor sends; of a network that is meant both ways, how many it is tied to. */
    public int degree(int actor) {
        return first[actor + 1] - first[actor];
    }

    /** Where the arrows of an actor begin among {@link #head}; those of the next one begin where they end. */
    int first(int actor) {
        return first[actor];
    }

    /** The actor to which an arrow leads. */
    int head(int arrow) {
        return heads[arrow];
    }

    /** Whether an arrow leads from one to another. */
    public boolean leads(int from, int to) {
        return Arrays.binarySearch(heads, first[from], first[from + 1], to) >= 0;
    }

    /** The same network with every arrow turned round. */
    Net turned() {
        return laidOut(size, heads.clone(), tails());
    }

    /** The same network with every arrow both ways. */
    public Net bothWays() {
        return mutual(size, tails(), heads);
    }

    private int[] tails() {
        var tails = new int[heads.length];
        for (var actor = 0; actor < size; actor++) {
            Arrays.fill(tails, first[actor], first[actor + 1], actor);
        }
        return tails;
    }

    /**
     * The share of possible arrows that are there, m / (n (n − 1)), from 0 to 1; of ties that are meant both ways the same as
     * 2 m / (n (n − 1)). Not a number for fewer than two actors, as {@code gden} of sna and {@code edge_density} of igraph.
     */
    public double density() {
        return arrows() / ((double) size * (size - 1));
    }

    /**
     * The share of arrows that are answered by one back, from 0 to 1: {@code reciprocity} of igraph, {@code grecip} of sna
     * with {@code measure = "edgewise"}. Not a number where there is no arrow.
     */
    public double reciprocity() {
        var answered = 0;
        for (var actor = 0; actor < size; actor++) {
            for (var at = first[actor]; at < first[actor + 1]; at++) {
                answered += leads(heads[at], actor) ? 1 : 0;
            }
        }
        return answered / (double) arrows();
    }

    /**
     * The E–I index of Krackhardt and Stern, from −1 (ties within groups alone) to 1 (ties between groups alone): arrows
     * between groups less those within, over all. Not a number where there is no arrow.
     *
     * @param groups the group of each actor
     */
    public double openness(int[] groups) {
        var between = 0;
        for (var actor = 0; actor < size; actor++) {
            for (var at = first[actor]; at < first[actor + 1]; at++) {
                between += groups[actor] == groups[heads[at]] ? 0 : 1;
            }
        }
        return (2.0 * between - arrows()) / arrows();
    }
}
