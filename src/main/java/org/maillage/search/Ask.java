package org.maillage.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.jspecify.annotations.Nullable;
import org.maillage.search.Question.Facet;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Asks the index a question for an asker. What an asker may not see is left out by the question itself. */
@Component
public class Ask {

    static final int PAGE = 20;

    /** Nobody turns more pages than these; they narrow their question. */
    static final int LAST_PAGE = 50;

    /** With fewer answers than these, words that are nearly the same are taken for what was typed. */
    private static final int FEW = 3;

    private static final int MOST_BEGUN = 200;
    private static final Duration BEGUN_FOR = Duration.ofSeconds(30);
    private static final int MOST_VALUES = 8;

    /** Of a text that is longer, nothing behind this is shown. */
    private static final int LONGEST_TEXT = 20_000;

    private static final int MOST_CELLS = 16_000;

    private final SearchIndex index;
    private final Where where;

    /** What was found without any words: whole regions are counted for it, and everybody begins there. */
    private final Cache<Asked, Found> begun = Caffeine.newBuilder()
            .maximumSize(MOST_BEGUN)
            .expireAfterWrite(BEGUN_FOR)
            .build();

    Ask(SearchIndex index, Where where) {
        this.index = index;
        this.where = where;
    }

    /**
     * What was found.
     *
     * @param nearly whether the words were taken loosely, since as they were typed they are hardly anywhere
     */
    public record Found(List<Hit> hits, long total, Map<Facet, Map<String, Long>> counts, boolean nearly) {}

    /**
     * One of those found.
     *
     * @param passages of its text, with the words in question marked
     * @param opening what it says of itself; empty for nothing
     * @param kilometres from where it was asked around; null for not asked
     */
    public record Hit(
            String id,
            String kind,
            String name,
            String path,
            String where,
            @Nullable String profile,
            @Nullable String sector,
            List<String> passages,
            String opening,
            @Nullable GeoPoint point,
            @Nullable Double kilometres) {}

    /** @param writes how often the index was written to when it was asked */
    private record Asked(Question question, Asker asker, String language, int page, long writes) {}

    public Found ask(Question question, Asker asker, int page) {
        return question.words().isEmpty()
                ? begun.get(
                        new Asked(question, asker.ofAnybody(), Words.language().getLanguage(), page, index.writes()),
                        it -> ask(it.question(), it.asker(), it.page(), false))
                : find(question, asker, page);
    }

    private Found find(Question question, Asker asker, int page) {
        var found = ask(question, asker, page, false);
        return found.total() < FEW && AskedWords.canBeNear(question.words())
                ? nearer(found, ask(question, asker, page, true))
                : found;
    }

    private static Found nearer(Found exact, Found near) {
        return near.total() > exact.total() ? near : exact;
    }

    private Found ask(Question question, Asker asker, int page, boolean nearly) {
        var around = where.point(question);
        return FewQuestions.ask(index, session -> {
            var scope = session.scope(Entry.class);
            var predicate = new Matching(scope.predicate(), where, asker, nearly);
            var query = session.search(scope)
                    .select(new HitProjection(scope.projection(), asker, question.tellsDistances() ? around : null)
                            .projection())
                    .where(predicate.of(question).toPredicate())
                    .sort(sort(question, around, scope).toSort())
                    .highlighter(it -> it.plain()
                            .fragmentSize(LONGEST_TEXT)
                            .numberOfFragments(1)
                            .tag(HitProjection.BEGIN, HitProjection.END));
            var keys = new EnumMap<Facet, AggregationKey<Map<String, Long>>>(Facet.class);
            for (var facet : Facet.values()) {
                var key = AggregationKey.<Map<String, Long>>of(facet.field());
                keys.put(facet, key);
                query = query.aggregation(
                        key, it -> it.terms().field(facet.field(), String.class).maxTermCount(MOST_VALUES));
            }
            var result = query.fetch(page * PAGE, PAGE);
            var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
            keys.forEach((facet, key) -> counts.put(facet, result.aggregation(key)));
            return new Found(result.hits(), result.total().hitCount(), counts, nearly);
        });
    }

    private static SortFinalStep sort(Question question, @Nullable GeoPoint around, SearchScope<Entry> scope) {
        SearchSortFactory by = scope.sort();
        var name = by.field(Entry.ORDER);
        return switch (question.order()) {
            case NAME -> name;
            case NEWEST -> by.composite().add(by.field(Entry.ADDED).desc()).add(name);
            case FRESHEST ->
                by.composite()
                        .add(by.field(Entry.REVIEWED).desc().missing().last())
                        .add(name);
            case DISTANCE ->
                around == null
                        ? name
                        : by.composite().add(by.distance(Entry.POINT, around)).add(name);
            case BEST ->
                question.words().isEmpty()
                        ? around == null
                                ? name
                                : by.composite()
                                        .add(by.distance(Entry.POINT, around))
                                        .add(name)
                        : by.composite().add(by.score()).add(name);
        };
    }

    /** Whether the words of a question are taken loosely, as for its list: maps and files then take them so, too. */
    public boolean isNearly(Question question, Asker asker) {
        if (question.words().isEmpty() || !AskedWords.canBeNear(question.words())) {
            return false;
        }
        var exact = total(question, asker, false);
        return exact < FEW && total(question, asker, true) > exact;
    }

    private long total(Question question, Asker asker, boolean nearly) {
        return FewQuestions.ask(index, session -> {
            var scope = session.scope(Entry.class);
            return session.search(scope)
                    .where(matching(question, asker, nearly, scope))
                    .fetchTotalHitCount();
        });
    }

    private SearchPredicate matching(Question question, Asker asker, boolean nearly, SearchScope<Entry> scope) {
        return new Matching(scope.predicate(), where, asker, nearly)
                .of(question)
                .toPredicate();
    }

    /** Answers that came into the directory between two moments, the newest first. */
    public List<Hit> newer(Question question, Asker asker, Instant since, Instant until, int most) {
        return index.ask(session -> {
            var scope = session.scope(Entry.class);
            var of = new Matching(scope.predicate(), where, asker, false);
            return session.search(scope)
                    .select(new HitProjection(scope.projection(), asker, null).withoutPassages())
                    .where(of.between(question, since, until).toPredicate())
                    .sort(it -> it.field(Entry.ADDED).desc())
                    .fetchHits(most);
        });
    }

    /**
     * The squares of the map that hold answers within a view, each with the sector of those that it counts.
     *
     * @param nearly whether its words are taken loosely
     * @return counts by the numbers of cells, see {@link Cells#cell}
     */
    Map<Integer, Long> cells(Question question, Asker asker, boolean nearly, int level) {
        return FewQuestions.ask(index, session -> {
            var scope = session.scope(Entry.class);
            var key = AggregationKey.<Map<Integer, Long>>of("cells");
            return session.search(scope)
                    .where(matching(question, asker, nearly, scope))
                    .aggregation(
                            key,
                            it -> it.terms()
                                    .field(Cells.field(level), Integer.class)
                                    .maxTermCount(MOST_CELLS))
                    .fetch(0)
                    .aggregation(key);
        });
    }

    /** Answers within a view, to draw each. */
    List<Hit> points(Question question, Asker asker, boolean nearly, int most) {
        return FewQuestions.ask(index, session -> {
            var scope = session.scope(Entry.class);
            return session.search(scope)
                    .select(new HitProjection(scope.projection(), asker, null).withoutPassages())
                    .where(matching(question, asker, nearly, scope))
                    .fetchHits(most);
        });
    }

    /** The ids of all answers, a thousand at a time, in the order of the question. */
    public void forEachId(Question question, Asker asker, int most, java.util.function.Consumer<List<String>> taking) {
        var nearly = isNearly(question, asker);
        var around = where.point(question);
        index.ask(session -> {
            var scope = session.scope(Entry.class);
            try (var scroll = session.search(scope)
                    .select(it -> it.id(String.class))
                    .where(matching(question, asker, nearly, scope))
                    .sort(sort(question, around, scope).toSort())
                    .scroll(1_000)) {
                var left = most;
                for (var next = scroll.next(); next.hasHits() && left > 0; next = scroll.next()) {
                    taking.accept(
                            next.hits().subList(0, Math.min(left, next.hits().size())));
                    left -= next.hits().size();
                }
            }
            return Optional.empty();
        });
    }
}
