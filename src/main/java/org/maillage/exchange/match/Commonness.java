package org.maillage.exchange.match;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.exchange.Concepts;
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
     * @param length of them, in words, on average
     */
    record Counts(int sample, long all, double length, Map<String, Integer> words, Map<Integer, Integer> concepts) {

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
        List<String[]> texts = database.sql("""
                select tsvector_to_array(n.tokens)
                from exchange.need n
                order by n.created_at desc
                limit :most
                """)
                .param("most", SAMPLE)
                .query((row, number) -> (String[]) row.getArray(1).getArray())
                .list();
        var words = new HashMap<String, Integer>();
        var known = new HashMap<Integer, Integer>();
        for (var text : texts) {
            Arrays.stream(text).forEach(it -> words.merge(it, 1, Integer::sum));
            concepts.of(List.of(text)).keySet().forEach(it -> known.merge(it, 1, Integer::sum));
        }
        var all = texts.size() < SAMPLE
                ? texts.size()
                : database.sql(
                                "select greatest(reltuples, :most)::bigint from pg_class where oid = 'exchange.need'::regclass")
                        .param("most", SAMPLE)
                        .query(Long.class)
                        .single();
        var length = texts.stream().mapToInt(it -> it.length).average().orElse(1);
        return new Counts(texts.size(), all, Math.max(1, length), words, known);
    }
}
