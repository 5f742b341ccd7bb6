package org.maillage.account;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Something that waits for somebody.
 *
 * @param path where they see to it
 * @param words what is asked of them, for the reader
 * @param when until when, for the reader; empty for whenever
 * @param late whether it should have been done before today
 */
public record Waiting(String path, String words, String when, boolean late) {

    /** Of what waits of one kind, so much is said; a list that is longer frightens whoever comes to it first. */
    private static final int MOST = 3;

    /**
     * The first of what waits of one kind, and the others in one sentence.
     *
     * @param all what matters most first
     * @param others the sentence for so many others, with the page where they stand; it is late when one of them is
     */
    public static List<Waiting> first(List<Waiting> all, IntFunction<Waiting> others) {
        if (all.size() <= MOST + 1) {
            return all;
        }
        var rest = all.subList(MOST, all.size());
        var said = others.apply(rest.size());
        return Stream.concat(
                        all.stream().limit(MOST),
                        Stream.of(new Waiting(
                                said.path(),
                                said.words(),
                                said.when(),
                                rest.stream().anyMatch(Waiting::late))))
                .toList();
    }

    /** What may be done whenever. */
    public Waiting(String path, String words) {
        this(path, words, "", false);
    }
}
