package org.maillage.territory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the points of a territory's communes, and those around it. */
@Component
record Around(JdbcClient database) {

    /** A map of more points than these is a blot. */
    private static final int MOST_POINTS = 1500;

    private static final int LARGEST_OF_REGION = 250;
    private static final int NEAREST = 6;

    private static final String OWN = """
            select code, name, people, latitude, longitude, true as own, null as epci, null as epci_name
            from territory.territory_commune
            join territory.commune on commune.code = commune
            where territory = :territory and latitude is not null
            order by people desc nulls last
            limit :most
            """;

    /** Its own points and those within its extent, grown by 45 % and a quarter of a degree at least. */
    private static final String WITH_NEIGHBOURS = """
            with own as materialized (
              select commune.*
              from territory.territory_commune
              join territory.commune on commune.code = commune
              where territory = :territory and latitude is not null
            ), extent as (
              select min(latitude) as south, max(latitude) as north, min(longitude) as west, max(longitude) as east,
                greatest((max(latitude) - min(latitude)) * 0.45, 0.25) as more_high,
                greatest((max(longitude) - min(longitude)) * 0.45, 0.35) as more_wide
              from own
            )
            select point.code, point.name, point.people, point.latitude, point.longitude,
              exists (select from own where own.code = point.code) as own, point.epci, epci.name as epci_name
            from extent
            join territory.commune point
              on point.latitude between south - more_high and north + more_high
              and point.longitude between west - more_wide and east + more_wide
            left join territory.territory epci on epci.kind = 'epci' and epci.code = point.epci
            order by own desc, point.people desc nulls last
            limit :most
            """;

    /** Its own points first; with those of its neighbours where no contour shows what is around. */
    List<Spot> spots(Territory territory) {
        return database.sql(
                        switch (territory.kind()) {
                            case EPCI, LIVED -> WITH_NEIGHBOURS;
                            case COMMUNE, DEPARTMENT, REGION -> OWN;
                        })
                .param("territory", territory.id().value())
                .param("most", territory.kind() == Kind.REGION ? LARGEST_OF_REGION : MOST_POINTS)
                .query((row, number) -> new Spot(
                        row.getString("code"),
                        row.getString("name"),
                        row.getLong("people"),
                        new Point(row.getDouble("latitude"), row.getDouble("longitude")),
                        row.getBoolean("own"),
                        row.getString("epci"),
                        row.getString("epci_name")))
                .list();
    }

    /** The EPCI nearest to a territory: those of which a commune lies next to one of its own. */
    static List<Neighbour> nearest(Territory territory, List<Spot> spots) {
        var own = spots.stream().filter(Spot::own).map(Spot::point).toList();
        var nearest = new HashMap<String, Neighbour>();
        for (var spot : spots) {
            if (!spot.own()
                    && spot.epci() != null
                    && spot.epciName() != null
                    && !spot.epci().equals(territory.code())) {
                var distance = own.stream()
                        .mapToDouble(spot.point()::kilometresTo)
                        .min()
                        .orElse(Double.MAX_VALUE);
                var neighbour = new Neighbour(spot.epciName(), Kind.EPCI.path(spot.epci()), distance);
                nearest.merge(spot.epci(), neighbour, Neighbour::nearer);
            }
        }
        return nearest.values().stream()
                .sorted(Comparator.comparingDouble(Neighbour::kilometres))
                .limit(NEAREST)
                .toList();
    }

    /** The point of a commune. */
    record Spot(
            String code,
            String name,
            long people,
            Point point,
            boolean own,
            @Nullable String epci,
            @Nullable String epciName) {}

    /** A territory next to another. */
    record Neighbour(String name, String path, double kilometres) {

        Neighbour nearer(Neighbour other) {
            return kilometres <= other.kilometres ? this : other;
        }
    }
}
