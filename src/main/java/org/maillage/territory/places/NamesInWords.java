package org.maillage.territory.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maillage.shared.Folded;

/**
 * The words of a text, one after the other, that may be the name of a place: each run of a few of them, and « Le Mans » where
 * « au Mans » is written.
 */
final class NamesInWords {

    /** No place that people speak of has more words than these, small ones counted. */
    private static final int LONGEST_NAME = 8;

    /** Of a longer text the beginning is read. */
    private static final int MOST_WORDS = 400;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Map<String, String> CONTRACTED =
            Map.of("au", "le ", "du", "le ", "aux", "les ", "des", "les ");

    /** A run of words, and how it is sought. */
    record Run(int from, int to, String sought) {}

    private NamesInWords() {}

    /** At each word the longest run first. */
    static List<Run> runs(String text) {
        var words = WORD.matcher(text)
                .results()
                .limit(MOST_WORDS)
                .map(it -> new Run(it.start(), it.end(), ""))
                .toList();
        var runs = new ArrayList<Run>();
        for (var first = 0; first < words.size(); first++) {
            var from = words.get(first).from();
            var article = first == 0 ? null : CONTRACTED.get(folded(text, words.get(first - 1)));
            for (var last = Math.min(words.size(), first + LONGEST_NAME) - 1; last >= first; last--) {
                var to = words.get(last).to();
                var sought = Sought.name(text.substring(from, to)).text();
                if (article != null) {
                    runs.add(new Run(from, to, article + sought));
                }
                if (sought.length() > 1) {
                    runs.add(new Run(from, to, sought));
                }
            }
        }
        return runs;
    }

    private static String folded(String text, Run word) {
        return Folded.of(text.substring(word.from(), word.to()));
    }

    /** The runs that are names, none of which lies in another: « Saint-Nicolas-de-Redon » is not Redon. */
    static List<Run> longest(List<Run> runs, Set<String> names) {
        var chosen = new ArrayList<Run>();
        var end = 0;
        for (var it : runs) {
            if (it.from() >= end && names.contains(it.sought())) {
                chosen.add(it);
                end = it.to();
            }
        }
        return chosen;
    }

    static Set<String> sought(List<Run> runs) {
        return runs.stream().map(Run::sought).collect(Collectors.toCollection(HashSet::new));
    }
}
