package org.maillage.codevelopment.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.maillage.shared.Folded;

/**
 * Finds in a text what names somebody, so that its author reads it over: parts of names of people, names of organisations
 * and places as a whole, mail addresses, telephone numbers and links. Accents and capitals do not matter, but a name of one
 * word that is no person’s counts only with a capital: « ensemble » is a word, « Ensemble » may be an association.
 */
record NamesInText(Collection<String> people, Collection<String> others) {

    private static final int SHORTEST = 3;
    private static final Set<String> PARTICLES = Set.of("des", "der", "von", "van", "del", "les", "the");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern REACHED =
            Pattern.compile("\\S+@\\S+\\.\\S+|(?:\\+?\\d[ .\\-\\u00a0]?){9,}\\d|(?i:https?://|www\\.)\\S+");

    /** What of a text names somebody, each as it stands there, in its order and once. */
    List<String> in(String text) {
        var found = new LinkedHashSet<String>();
        var words =
                Arrays.stream(BETWEEN.split(text)).filter(it -> !it.isEmpty()).toList();
        var folded = words.stream().map(Folded::of).toList();
        var parts = people.stream()
                .flatMap(it -> folded(it).stream())
                .filter(it -> it.length() >= SHORTEST && !PARTICLES.contains(it))
                .toList();
        var names = others.stream()
                .map(NamesInText::folded)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        for (var at = 0; at < words.size(); at++) {
            if (parts.contains(folded.get(at))) {
                found.add(words.get(at));
            }
            for (var name : names) {
                if (stands(name, at, words, folded)) {
                    found.add(String.join(" ", words.subList(at, at + name.size())));
                }
            }
        }
        REACHED.matcher(text).results().forEach(it -> found.add(it.group().strip()));
        return new ArrayList<>(found);
    }

    private static boolean stands(List<String> name, int at, List<String> words, List<String> folded) {
        if (at + name.size() > folded.size()
                || !folded.subList(at, at + name.size()).equals(name)) {
            return false;
        }
        return name.size() > 1
                || (name.getFirst().length() >= SHORTEST
                        && Character.isUpperCase(words.get(at).codePointAt(0)));
    }

    private static List<String> folded(String name) {
        return Arrays.stream(BETWEEN.split(name))
                .filter(it -> !it.isEmpty())
                .map(Folded::of)
                .toList();
    }
}
