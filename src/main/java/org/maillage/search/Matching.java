package org.maillage.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoBoundingBox;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.util.common.data.Range;
import org.hibernate.search.util.common.data.RangeBoundInclusion;
import org.maillage.directory.Identifiers;
import org.maillage.directory.KnownActors;
import org.maillage.search.Question.Facet;
import org.maillage.search.Question.View;
import org.maillage.shared.Words;

/**
 * Puts a question into the terms of the index. All words must be there (of four and more, three quarters); those in the name
 * weigh most, an exact name more than any other. Words that are nearly the same count only when asked {@code nearly}, and
 * weigh little. What has words in both languages is found by those of the reader's page.
 */
record Matching(SearchPredicateFactory of, Where where, Asker asker, boolean nearly) {

    private static final float IDENTIFIER = 100;
    private static final float EXACT_NAME = 12;
    private static final float NAME = 4;
    private static final float OTHER_WORDS = 0.4f;
    private static final float NEARLY = 0.1f;
    private static final int MANY_WORDS = 3;
    private static final int ENOUGH_PERCENT = 75;

    /** Letters at the head of a word that are typed right, and those of a short one. */
    private static final int SAME = 2;

    private static final int SAME_OF_SHORT = 3;

    /** So far apart words of a name may stand, for the light ones between them. */
    private static final int SCATTERED = 6;

    PredicateFinalStep of(Question question) {
        return of.bool().with(it -> {
            it.filter(rights());
            question.narrowed()
                    .forEach((facet, value) ->
                            it.filter(of.match().field(facet.field()).matching(value)));
            place(question).forEach(it::filter);
            if (!question.words().isEmpty()) {
                it.must(words(question.words()));
            } else if (!question.narrowed().containsKey(Facet.KIND)) {
                // A page without words is the directory; words are looked for everywhere.
                it.filter(of.terms().field(Entry.KIND).matchingAny(KnownActors.KINDS));
            }
        });
    }

    PredicateFinalStep between(Question question, Instant since, Instant until) {
        return of.and(
                of(question),
                of.range()
                        .field(Entry.ADDED)
                        .within(Range.between(
                                since, RangeBoundInclusion.EXCLUDED, until, RangeBoundInclusion.INCLUDED)));
    }

    /** Those that the reader may see. */
    PredicateFinalStep rights() {
        return of.terms().field(Entry.SEEN).matchingAny(asker.words());
    }

    private Stream<PredicateFinalStep> place(Question question) {
        return Stream.concat(
                Stream.ofNullable(question.view()).map(this::view),
                question.place().isEmpty()
                        ? Stream.of()
                        : Stream.of(question.isAround() ? around(question) : inside(question)));
    }

    private PredicateFinalStep view(View view) {
        return of.spatial()
                .within()
                .field(Entry.POINT)
                .boundingBox(GeoBoundingBox.of(
                        GeoPoint.of(view.north(), view.west()), GeoPoint.of(view.south(), view.east())));
    }

    private PredicateFinalStep around(Question question) {
        var middle = where.point(question);
        return middle == null
                ? inside(question)
                : of.spatial()
                        .within()
                        .field(Entry.POINT)
                        .circle(middle, question.kilometres(), DistanceUnit.KILOMETERS);
    }

    /** Those that lie in a place, and those that act in it or in a place that holds it. */
    private PredicateFinalStep inside(Question question) {
        var lies = where.parts(question);
        var holds = where.holding(question);
        return lies.isEmpty()
                ? of.matchNone()
                : of.or(
                        of.terms().field(Entry.PLACES).matchingAny(lies),
                        of.terms().field(Entry.ACTS).matchingAny(holds));
    }

    private PredicateFinalStep words(String typed) {
        return of.bool().with(it -> {
            var ways = AskedWords.ways(typed);
            for (var i = 0; i < ways.size(); i++) {
                it.should(way(ways.get(i), i == 0 ? 1 : OTHER_WORDS));
            }
            var number = Identifiers.plain(typed).toLowerCase(Locale.ROOT);
            it.should(of.match().field(Entry.NUMBERS).matching(number).boost(IDENTIFIER));
            it.should(of.match().field(Entry.NUMBERS).matching(typed).boost(EXACT_NAME));
            if (nearly) {
                it.should(near(AskedWords.of(typed)));
            }
        });
    }

    private PredicateFinalStep way(List<String> words, float weight) {
        var text = String.join(" ", words);
        return of.bool()
                .with(it -> {
                    it.must(texts(text));
                    it.should(inLanguage(
                            Entry.NAME,
                            Entry.ENGLISH_NAME,
                            field -> of.match().field(field).matching(text).boost(NAME)));
                    it.should(inLanguage(
                            Entry.PLAIN_NAME,
                            Entry.ENGLISH_NAME,
                            field -> of.phrase()
                                    .field(field)
                                    .matching(text)
                                    .slop(SCATTERED)
                                    .boost(EXACT_NAME)));
                })
                .boost(weight);
    }

    /** What is asked of a French field, on an English page of the English one where an entry has it. */
    PredicateFinalStep inLanguage(String french, String english, Function<String, PredicateFinalStep> asked) {
        return Words.areEnglish()
                ? of.or(
                        asked.apply(english),
                        of.bool().must(asked.apply(french)).mustNot(of.exists().field(english)))
                : asked.apply(french);
    }

    /** The words in the texts that the reader may read. */
    private PredicateFinalStep texts(String text) {
        return of.bool().with(it -> {
            it.should(inLanguage(Entry.TEXT, Entry.ENGLISH_TEXT, field -> text(field, text)));
            if (asker.network()) {
                it.should(text(Entry.NETWORK_TEXT, text));
            }
            var circles = asker.circles();
            if (!circles.isEmpty()) {
                it.should(of.and(
                        text(Entry.TEAM_TEXT, text),
                        of.terms().field(Entry.TEAM).matchingAny(circles)));
                it.should(of.and(
                        text(Entry.PRIVATE_TEXT, text),
                        of.terms().field(Entry.KEPT).matchingAny(circles)));
            }
        });
    }

    private PredicateFinalStep text(String field, String text) {
        return of.match()
                .field(field)
                .matching(text)
                .minimumShouldMatch()
                .ifMoreThan(MANY_WORDS)
                .thenRequirePercent(ENOUGH_PERCENT)
                .ifMoreThan(0)
                .thenRequirePercent(100)
                .end();
    }

    /** Each word, or one that is truly near it, in the name or the text. */
    private PredicateFinalStep near(List<String> words) {
        return of.bool().with(it -> words.forEach(word -> it.must(near(word)))).boost(NEARLY);
    }

    private PredicateFinalStep near(String word) {
        var slips = AskedWords.slips(word);
        return of.bool().with(it -> {
            it.should(inLanguage(Entry.TEXT, Entry.ENGLISH_TEXT, field -> near(field, word, slips)));
            it.should(inLanguage(Entry.NAME, Entry.ENGLISH_NAME, field -> near(field, word, slips)));
            it.should(inLanguage(Entry.PLAIN_NAME, Entry.ENGLISH_NAME, field -> near(field, word, slips)));
            // Of a short word the index keeps hardly anything without its ending: only whole words of names are near
            // it.
            if (AskedWords.isShort(word)) {
                it.should(of.match().field(Entry.PLAIN_NAME).matching(word).fuzzy(1, SAME_OF_SHORT));
            }
        });
    }

    private PredicateFinalStep near(String field, String word, int slips) {
        var match = of.match().field(field).matching(word);
        return slips == 0 ? match : match.fuzzy(slips, SAME);
    }
}
