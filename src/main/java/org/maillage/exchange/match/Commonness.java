package org.maillage.exchange.match;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.exchange.Concepts;
import org.maillage.exchange.Roots;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How common words and concepts are among what is noted: the rarer, the more they say. It is counted in the latest few
 * thousand, and again after some minutes; nothing of any single one can be told from it.
 */
@Component
class Commonness {

    private static final int SAMPLE = 3000;

    /** Among fewer, what stands in some is not common yet: a team begins with a dozen. */
    private static final int FEW = 1000;

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Concepts concepts;
    private final Cache<String, Counts> counts =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    Commonness(JdbcClient database, Concepts concepts) {
        this.database = database;
        this.concepts = concepts;
    }

    /**
     * In how many of a sample words and concepts stand.
     *
     * @param all so many there are beyond the sample too
     * @param perimeters where those of the sample hold that hold somewhere
     */
    record Counts(
            int sample,
            long all,
            Map<String, Integer> words,
            Map<Integer, Integer> concepts,
            List<List<String>> perimeters) {

        /** How much a word says: the inverse document frequency of BM25, {@code ln(1 + (n - df + 0.5) / (df + 0.5))}. */
        double ofWord(String word) {
            return idf(words.getOrDefault(word, 0));
        }

        double ofConcept(int concept) {
            return idf(concepts.getOrDefault(concept, 0));
        }

        private double idf(int in) {
            return Math.log(1 + (Math.max(sample, FEW) - in + 0.5) / (in + 0.5));
        }

        /** The part of what holds somewhere that holds in one of these places, as far as the sample says. */
        double holding(List<String> around) {
            var there = perimeters.stream()
                    .filter(it -> it.stream().anyMatch(around::contains))
                    .count();
            return (there + 1.0) / (perimeters.size() + 1);
        }

        /** In how many of all a word stands, as far as the sample says. */
        double expected(String word) {
            return words.getOrDefault(word, 0) * (double) all / Math.max(1, sample);
        }
    }

    Counts counts() {
        return counts.get("all", it -> read());
    }

    /** What was counted is counted anew at the next question. */
    void forget() {
        counts.invalidateAll();
    }

    private Counts read() {
        var words = new HashMap<String, Integer>();
        var known = new HashMap<Integer, Integer>();
        var perimeters = new ArrayList<List<String>>();
        var sample = database.sql("""
                select tsvector_to_array(n.tokens) as lexemes, n.perimeter
                from exchange.need n
                order by n.created_at desc
                limit :most
                """)
                .param("most", SAMPLE)
                .query((row, number) -> {
                    var lexemes = List.of((String[]) row.getArray("lexemes").getArray());
                    Roots.of(lexemes).forEach(it -> words.merge(it, 1, Integer::sum));
                    concepts.of(lexemes).keySet().forEach(it -> known.merge(it, 1, Integer::sum));
                    var perimeter = List.of((String[]) row.getArray("perimeter").getArray());
                    return perimeter.isEmpty() || perimeters.add(perimeter);
                })
                .list()
                .size();
        var all = sample < SAMPLE
                ? sample
                : database.sql(
                                "select greatest(reltuples, :most)::bigint from pg_class where oid = 'exchange.need'::regclass")
                        .param("most", SAMPLE)
                        .query(Long.class)
                        .single();
        return new Counts(sample, all, words, known, perimeters);
    }
}
