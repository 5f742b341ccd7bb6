package org.maillage.territory;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;
import static org.maillage.territory.Projection.number;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.territory.Around.Spot;
import org.maillage.territory.Background.Piece;
import org.maillage.territory.Departments.Department;
import org.maillage.territory.MapPicture.Behind;
import org.maillage.territory.MapPicture.Dot;
import org.maillage.territory.MapPicture.Land;
import org.maillage.territory.MapPicture.Near;
import org.springframework.stereotype.Component;

/** Draws the map of a territory: contours, the points of its communes, and what is around. */
@Component
record DrawTerritory(Departments departments, Shapes shapes, Background background) {

    private static final int MARGIN = 26;

    /** Radii of dots, in pixels. */
    private static final double SMALLEST = 2;

    private static final double LARGEST = 17;
    private static final double LARGEST_NEIGHBOUR = 26;

    /** The land near a point, in kilometres: about the size of a commune and its neighbours. */
    private static final double NEAR = 5;

    /** Borders of departments and of countries were lightened apart: so many kilometres may lie between them. */
    private static final double SEAM = 2.5;

    /** @param shades of communes that a figure colours, by their codes */
    MapPicture draw(Territory territory, List<Spot> spots, String chosen, Map<String, Integer> shades) {
        var departmental = ownLand(territory);
        var ownSpots = spots.stream().filter(Spot::own).toList();
        // Without a figure, departments are drawn by their own contours; regions have too many communes.
        var known = departmental.isEmpty() || (!shades.isEmpty() && territory.kind() == Kind.DEPARTMENT)
                ? shapes.of(territory.id())
                : Shapes.Known.NOTHING;
        var own = Stream.concat(
                        departmental.stream().map(Department::contour),
                        departmental.isEmpty() ? Stream.of(known.whole()) : Stream.of())
                .filter(it -> !it.rings().isEmpty())
                .toList();
        var label = say(
                "territory.map.label", territory.name(), count(territory.pointsKnown()), count(territory.communes()));
        if (own.isEmpty() && ownSpots.isEmpty()) {
            return MapPicture.empty(label);
        }
        var box = box(own, ownSpots);
        var largest = ownSpots.stream().mapToLong(Spot::people).max().orElse(1);
        var projection =
                Projection.fit(box, MARGIN, MARGIN, MapPicture.WIDTH - 2.0 * MARGIN, MapPicture.HEIGHT - 2.0 * MARGIN);
        var seen = box.grown(0.6, 0.1);
        return new MapPicture(
                label,
                behind(seen, projection),
                departments.in(seen).stream()
                        .filter(it -> !departmental.contains(it))
                        .map(it -> land(it, projection))
                        .toList(),
                departmental.isEmpty()
                        ? own.stream()
                                .map(it -> new Land(projection.path(it), territory.name()))
                                .toList()
                        : departmental.stream().map(it -> land(it, projection)).toList(),
                members(known, ownSpots, projection, shades),
                departmental.isEmpty()
                        ? near(
                                ownSpots.stream()
                                        .filter(it -> !known.communes().containsKey(it.code()))
                                        .toList(),
                                projection)
                        : List.of(),
                spots.stream()
                        .sorted(Comparator.comparing(Spot::own).thenComparing(Spot::people, Comparator.reverseOrder()))
                        .map(it -> dot(
                                it,
                                projection,
                                radius(it, largest),
                                it.code().equals(chosen),
                                it.own() && !known.communes().containsKey(it.code())
                                        ? shades.getOrDefault(it.code(), 0)
                                        : 0))
                        .toList(),
                NamesOnMap.names(spots, projection, it -> radius(it, largest), chosen),
                note(territory, ownSpots.size(), known, departmental.isEmpty()));
    }

    private List<Department> ownLand(Territory territory) {
        var own = switch (territory.kind()) {
            case DEPARTMENT -> List.of(departments.department(territory.code()));
            case REGION -> departments.ofRegion(territory.code());
            case COMMUNE, EPCI, LIVED -> List.<Department>of();
        };
        return own.stream().filter(Department::hasContour).toList();
    }

    private static Box box(List<Contour> own, List<Spot> spots) {
        var corners = own.stream().flatMap(it -> it.box().corners().stream());
        return Box.around(
                        Stream.concat(corners, spots.stream().map(Spot::point)).toList())
                .grown(own.isEmpty() ? 0.1 : 0, own.isEmpty() ? 0.05 : 0.01);
    }

    private Behind behind(Box seen, Projection projection) {
        return new Behind(
                background.areas(Piece.LAND, seen).stream()
                        .map(projection::path)
                        .toList(),
                number(Math.max(1, projection.pixels(SEAM))),
                background.areas(Piece.LAKE, seen).stream()
                        .map(projection::path)
                        .toList(),
                background.rivers(seen).stream().map(projection::lines).toList());
    }

    private static List<Land> members(
            Shapes.Known known, List<Spot> own, Projection projection, Map<String, Integer> shades) {
        return own.stream()
                .filter(it -> known.communes().containsKey(it.code()))
                .map(it -> new Land(
                        projection.path(Objects.requireNonNull(known.communes().get(it.code()))),
                        it.name(),
                        shades.getOrDefault(it.code(), 0)))
                .toList();
    }

    private static Land land(Department department, Projection projection) {
        return new Land(projection.path(department.contour()), department.name());
    }

    private static Dot dot(Spot spot, Projection projection, double radius, boolean chosen, int shade) {
        var look = chosen ? "chosen" : spot.own() ? "member" : "neighbour";
        var title = spot.people() == 0 ? spot.name() : say("territory.map.dot", spot.name(), count(spot.people()));
        return new Dot(
                number(projection.x(spot.point().longitude())),
                number(projection.y(spot.point().latitude())),
                number(radius),
                look,
                title,
                shade);
    }

    /** The surface of a dot follows the inhabitants; the largest commune of the territory has the largest dot. */
    private static double radius(Spot spot, long largest) {
        var radius = LARGEST * Math.sqrt(spot.people() / (double) Math.max(largest, 1));
        return Math.clamp(radius, SMALLEST, LARGEST_NEIGHBOUR);
    }

    private static List<Near> near(List<Spot> own, Projection projection) {
        var radius = number(projection.pixels(NEAR));
        return own.stream()
                .map(it -> new Near(
                        number(projection.x(it.point().longitude())),
                        number(projection.y(it.point().latitude())),
                        radius))
                .toList();
    }

    private static String note(Territory territory, int drawn, Shapes.Known known, boolean isOfCommunes) {
        return Stream.of(
                        points(territory, drawn),
                        !isOfCommunes || known.communes().size() == territory.communes()
                                ? ""
                                : say(
                                        known.isNothing() ? "territory.map.no-contour" : "territory.map.some-contours",
                                        known.communes().size(),
                                        territory.communes()),
                        known.isNothing() ? "" : say("territory.map.contours", known.sources()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String points(Territory territory, int drawn) {
        var unknown = territory.communes() - territory.pointsKnown();
        if (unknown > 0) {
            return say("territory.map.unknown", unknown);
        }
        return drawn < territory.pointsKnown() ? say("territory.map.largest", count(drawn)) : "";
    }
}
