package org.maillage.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What words are about, beyond their letters: phrases that speak of the same, from {@code exchange/concepts.txt} and the
 * synonyms of the search ({@code search/synonyms.txt}). Words are taken apart by PostgreSQL alone, so that there is one truth
 * about their endings.
 */
@Component
public class Concepts {

    private static final int MOST_THEMES = 2;

    private final JdbcClient database;
    private final Supplier<Map<String, List<Phrase>>> phrases = SingletonSupplier.of(this::read);

    Concepts(JdbcClient database) {
        this.database = database;
    }

    /** A phrase of a concept: all its lexemes together mean it. */
    private record Phrase(int concept, String theme, Set<String> lexemes) {}

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

    /** The concepts that lexemes speak of, each with the lexemes by which they do. */
    public Map<Integer, Set<String>> of(Collection<String> lexemes) {
        var found = new TreeMap<Integer, Set<String>>();
        for (var it : spoken(lexemes)) {
            found.computeIfAbsent(it.concept(), key -> new HashSet<>()).addAll(it.lexemes());
        }
        return found;
    }

    /** Lexemes that alone speak of one of these concepts. */
    public Set<String> saying(Set<Integer> concepts) {
        var all = new HashSet<String>();
        phrases.get()
                .values()
                .forEach(same -> same.stream()
                        .filter(it -> it.lexemes().size() == 1 && concepts.contains(it.concept()))
                        .forEach(it -> all.addAll(it.lexemes())));
        return all;
    }

    /** The themes that words are likely about, the likeliest first; none where they do not say. */
    public List<String> themes(String words) {
        var counts = new LinkedHashMap<String, Integer>();
        spoken(lexemes(words)).stream()
                .filter(it -> !it.theme().isEmpty())
                .forEach(it -> counts.merge(it.theme(), it.lexemes().size(), Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_THEMES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<Phrase> spoken(Collection<String> lexemes) {
        var said = lexemes instanceof Set<String> set ? set : new HashSet<>(lexemes);
        var spoken = new java.util.LinkedHashSet<Phrase>();
        for (var lexeme : new java.util.TreeSet<>(said)) {
            for (var it : phrases.get().getOrDefault(lexeme, List.of())) {
                if (said.containsAll(it.lexemes())) {
                    spoken.add(it);
                }
            }
        }
        return spoken;
    }

    // By each lexeme, the phrases in which it stands.
    private Map<String, List<Phrase>> read() {
        var concepts = new ArrayList<Integer>();
        var themes = new ArrayList<String>();
        var words = new ArrayList<String>();
        var concept = 0;
        for (var line : lines()) {
            var colon = line.indexOf(':');
            var theme = colon < 0 ? "" : line.substring(0, colon).replace("-", "");
            for (var phrase : line.substring(colon + 1).split(",", -1)) {
                concepts.add(concept);
                themes.add(theme);
                words.add(phrase.strip());
            }
            concept++;
        }
        var all = new HashMap<String, List<Phrase>>();
        database.sql("""
                select concept, theme, tsvector_to_array(to_tsvector('exchange.french', words)) as lexemes
                from unnest(:concepts, :themes, :words) as phrase (concept, theme, words)
                """)
                .param("concepts", concepts.toArray(Integer[]::new))
                .param("themes", themes.toArray(String[]::new))
                .param("words", words.toArray(String[]::new))
                .query((RowCallbackHandler) row -> {
                    var lexemes = Set.of((String[]) row.getArray("lexemes").getArray());
                    var phrase = new Phrase(row.getInt("concept"), row.getString("theme"), lexemes);
                    lexemes.forEach(it ->
                            all.computeIfAbsent(it, key -> new ArrayList<>()).add(phrase));
                });
        return all;
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        for (var file : List.of("exchange/concepts.txt", "search/synonyms.txt")) {
            try {
                new ClassPathResource(file)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(it -> !it.isBlank() && !it.startsWith("#"))
                        .forEach(lines::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }
}
