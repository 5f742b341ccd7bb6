package org.maillage.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Departments.Department;
import org.springframework.stereotype.Component;

/** A sheet with all departments that have a contour; those overseas stand in a row under the others. */
@Component
public class FranceMap {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 740;

    private static final Box EUROPE = new Box(-5.2, 41.3, 9.6, 51.15);
    private static final Box PARIS = new Box(2.13, 48.67, 2.62, 49.02);
    private static final List<String> AROUND_PARIS = List.of("75", "92", "93", "94");
    private static final int INSET = 104;
    private static final int INSETS_TOP = 628;
    private static final Map<String, Integer> OVERSEAS = Map.of("971", 0, "972", 1, "973", 2, "974", 3, "976", 4);
    private static final int PARIS_PLACE = 5;
    private static final Projection OF_EUROPE = Projection.fit(EUROPE, 10, 6, WIDTH - 20.0, INSETS_TOP - 12.0);

    private final Departments departments;
    private volatile @Nullable Drawn drawn;

    FranceMap(Departments departments) {
        this.departments = departments;
    }

    /** A shape a department, each with the path of its page. */
    public List<Shape> shapes() {
        return drawn().shapes();
    }

    /** Paris and its neighbours once more, large enough for a finger. */
    public List<Shape> aroundParis() {
        return drawn().aroundParis();
    }

    /** The whole country as a single path, for maps that only need its outline; to be filled by the rule evenodd. */
    public String outline() {
        return drawn().outline();
    }

    /** The outline with as many points as a picture shows that is no wider than a card. */
    public String lightOutline() {
        return drawn().lightOutline();
    }

    private Drawn drawn() {
        var current = drawn;
        var all = departments.all();
        if (current == null || !current.departments().equals(all)) {
            current = draw(all);
            drawn = current;
        }
        return current;
    }

    private Drawn draw(Map<String, Department> all) {
        var shapes = all.values().stream()
                .filter(Department::hasContour)
                .map(it -> shape(it, projection(it)))
                .toList();
        var paris = inset(PARIS, PARIS_PLACE);
        var aroundParis = AROUND_PARIS.stream()
                .map(departments::department)
                .filter(Department::hasContour)
                .map(it -> shape(it, paris))
                .toList();
        var outline = shapes.stream().map(Shape::d).collect(Collectors.joining());
        return new Drawn(all, shapes, aroundParis, outline, Outline.coarse(outline));
    }

    /** Where a point is on the sheet; nowhere when it is far from all departments on it. */
    public Optional<Spot> spot(double latitude, double longitude) {
        if (EUROPE.holds(latitude, longitude)) {
            return Optional.of(new Spot(OF_EUROPE.x(longitude), OF_EUROPE.y(latitude)));
        }
        return OVERSEAS.keySet().stream()
                .map(departments::department)
                .filter(it ->
                        it.hasContour() && it.contour().box().grown(0.2, 0.1).holds(latitude, longitude))
                .map(this::projection)
                .map(it -> new Spot(it.x(longitude), it.y(latitude)))
                .findFirst();
    }

    private Projection projection(Department department) {
        var place = OVERSEAS.get(department.code());
        return place == null ? OF_EUROPE : inset(department.contour().box(), place);
    }

    private static Projection inset(Box box, int place) {
        return Projection.fit(box, place * (INSET + 3) + 8.0, INSETS_TOP + 12.0, INSET - 12.0, INSET - 24.0);
    }

    private static Shape shape(Department department, Projection projection) {
        return new Shape(
                department.code(), department.name(), department.path(), projection.path(department.contour()));
    }

    /** The sheet as drawn from these departments. */
    private record Drawn(
            Map<String, Department> departments,
            List<Shape> shapes,
            List<Shape> aroundParis,
            String outline,
            String lightOutline) {}

    /**
     * A department on the sheet.
     *
     * @param path of its page
     * @param d of the SVG path, to be filled by the rule evenodd
     */
    public record Shape(String code, String name, String path, String d) {}

    /** A place on the sheet, {@link #WIDTH} wide and {@link #HEIGHT} high. */
    public record Spot(double x, double y) {}
}
