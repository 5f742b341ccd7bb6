package org.maillage.capitalisation.drafts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.maillage.capitalisation.Section;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.drafts.Brought.Passage;
import org.maillage.shared.Typed;

/**
 * The passages of a text in the sections of a sheet. Nothing is lost: a heading that says more than the name of its section
 * stays above its words, and what is too long for a section goes on in one of its own.
 */
record PlacedText(Map<SectionKey, String> sections, List<Own> own) {

    static final String OWN = "own";
    static final String OUT = "out";

    private static final int LONGEST = 20_000;
    private static final int MOST_OWN = 30;

    /** A section of its own. */
    record Own(String title, String words) {

        private Own with(Own next) {
            return new Own(title, words + "\n\n**" + next.title + "**\n\n" + next.words);
        }
    }

    /** A passage, and where it goes: the key of a section, {@link #OWN} or {@link #OUT}. */
    record Placed(Passage passage, String to) {}

    /**
     * Puts passages where they go.
     *
     * @param names what sections are called
     * @param first what a passage without a heading is called, and {@code goesOn} the rest of a long one
     */
    static PlacedText of(
            List<Placed> all, Function<SectionKey, String> names, String first, UnaryOperator<String> goesOn) {
        var sections = new EnumMap<SectionKey, String>(SectionKey.class);
        var own = new ArrayList<Own>();
        for (var key : SectionKey.values()) {
            var words = words(all.stream()
                    .filter(it -> it.to.equals(key.key()))
                    .map(Placed::passage)
                    .toList());
            if (!words.isEmpty()) {
                var plain = key == SectionKey.PITCH ? words.replace("**", "") : words;
                var kept = cut(plain, key.longest());
                sections.put(key, kept);
                var rest = plain.substring(kept.length()).strip();
                if (!rest.isEmpty()) {
                    own(goesOn.apply(names.apply(key)), rest, goesOn, own);
                }
            }
        }
        for (var it : all) {
            if (it.to.equals(OWN)) {
                var heading = it.passage.heading();
                var title = Typed.opening(heading.isEmpty() ? first : heading, Section.LONGEST_TITLE);
                own(
                        title,
                        title.equals(heading) || heading.isEmpty() ? it.passage.words() : headed(it.passage),
                        goesOn,
                        own);
            }
        }
        return new PlacedText(sections, fewer(own));
    }

    private static String words(List<Passage> passages) {
        var several = passages.size() > 1;
        return String.join(
                "\n\n",
                passages.stream()
                        // A heading without words that says no more than the section does.
                        .filter(it -> !it.words().isBlank() || !HeadingsToSections.saysNoMore(it.heading()))
                        .map(it -> it.heading().isEmpty() || (!several && HeadingsToSections.saysNoMore(it.heading()))
                                ? it.words()
                                : headed(it))
                        .filter(it -> !it.isBlank())
                        .toList());
    }

    private static String headed(Passage passage) {
        return ("**" + passage.heading().replace("*", "\\*") + "**\n\n" + passage.words()).strip();
    }

    private static void own(String title, String words, UnaryOperator<String> goesOn, List<Own> into) {
        var rest = words;
        var name = title;
        if (rest.isEmpty()) {
            // A heading without words is something that was written too.
            into.add(new Own(title, ""));
        }
        while (!rest.isEmpty()) {
            var kept = cut(rest, LONGEST);
            into.add(new Own(Typed.opening(name, Section.LONGEST_TITLE), kept));
            rest = rest.substring(kept.length()).strip();
            name = goesOn.apply(title);
        }
    }

    /** The beginning of words that are too long: to the end of a paragraph, a sentence or a word. */
    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        for (var end : List.of("\n\n", ". ", "\n", " ")) {
            var at = words.lastIndexOf(end, longest - end.length());
            if (at > longest / 2) {
                return words.substring(0, at + end.length()).stripTrailing();
            }
        }
        return Typed.cut(words, longest);
    }

    /** A sheet has so many sections of its own: the shortest neighbours become one until they fit. */
    private static List<Own> fewer(List<Own> all) {
        var left = new ArrayList<>(all);
        while (left.size() > MOST_OWN) {
            var shortest = 0;
            for (var at = 1; at + 1 < left.size(); at++) {
                if (both(left, at) < both(left, shortest)) {
                    shortest = at;
                }
            }
            left.set(shortest, left.get(shortest).with(left.remove(shortest + 1)));
        }
        return left;
    }

    private static int both(List<Own> all, int at) {
        return all.get(at).words.length() + all.get(at + 1).words.length();
    }
}
