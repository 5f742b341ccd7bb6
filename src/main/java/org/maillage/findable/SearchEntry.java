package org.maillage.findable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Text;

/**
 * Something that can be found, as its module says it.
 *
 * @param id among the entries of its module
 * @param kind one of the kinds of its module
 * @param path of the page that shows it
 * @param seenBy words of which whoever finds it carries one, see {@link ReaderWords}
 * @param numbers that find it when they are typed as a whole: identifiers, short names
 * @param added when it came in, for the news of those who saved a question
 * @param reviewed when somebody last said that it is still true; null for never
 */
public record SearchEntry(
        String id,
        String kind,
        String path,
        Names names,
        List<String> seenBy,
        Texts texts,
        List<String> numbers,
        Facets facets,
        Place place,
        Instant added,
        @Nullable Instant reviewed) {

    /** The most circles, beside the network, that read more of an entry than all who find it. */
    private static final int MOST_CIRCLES = 2;

    public SearchEntry {
        seenBy = List.copyOf(seenBy);
        numbers = List.copyOf(numbers);
        if (seenBy.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nobody would find " + kind + " " + id + ": it names nobody who sees it.");
        }
    }

    /** One that is in no facet, lies nowhere and has no numbers. */
    public SearchEntry(
            String id, String kind, String path, Text name, List<String> seenBy, Texts texts, Instant added) {
        this(id, kind, path, Names.of(name), seenBy, texts, List.of(), Facets.NONE, Place.NOWHERE, added, null);
    }

    /**
     * What it is called.
     *
     * @param english null where it has no English name of its own
     * @param begins names that are suggested to whoever begins to type them
     * @param byInitials whether the initials of the first of these find it, as those of an organisation do
     */
    public record Names(String french, @Nullable String english, List<String> begins, boolean byInitials) {

        public Names {
            begins = List.copyOf(begins);
        }

        public static Names of(Text name) {
            var french = name.in(Locale.FRENCH);
            return new Names(french, name.en(), List.of(french), false);
        }
    }

    /**
     * The words by which it is found. What has words in both languages is found by those of the page alone; what has them in one
     * is found on the pages of both.
     *
     * @param opening what all who find it read beneath its name when no passage says why it was found; empty for nothing
     * @param said sayings of which passages are shown, in French or in the one language that it has
     * @param english the same in English; empty where it has one language
     * @param behind words of which nothing is shown: what it is called elsewhere, what class it is of
     * @param narrower what only some of those who find it may read, from the widest circle to the narrowest; whoever reads
     *     one carries its word, and reads those before it as well
     */
    public record Texts(
            String opening, List<String> said, List<String> english, List<String> behind, List<Narrower> narrower) {

        public Texts {
            said = List.copyOf(said);
            english = List.copyOf(english);
            behind = List.copyOf(behind);
            narrower = List.copyOf(narrower);
            if (narrower.stream().filter(it -> !it.isOfNetwork()).count() > MOST_CIRCLES) {
                throw new IllegalArgumentException(
                        "The index keeps the texts of " + MOST_CIRCLES + " circles beside the network, not of more.");
            }
        }

        /** Words in one language. */
        public Texts(String opening, List<String> said, List<String> behind, List<Narrower> narrower) {
            this(opening, said, List.of(), behind, narrower);
        }

        /** Words that all may read who find it. */
        public static Texts of(List<String> said) {
            return new Texts("", said, List.of(), List.of());
        }

        /** Words in both languages that all may read who find it; what is not translated stands in French among the English. */
        public static Texts inBothLanguages(Stream<Text> said) {
            var texts = said.filter(Objects::nonNull).toList();
            var translated = texts.stream().anyMatch(it -> it.en() != null);
            return new Texts(
                    "",
                    in(Locale.FRENCH, texts),
                    translated ? in(Locale.ENGLISH, texts) : List.of(),
                    List.of(),
                    List.of());
        }

        private static List<String> in(Locale language, List<Text> texts) {
            return texts.stream().map(it -> it.in(language)).toList();
        }
    }

    /** Sayings that only those may read who carry a word. */
    public record Narrower(String seenBy, List<String> said) {

        public Narrower {
            said = List.copyOf(said);
        }

        public boolean isOfNetwork() {
            return seenBy.equals(ReaderWords.NETWORK);
        }
    }

    /** By what answers are counted and narrowed: the keys of a sector, a profile, themes, and families of third places. */
    public record Facets(
            @Nullable String sector, @Nullable String profile, List<String> themes, List<String> families) {

        public static final Facets NONE = new Facets(null, null, List.of(), List.of());

        public Facets {
            themes = List.copyOf(themes);
            families = List.copyOf(families);
        }
    }

    /**
     * Where it is.
     *
     * @param commune the code of that which is told of it, and whose point it has without one of its own; empty for none
     * @param further codes of communes that it lies in as well
     * @param acts places that it acts in beyond: kind and code, with a hyphen between them
     * @param point its own, where whoever finds it may know it
     */
    public record Place(
            String commune,
            List<String> further,
            List<String> acts,
            @Nullable Degrees point) {

        public static final Place NOWHERE = new Place("", List.of(), List.of(), null);

        public Place {
            further = List.copyOf(further);
            acts = List.copyOf(acts);
        }
    }

    /** A point on the earth, in degrees. */
    public record Degrees(double latitude, double longitude) {}
}
