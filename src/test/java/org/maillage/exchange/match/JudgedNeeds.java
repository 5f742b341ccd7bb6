package org.maillage.exchange.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.maillage.exchange.Concepts;
import org.maillage.exchange.NeedId;
import org.maillage.exchange.Reach;
import org.maillage.territory.Communes;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Needs with offers that somebody has judged for them, written into the database, and how good an order of offers is: the
 * normalised discounted cumulative gain of the first ten (gain {@code 2^grade - 1}, discount {@code log2(rank + 1)}).
 */
final class JudgedNeeds {

    static final UUID TEAM = UUID.fromString("5f0f7c52-0a5e-4a38-9f0e-3c1d8a35b7a1");

    /** An offer, judged for the need that it was written for: 3 is what is looked for, 0 is no help. */
    record Offer(NeedId id, int need, int grade, String words, String perimeter) {}

    record Asked(NeedId id, String commune, String words) {}

    final List<Asked> needs = new ArrayList<>();
    final List<Offer> offers = new ArrayList<>();

    private final JdbcClient database;
    private final Concepts concepts;
    private final Communes communes;

    /** @param file beside this class, in the form that its first lines tell */
    JudgedNeeds(String file, JdbcClient database, Concepts concepts, Communes communes) {
        this.database = database;
        this.concepts = concepts;
        this.communes = communes;
        for (var line : lines(file)) {
            var parts = line.split("\\|", -1);
            if (parts[0].equals("N")) {
                needs.add(new Asked(write("need", parts[2], parts[1], ""), parts[1], parts[2]));
            } else {
                var perimeter = Reach.find(parts[1])
                        .orElseThrow()
                        .code(communes.find(parts[2]).orElseThrow());
                var id = write("offer", parts[3], parts[2], perimeter);
                offers.add(new Offer(id, needs.size() - 1, Integer.parseInt(parts[0]), parts[3], perimeter));
            }
        }
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource("org/maillage/exchange/match/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NeedId write(String kind, String words, String commune, String perimeter) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into exchange.need (id, kind, words, themes, commune, perimeter, visibility, owner, created_at, changed_at)
                values (:id, :kind, :words, :themes, :commune, :perimeter, 'territory', :owner, now(), now())
                """)
                .param("id", id)
                .param("kind", kind)
                .param("words", words)
                .param("themes", concepts.themes(words).toArray(String[]::new))
                .param("commune", commune)
                .param("perimeter", perimeter.isEmpty() ? new String[0] : new String[] {perimeter})
                .param("owner", TEAM)
                .update();
        return new NeedId(id);
    }

    /** The mean gain of all needs, each in the order that is given for it. */
    double gain(Function<Asked, List<UUID>> order) {
        return needs.stream()
                .mapToDouble(it -> gain(it, order.apply(it)))
                .average()
                .orElseThrow();
    }

    double gain(Asked need, List<UUID> found) {
        var grades = grades(need);
        var ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return sum(found.stream().map(it -> grades.getOrDefault(it, 0)).toList()) / sum(ideal);
    }

    Map<UUID, Integer> grades(Asked need) {
        var grades = new HashMap<UUID, Integer>();
        offers.stream()
                .filter(it -> needs.get(it.need()).equals(need))
                .forEach(it -> grades.put(it.id().value(), it.grade()));
        return grades;
    }

    private static double sum(List<Integer> grades) {
        return IntStream.range(0, Math.min(10, grades.size()))
                .mapToDouble(it -> (Math.pow(2, grades.get(it)) - 1) / (Math.log(it + 2) / Math.log(2)))
                .sum();
    }

    /** Whether the place of the need lies in the perimeter of an offer. */
    boolean holds(Asked need, UUID offer) {
        var around = Reach.around(communes.find(need.commune()).orElseThrow());
        return offers.stream()
                .filter(it -> it.id().value().equals(offer))
                .allMatch(it -> around.contains(it.perimeter()));
    }

    /** The order of plain BM25 ({@code k1 = 1.2, b = 0.75}) on the same lexemes. */
    List<UUID> bm25(Asked need, boolean atItsPlace) {
        var words = concepts.lexemes(need.words());
        var texts = new HashMap<UUID, String>();
        offers.forEach(it -> texts.put(it.id().value(), it.words()));
        var all = concepts.lexemes(texts);
        var length = all.values().stream().mapToInt(Set::size).average().orElse(1);
        var scores = new HashMap<UUID, Double>();
        for (var word : new HashSet<>(words)) {
            var in = all.values().stream().filter(it -> it.contains(word)).count();
            all.forEach((id, text) -> {
                if (text.contains(word)) {
                    var rare = Math.log(1 + (all.size() - in + 0.5) / (in + 0.5));
                    scores.merge(id, rare * 2.2 / (1 + 1.2 * (0.25 + 0.75 * text.size() / length)), Double::sum);
                }
            });
        }
        return scores.entrySet().stream()
                .filter(it -> !atItsPlace || holds(need, it.getKey()))
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed())
                .limit(10)
                .map(Map.Entry::getKey)
                .toList();
    }
}
