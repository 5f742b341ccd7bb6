package org.maillage.territory;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;
import static org.maillage.territory.Projection.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.territory.Around.Spot;
import org.maillage.territory.Departments.Department;
import org.maillage.territory.MapPicture.Dot;
import org.maillage.territory.MapPicture.Land;
import org.maillage.territory.MapPicture.Name;
import org.maillage.territory.MapPicture.Near;
import org.springframework.stereotype.Component;

/** Draws the map of a territory: contours, the points of its communes, and what is around. */
@Component
record DrawTerritory(Departments departments) {

    private static final int MARGIN = 26;

    /** Radii of dots, in pixels. */
    private static final double SMALLEST = 2;

    private static final double LARGEST = 17;
    private static final double LARGEST_NEIGHBOUR = 26;

    /** The land near a point, in kilometres: about the size of a commune and its neighbours. */
    private static final double NEAR = 5;

    private static final int MOST_NAMES = 9;

    MapPicture draw(Territory territory, List<Spot> spots, String chosen) {
        var own = ownLand(territory);
        var ownSpots = spots.stream().filter(Spot::own).toList();
        var label = say(
                "territory.map.label", territory.name(), count(territory.pointsKnown()), count(territory.communes()));
        if (own.isEmpty() && ownSpots.isEmpty()) {
            return new MapPicture(label, List.of(), List.of(), List.of(), List.of(), List.of(), "");
        }
        var box = box(own, ownSpots);
        var largest = ownSpots.stream().mapToLong(Spot::people).max().orElse(1);
        var projection =
                Projection.fit(box, MARGIN, MARGIN, MapPicture.WIDTH - 2.0 * MARGIN, MapPicture.HEIGHT - 2.0 * MARGIN);
        var seen = box.grown(0.6, 0.1);
        return new MapPicture(
                label,
                departments.in(seen).stream()
                        .filter(it -> !own.contains(it))
                        .map(it -> land(it, projection))
                        .toList(),
                own.stream().map(it -> land(it, projection)).toList(),
                own.isEmpty() ? near(ownSpots, projection) : List.of(),
                spots.stream()
                        .sorted(Comparator.comparing(Spot::own).thenComparing(Spot::people, Comparator.reverseOrder()))
                        .map(it -> dot(
                                it, projection, radius(it, largest), it.code().equals(chosen)))
                        .toList(),
                names(ownSpots, projection, largest, chosen),
                note(territory, ownSpots.size()));
    }

    private List<Department> ownLand(Territory territory) {
        var own = switch (territory.kind()) {
            case DEPARTMENT -> List.of(departments.department(territory.code()));
            case REGION -> departments.ofRegion(territory.code());
            case COMMUNE, EPCI, LIVED -> List.<Department>of();
        };
        return own.stream().filter(Department::hasContour).toList();
    }

    private static Box box(List<Department> own, List<Spot> spots) {
        var corners = own.stream().flatMap(it -> it.contour().box().corners().stream());
        return Box.around(
                        Stream.concat(corners, spots.stream().map(Spot::point)).toList())
                .grown(own.isEmpty() ? 0.1 : 0, own.isEmpty() ? 0.05 : 0.01);
    }

    private static Land land(Department department, Projection projection) {
        return new Land(projection.path(department.contour()), department.name());
    }

    private static Dot dot(Spot spot, Projection projection, double radius, boolean chosen) {
        var look = chosen ? "chosen" : spot.own() ? "member" : "neighbour";
        var title = spot.people() == 0 ? spot.name() : say("territory.map.dot", spot.name(), count(spot.people()));
        return new Dot(
                number(projection.x(spot.point().longitude())),
                number(projection.y(spot.point().latitude())),
                number(radius),
                look,
                title);
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

    private static List<Name> names(List<Spot> own, Projection projection, long largest, String chosen) {
        var written = new ArrayList<WrittenName>();
        own.stream()
                .sorted(Comparator.comparing((Spot it) -> !it.code().equals(chosen))
                        .thenComparing(Spot::people, Comparator.reverseOrder()))
                .forEach(spot -> {
                    if (written.size() < MOST_NAMES) {
                        var x = projection.x(spot.point().longitude());
                        var y = projection.y(spot.point().latitude());
                        WrittenName.beside(
                                        spot,
                                        x,
                                        y,
                                        radius(spot, largest),
                                        spot.code().equals(chosen))
                                .filter(it -> written.stream().noneMatch(it::covers))
                                .findFirst()
                                .ifPresent(written::add);
                    }
                });
        return written.stream().map(WrittenName::name).toList();
    }

    private static String note(Territory territory, int drawn) {
        var unknown = territory.communes() - territory.pointsKnown();
        if (unknown > 0) {
            return say("territory.map.unknown", unknown);
        }
        return drawn < territory.pointsKnown() ? say("territory.map.largest", count(drawn)) : "";
    }

    /** A name on the map and the room that it takes. */
    private record WrittenName(
            Spot spot, double x, double y, double radius, double left, double baseline, boolean chosen) {

        private static final double LETTER = 7.6;
        private static final double HIGH = 17;

        /** The places where the name may stand: right of its dot, left, above, below; those outside the map left out. */
        static Stream<WrittenName> beside(Spot spot, double x, double y, double radius, boolean chosen) {
            var width = spot.name().length() * LETTER;
            var gap = radius + 4;
            return Stream.of(
                            new WrittenName(spot, x, y, radius, x + gap, y + 5, chosen),
                            new WrittenName(spot, x, y, radius, x - gap - width, y + 5, chosen),
                            new WrittenName(spot, x, y, radius, x - width / 2, y - gap - 2, chosen),
                            new WrittenName(spot, x, y, radius, x - width / 2, y + gap + 12, chosen))
                    .filter(it -> it.left > 4
                            && it.right() < MapPicture.WIDTH - 4
                            && it.baseline > HIGH
                            && it.baseline < MapPicture.HEIGHT - 4);
        }

        private double right() {
            return left + spot.name().length() * LETTER;
        }

        boolean covers(WrittenName other) {
            var meets = left < other.right() && other.left < right() && Math.abs(baseline - other.baseline) < HIGH;
            return meets || isOn(other) || other.isOn(this);
        }

        /** Whether this name is written over the dot of another. */
        private boolean isOn(WrittenName other) {
            return left < other.x + other.radius
                    && other.x - other.radius < right()
                    && baseline > other.y - other.radius
                    && baseline - HIGH < other.y + other.radius;
        }

        Name name() {
            return new Name(number(left), number(baseline), spot.name(), chosen ? "chosen" : "member");
        }
    }
}
