package org.maillage.programme.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.maillage.programme.call.Profile.Dimension;

/**
 * The diversity of a set of territories: which traits it holds, and what a swap would change. Nothing is added up to a
 * score, since there is no order among territories.
 */
record Diversity(List<Profile> chosen) {

    /** How many of the set have each trait of a dimension. */
    Map<String, Integer> counts(Dimension dimension) {
        var counts = new TreeMap<String, Integer>();
        chosen.forEach(it -> counts.merge(it.trait(dimension), 1, Integer::sum));
        return counts;
    }

    private Set<String> traits(Dimension dimension) {
        return counts(dimension).keySet();
    }

    /** What the set would gain and lose if one came in for another. */
    Swap swap(Profile out, Profile in) {
        var after = new ArrayList<>(chosen);
        after.removeIf(it -> it.application().equals(out.application()));
        after.add(in);
        return compare(out.application(), new Diversity(after));
    }

    /** What the set would gain if one more came in. */
    Swap with(Profile in) {
        var after = new ArrayList<>(chosen);
        after.add(in);
        return compare(in.application(), new Diversity(after));
    }

    private Swap compare(UUID of, Diversity after) {
        var gained = new ArrayList<Trait>();
        var lost = new ArrayList<Trait>();
        for (var dimension : Dimension.values()) {
            difference(dimension, after.traits(dimension), traits(dimension), gained);
            difference(dimension, traits(dimension), after.traits(dimension), lost);
        }
        return new Swap(of, gained, lost);
    }

    private static void difference(Dimension dimension, Set<String> these, Set<String> without, List<Trait> into) {
        var left = new HashSet<>(these);
        left.removeAll(without);
        left.stream().sorted().map(it -> new Trait(dimension, it)).forEach(into::add);
    }

    /** A trait of a dimension. */
    record Trait(Dimension dimension, String trait) {

        String words() {
            return dimension.words(trait);
        }
    }

    /** What changes in the set; {@code of} is who goes, or who comes where nobody goes. */
    record Swap(UUID of, List<Trait> gained, List<Trait> lost) {}
}
