package org.maillage.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What words are about, beyond their letters: the phrases of {@link ConceptList}. Words are taken apart by PostgreSQL alone,
 * so that there is one truth about their endings; what they share with others of the same origin {@link Roots} say, and what
 * was meant by a slip of the pen {@link NearSpelling}.
 */
@Component
public class Concepts {

    private static final int MOST_THEMES = 2;

    /** How far a word speaks of something that has other senses beside. */
    private static final double VAGUE = 0.5;

    private final JdbcClient database;
    private final Supplier<Known> known = SingletonSupplier.of(this::read);

    Concepts(JdbcClient database) {
        this.database = database;
    }

    /**
     * How a text speaks of a concept.
     *
     * @param strength from 0 to 1: less by words that speak of other concepts too
     * @param roots of the words by which it does
     */
    public record Spoken(double strength, Set<String> roots) {}

    /** A phrase of a concept: all its roots together mean it. */
    private record Phrase(int concept, Set<String> roots, double strength) {}

    /** @param phrases by each root, the phrases in which it stands */
    private record Known(
            List<ConceptList.Concept> concepts,
            Map<String, List<Phrase>> phrases,
            Set<String> light,
            NearSpelling spelling,
            Set<String> words) {}

    /** The words of a text without accents and endings, each once. */
    public Set<String> lexemes(String words) {
        return new HashSet<>(Arrays.asList(database.sql("""
                select tsvector_to_array(to_tsvector('exchange.french', :words))
                """)
                .param("words", words)
                .query((row, number) -> (String[]) row.getArray(1).getArray())
                .single()));
    }

    /** The words of many texts at once, by the id of each. */
    public Map<UUID, Set<String>> lexemes(Map<UUID, String> texts) {
        var ids = texts.keySet().toArray(UUID[]::new);
        var all = new HashMap<UUID, Set<String>>();
        database.sql("""
                select id, tsvector_to_array(to_tsvector('exchange.french', words)) as lexemes
                from unnest(:ids, :words) as text (id, words)
                """)
                .param("ids", ids)
                .param("words", Arrays.stream(ids).map(texts::get).toArray(String[]::new))
                .query((RowCallbackHandler) row -> all.put(row.getObject("id", UUID.class), Set.of((String[])
                        row.getArray("lexemes").getArray())));
        return all;
    }

    /** The concepts that lexemes speak of. */
    public Map<Integer, Spoken> of(Collection<String> lexemes) {
        return spoken(lexemes, it -> weight(it) >= 0);
    }

    /** The concepts that lexemes speak of which say that something else is meant: advertisements, pastimes. */
    public Set<Integer> against(Collection<String> lexemes) {
        return spoken(lexemes, it -> weight(it) < 0).keySet();
    }

    private Map<Integer, Spoken> spoken(Collection<String> lexemes, IntPredicate which) {
        var said = meant(lexemes);
        var found = new TreeMap<Integer, Spoken>();
        for (var root : said) {
            for (var it : known.get().phrases().getOrDefault(root, List.of())) {
                if (which.test(it.concept()) && said.containsAll(it.roots())) {
                    found.merge(it.concept(), new Spoken(it.strength(), it.roots()), Concepts::both);
                }
            }
        }
        return found;
    }

    private static Spoken both(Spoken one, Spoken other) {
        var roots = new HashSet<>(one.roots());
        roots.addAll(other.roots());
        return new Spoken(Math.max(one.strength(), other.strength()), roots);
    }

    /** Their roots, and in place of those that nobody knows the known ones that were meant. */
    private Set<String> meant(Collection<String> lexemes) {
        var all = known.get();
        return Roots.of(lexemes).stream()
                .map(root -> all.phrases().containsKey(root) || all.light().contains(root)
                        ? root
                        : all.spelling().meant(root).orElse(root))
                .collect(Collectors.toSet());
    }

    /** The group of concepts near one another that a concept is of. */
    public int family(int concept) {
        return concept(concept).family();
    }

    /** How much a concept says, from 0 to 1; below 0, by how much it weakens what speaks of it alone. */
    public double weight(int concept) {
        return concept(concept).weight();
    }

    private ConceptList.Concept concept(int concept) {
        return known.get().concepts().get(concept);
    }

    /** How much the weightiest concept says of which a word speaks, from 0 to 1; negative where it is not known. */
    public double weightOf(String root) {
        return known.get().phrases().getOrDefault(root, List.of()).stream()
                .mapToDouble(it -> weight(it.concept()))
                .max()
                .orElse(-1);
    }

    /** Roots of words that say nothing of what a text is about. */
    public Set<String> light() {
        return known.get().light();
    }

    /** Roots that alone speak of one of these concepts. */
    public Set<String> saying(Set<Integer> concepts) {
        return saying(concepts::contains);
    }

    /** Roots that alone speak of a concept near one of these. */
    public Set<String> sayingNear(Set<Integer> concepts) {
        var families = concepts.stream().map(this::family).collect(Collectors.toSet());
        return saying(it -> families.contains(family(it)) && !concepts.contains(it));
    }

    private Set<String> saying(IntPredicate which) {
        return known.get().phrases().values().stream()
                .flatMap(List::stream)
                .filter(it -> it.roots().size() == 1 && which.test(it.concept()))
                .flatMap(it -> it.roots().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a word, in small letters with its accents, stands in what is known, be it as one or as many. */
    public boolean isWord(String word) {
        var words = known.get().words();
        return words.contains(word) || words.contains(word + "s") || words.contains(word.replaceFirst("[sx]$", ""));
    }

    /** The themes that words are likely about, the likeliest first; none where they do not say. */
    public List<String> themes(String words) {
        var counts = new LinkedHashMap<String, Double>();
        of(lexemes(words)).forEach((concept, it) -> {
            var theme = concept(concept).theme();
            if (!theme.isEmpty()) {
                counts.merge(theme, it.strength() * weight(concept), Double::sum);
            }
        });
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST_THEMES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Known read() {
        var concepts = ConceptList.read();
        var rows = rows(concepts);
        var light = rows.stream()
                .filter(it -> concepts.get(it.concept()).weight() == 0)
                .flatMap(it -> it.roots().stream())
                .collect(Collectors.toUnmodifiableSet());
        var meanings = new HashMap<Set<String>, Map<Integer, Double>>();
        rows.stream()
                .filter(it -> !light.containsAll(it.roots()))
                .forEach(it -> meanings.computeIfAbsent(it.roots(), key -> new HashMap<>())
                        .merge(it.concept(), it.strength(), Math::min));
        var phrases = new HashMap<String, List<Phrase>>();
        meanings.forEach((roots, meant) -> meant.forEach((concept, strength) -> {
            var phrase = new Phrase(concept, roots, strength / Math.sqrt(meant.size()));
            roots.forEach(
                    it -> phrases.computeIfAbsent(it, key -> new ArrayList<>()).add(phrase));
        }));
        var words = concepts.stream()
                .flatMap(it -> it.phrases().stream())
                .flatMap(it -> Arrays.stream(it.words().split("[^\\p{L}]+")))
                .collect(Collectors.toUnmodifiableSet());
        return new Known(concepts, phrases, light, new NearSpelling(phrases.keySet()), words);
    }

    private List<Phrase> rows(List<ConceptList.Concept> concepts) {
        var numbers = new ArrayList<Integer>();
        var phrases = new ArrayList<ConceptList.Phrase>();
        for (var concept = 0; concept < concepts.size(); concept++) {
            for (var it : concepts.get(concept).phrases()) {
                numbers.add(concept);
                phrases.add(it);
            }
        }
        return database.sql("""
                select concept, vague, tsvector_to_array(to_tsvector('exchange.french', words)) as lexemes
                from unnest(:concepts, :vague, :words) as phrase (concept, vague, words)
                """)
                .param("concepts", numbers.toArray(Integer[]::new))
                .param("vague", phrases.stream().map(ConceptList.Phrase::vague).toArray(Boolean[]::new))
                .param("words", phrases.stream().map(ConceptList.Phrase::words).toArray(String[]::new))
                .query((row, number) -> new Phrase(
                        row.getInt("concept"),
                        Roots.of(List.of((String[]) row.getArray("lexemes").getArray())),
                        row.getBoolean("vague") ? VAGUE : 1))
                .list();
    }
}
