package org.maillage.programme.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Something that reviewers look at.
 *
 * @param number on which answers hang: it stays when the criterion is worded otherwise or moved, and is never that of another
 */
record Criterion(int number, String words) {

    private static final int NONE = 0;

    /** How alike two wordings must be to be of one criterion wherever they stand: this part of their pairs of letters. */
    private static final double ALIKE = 0.5;

    /** What answers to it are kept under. */
    String key() {
        return String.valueOf(number);
    }

    /**
     * The criteria as they read now. A line that read the same, or much the same, is the same criterion; so is one that was
     * written anew where it stood. All others get numbers after the last.
     *
     * @param last the highest number that there has been
     */
    static List<Criterion> reworded(List<Criterion> before, List<String> lines, int last) {
        var numbers = new int[lines.size()];
        var left = new ArrayList<>(before);
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = take(left, nearest(left, lines.get(i), 1));
        }
        for (var i = 0; i < numbers.length; i++) {
            if (numbers[i] == NONE) {
                numbers[i] = take(left, nearest(left, lines.get(i), ALIKE));
            }
        }
        for (var i = 0; i < numbers.length; i++) {
            if (numbers[i] == NONE && i < before.size() && left.contains(before.get(i))) {
                numbers[i] = take(left, before.get(i));
            }
        }
        var next = last;
        for (var i = 0; i < numbers.length; i++) {
            if (numbers[i] == NONE) {
                numbers[i] = ++next;
            }
        }
        return IntStream.range(0, numbers.length)
                .mapToObj(it -> new Criterion(numbers[it], lines.get(it)))
                .toList();
    }

    private static int take(List<Criterion> left, @Nullable Criterion taken) {
        left.remove(taken);
        return taken == null ? NONE : taken.number;
    }

    private static @Nullable Criterion nearest(List<Criterion> left, String line, double atLeast) {
        Criterion nearest = null;
        var most = atLeast;
        for (var it : left) {
            var alike = it.words.equals(line) ? 1 : Math.min(alike(it.words, line), Math.nextDown(1.0));
            if (alike >= most && (nearest == null || alike > most)) {
                nearest = it;
                most = alike;
            }
        }
        return nearest;
    }

    /** How many pairs of letters two lines share, of 0 to 1 (Dice 1945). */
    private static double alike(String one, String other) {
        var ones = pairs(one);
        var others = new ArrayList<>(pairs(other));
        var shared = ones.stream().filter(others::remove).count();
        return 2.0 * shared / Math.max(1, ones.size() + pairs(other).size());
    }

    private static List<String> pairs(String line) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .flatMap(word ->
                        IntStream.range(0, Math.max(0, word.length() - 1)).mapToObj(it -> word.substring(it, it + 2)))
                .toList();
    }
}
