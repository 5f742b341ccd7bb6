package org.maillage.account;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Words;

/**
 * Something that waits for somebody.
 *
 * @param path where they see to it
 * @param words what is asked of them, for the reader
 * @param when until when, for the reader; empty for whenever
 * @param late whether it should have been done before today
 * @param on the day on which it stands in their week: when it is, or until when it is asked; null for whenever
 * @param gestures what is done about it with one button, there and then
 */
public record Waiting(
        String path,
        String words,
        String when,
        boolean late,
        @Nullable LocalDate on,
        List<Gesture> gestures) {

    /** Of what waits of one kind, so much is said; a list that is longer frightens whoever comes to it first. */
    private static final int MOST = 3;

    /**
     * The first of what waits of one kind, and the others in one sentence.
     *
     * @param all what matters most first
     * @param others the sentence for so many others, with the page where they stand; it is late when one of them is, and
     *     stands on the first of their days
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
                                rest.stream().anyMatch(Waiting::late),
                                rest.stream()
                                        .flatMap(it -> Stream.ofNullable(it.on()))
                                        .min(LocalDate::compareTo)
                                        .orElse(said.on()),
                                List.of())))
                .toList();
    }

    /** What is asked until a day, and is late after it. */
    public static Waiting until(LocalDate day, LocalDate today, String path, String words) {
        return new Waiting(path, words, Words.day(day), day.isBefore(today), day);
    }

    public Waiting {
        gestures = List.copyOf(gestures);
    }

    /** What waits and is seen to on its page alone. */
    public Waiting(String path, String words, String when, boolean late, @Nullable LocalDate on) {
        this(path, words, when, late, on, List.of());
    }

    /** The same, with what is done about it with one button. */
    public Waiting doneBy(Gesture... gestures) {
        return new Waiting(path, words, when, late, on, List.of(gestures));
    }

    /** What has no day in the week of its reader. */
    public Waiting(String path, String words, String when, boolean late) {
        this(path, words, when, late, null);
    }

    /** What may be done whenever. */
    public Waiting(String path, String words) {
        this(path, words, "", false);
    }
}
