package org.maillage.territory;

import static org.maillage.territory.Projection.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.maillage.territory.Around.Spot;
import org.maillage.territory.MapPicture.Name;

/** Finds room for the names of towns on a map, so that each can be read. */
final class NamesOnMap {

    private static final int MOST_NAMES = 9;
    private static final int MOST_NEIGHBOURS_NAMED = 4;

    private NamesOnMap() {}

    /** Names of its own communes, the largest first, and of few large ones around it: none is written over another. */
    static List<Name> names(List<Spot> spots, Projection projection, ToDoubleFunction<Spot> radius, String chosen) {
        var written = new ArrayList<WrittenName>();
        spots.stream()
                .sorted(Comparator.comparing((Spot it) -> !it.code().equals(chosen))
                        .thenComparing(it -> !it.own())
                        .thenComparing(Spot::people, Comparator.reverseOrder()))
                .forEach(spot -> {
                    var alike = written.stream().filter(it -> it.spot().own() == spot.own());
                    if (alike.count() < (spot.own() ? MOST_NAMES : MOST_NEIGHBOURS_NAMED)) {
                        var x = projection.x(spot.point().longitude());
                        var y = projection.y(spot.point().latitude());
                        WrittenName.beside(
                                        spot,
                                        x,
                                        y,
                                        radius.applyAsDouble(spot),
                                        spot.code().equals(chosen))
                                .filter(it -> written.stream().noneMatch(it::covers))
                                .findFirst()
                                .ifPresent(written::add);
                    }
                });
        return written.stream().map(WrittenName::name).toList();
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
            var look = chosen ? "chosen" : spot.own() ? "member" : "neighbour";
            return new Name(number(left), number(baseline), spot.name(), look);
        }
    }
}
