package org.maillage.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.CompositeProjectionOptionsStep;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.maillage.search.Ask.Hit;
import org.maillage.shared.Words;

/**
 * Reads out of the index what is told of an answer. Passages come only from texts that the reader may read.
 *
 * @param around from where distances are told; null for nowhere
 */
record HitProjection(
        SearchProjectionFactory<EntityReference, Entry> of,
        Asker asker,
        @Nullable GeoPoint around) {

    /** Marks in passages, which no text holds. */
    static final String BEGIN = "\ue000";

    static final String END = "\ue001";

    /** Between what an entry says, and words by which it is found as well. */
    static final String WORDS_BEHIND = "\ue002";

    private static final String BETWEEN = " \u00b7 ";

    /** What is told of each answer, in the order in which {@link #hit} reads it. */
    private static final List<String> TOLD =
            List.of("kind", Entry.NAME, Entry.ENGLISH_NAME, "path", "where", "profile", "sector", Entry.OPENING);

    SearchProjection<Hit> projection() {
        var circles = asker.circles();
        return of.composite()
                .from(
                        told(),
                        of.composite()
                                .from(
                                        of.highlight(Entry.TEXT),
                                        passages(Entry.ENGLISH_TEXT, Words.areEnglish()),
                                        passages(Entry.NETWORK_TEXT, asker.network()),
                                        passages(Entry.TEAM_TEXT, !circles.isEmpty()),
                                        of.field(Entry.TEAM, String.class),
                                        of.field(Entry.ENGLISH_NAME, String.class))
                                .asArray(it -> passages(it, circles)),
                        around == null
                                ? of.constant((Double) null)
                                : of.distance(Entry.POINT, around).unit(DistanceUnit.KILOMETERS))
                .as(HitProjection::hit)
                .toProjection();
    }

    /** Without passages, for maps and lists of names. */
    SearchProjection<Hit> withoutPassages() {
        return of.composite().from(told()).as(it -> hit(it, List.of(), null)).toProjection();
    }

    private CompositeProjectionOptionsStep<?, Object[]> told() {
        var fields = Stream.concat(
                        Stream.of(of.id(String.class), of.field(Entry.POINT, GeoPoint.class)),
                        TOLD.stream().map(it -> of.field(it, String.class)))
                .toArray(ProjectionFinalStep<?>[]::new);
        return of.composite().from(fields).asArray();
    }

    /** Texts that the reader may not read are not even marked. */
    private ProjectionFinalStep<List<String>> passages(String field, boolean mayRead) {
        return mayRead ? of.highlight(field) : of.constant(List.of());
    }

    @SuppressWarnings("unchecked")
    private List<String> passages(Object[] it, Set<String> circles) {
        return Stream.of(
                        (List<String>) it[1],
                        // What says it in English, too, is read in English alone.
                        Words.areEnglish() && it[5] != null ? List.<String>of() : (List<String>) it[0],
                        (List<String>) it[2],
                        circles.contains(String.valueOf(it[4])) ? (List<String>) it[3] : List.<String>of())
                .flatMap(List::stream)
                .filter(passage -> passage.contains(BEGIN))
                .toList();
    }

    /** What of passages is worth reading: the sayings with a mark, without the name that stands above them. */
    private static List<String> said(List<String> passages, String name) {
        return passages.stream()
                .flatMap(passage -> Stream.of(passage.split(BETWEEN, -1)))
                .map(it -> it.indexOf(WORDS_BEHIND) < 0 ? it : it.substring(0, it.indexOf(WORDS_BEHIND)))
                .map(String::strip)
                .filter(it -> it.contains(BEGIN)
                        && !it.replace(BEGIN, "").replace(END, "").equals(name))
                .limit(1)
                .toList();
    }

    private static Hit hit(Object[] it, List<String> passages, @Nullable Double kilometres) {
        var name = Words.areEnglish() && it[4] != null ? (String) it[4] : (String) it[3];
        return new Hit(
                (String) it[0],
                (String) it[2],
                name,
                (String) it[5],
                (String) it[6],
                (String) it[7],
                (String) it[8],
                said(passages, name),
                (String) it[9],
                (GeoPoint) it[1],
                kilometres);
    }
}
