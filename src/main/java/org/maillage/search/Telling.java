package org.maillage.search;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Reader;
import org.maillage.search.Ask.Hit;

/**
 * Reads out of the index what is told of an answer. Passages come only from texts that the reader may read.
 *
 * @param around from where distances are told; null for nowhere
 */
record Telling(
        SearchProjectionFactory<EntityReference, Entry> of,
        Reader reader,
        @Nullable GeoPoint around) {

    /** Marks in passages, which no text holds. */
    static final String BEGIN = "\ue000";

    static final String END = "\ue001";

    private static final int NETWORK = 8;
    private static final int TEAM = 9;

    SearchProjection<Hit> projection() {
        var teams = Asker.teams(reader);
        return of.composite()
                .from(
                        of.id(String.class),
                        of.field("kind", String.class),
                        of.field("name", String.class),
                        of.field("path", String.class),
                        of.field("where", String.class),
                        of.field("profile", String.class),
                        of.field("sector", String.class),
                        of.highlight(Entry.TEXT),
                        of.highlight(Entry.NETWORK_TEXT),
                        of.highlight(Entry.TEAM_TEXT),
                        of.field(Entry.TEAM, String.class),
                        of.field(Entry.POINT, GeoPoint.class),
                        around == null
                                ? of.constant((Double) null)
                                : of.distance(Entry.POINT, around).unit(DistanceUnit.KILOMETERS))
                .asArray(it -> hit(it, teams))
                .toProjection();
    }

    /** Without passages, for maps and lists of names. */
    SearchProjection<Hit> withoutPassages() {
        return of.composite()
                .from(
                        of.id(String.class),
                        of.field("kind", String.class),
                        of.field("name", String.class),
                        of.field("path", String.class),
                        of.field("where", String.class),
                        of.field("profile", String.class),
                        of.field("sector", String.class),
                        of.field(Entry.POINT, GeoPoint.class))
                .asArray(it -> new Hit(
                        (String) it[0],
                        (String) it[1],
                        (String) it[2],
                        (String) it[3],
                        (String) it[4],
                        (String) it[5],
                        (String) it[6],
                        List.of(),
                        (GeoPoint) it[7],
                        null))
                .toProjection();
    }

    @SuppressWarnings("unchecked")
    private Hit hit(Object[] it, List<String> teams) {
        var passages = Stream.of(
                        (List<String>) it[7],
                        reader.network() ? (List<String>) it[NETWORK] : List.<String>of(),
                        teams.contains(String.valueOf(it[10])) ? (List<String>) it[TEAM] : List.<String>of())
                .flatMap(List::stream)
                .filter(passage -> passage.contains(BEGIN))
                .limit(1)
                .toList();
        return new Hit(
                (String) it[0],
                (String) it[1],
                (String) it[2],
                (String) it[3],
                (String) it[4],
                (String) it[5],
                (String) it[6],
                passages,
                (GeoPoint) it[11],
                (Double) it[12]);
    }
}
