package org.maillage.exchange.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Reader;
import org.maillage.exchange.Concepts;
import org.maillage.support.PlatformTest;
import org.maillage.territory.Communes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How good the order of offers is, on needs as people say them, beside plain BM25 and BM25 among what holds at the place: on
 * needs by which the parts were weighed, and on others that were held back.
 */
@PlatformTest
class MatchQualityTest {

    private static final Reader READER = new Reader(UUID.randomUUID(), true, false, Set.of(JudgedNeeds.TEAM));

    @Autowired
    JdbcClient database;

    @Autowired
    FindMatches findMatches;

    @Autowired
    Commonness commonness;

    @Autowired
    Concepts concepts;

    @Autowired
    Communes communes;

    @BeforeEach
    @AfterEach
    void nothingStays() {
        database.sql("truncate exchange.need, exchange.new_match, exchange.cause, exchange.step, exchange.aside")
                .update();
        commonness.forget();
    }

    /** @param atLeast a little below what was measured, since equal scores fall in any order; only ever raised */
    @ParameterizedTest
    @CsvSource({
        "needs-and-offers.txt, 0.72",
        "needs-and-offers-held-out.txt, 0.80",
        "needs-and-offers-after.txt, 0.84",
        "needs-and-offers-autumn.txt, 0.83",
        "needs-and-offers-winter.txt, 0.75"
    })
    void theOrderIsFarBetterThanThatOfBm25AndNothingOfAnotherPlaceComesUp(String file, double atLeast) {
        var judged = new JudgedNeeds(file, database, concepts, communes);

        var ours = judged.gain(this::found);
        var plain = judged.gain(it -> judged.bm25(it, false));
        var atItsPlace = judged.gain(it -> judged.bm25(it, true));

        System.out.printf(
                "nDCG@10 of %d needs among %d offers (%s): ours %.3f, BM25 %.3f, with perimeter %.3f%n",
                judged.needs.size(), judged.offers.size(), file, ours, plain, atItsPlace);
        judged.needs.stream()
                .filter(it -> judged.gain(it, found(it)) < 0.5)
                .forEach(it -> System.out.printf("  below a half: %s%n", it.words()));
        assertThat(ours).isGreaterThanOrEqualTo(atLeast).isGreaterThan(atItsPlace + 0.3);
        for (var it : judged.needs) {
            assertThat(found(it)).as(it.words()).allMatch(offer -> judged.holds(it, offer));
        }
    }

    private List<UUID> found(JudgedNeeds.Asked need) {
        var found = findMatches.find(need.id(), Weights.DEFAULT, READER, 10);
        return Stream.concat(found.matches().stream(), found.beside().stream())
                .map(it -> it.said().id())
                .toList();
    }
}
