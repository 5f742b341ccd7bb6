package org.maillage.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.CommuneCodes.Found;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All communes at hand, for reading files of many rows: by code of today or of the past, by name and postal code, by point. */
public final class CommuneBook {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final int CELLS_PER_DEGREE = 10;
    private static final double NEAR_KILOMETRES = 12;

    private final CommuneCodes codes;
    private final Map<String, Entry> byCode = new HashMap<>();
    private final Map<String, List<Entry>> byPostalCode = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<Long, List<Entry>> byCell = new HashMap<>();

    /** A book that knows codes alone. */
    public CommuneBook(CommuneCodes codes) {
        this.codes = codes;
    }

    private record Entry(
            String code,
            String sought,
            String department,
            @Nullable Point point) {}

    /** Reads all communes. */
    public static CommuneBook read(JdbcClient database) {
        var book = new CommuneBook(CommuneCodes.read(database));
        database.sql("select code, name, department, postal_codes, latitude, longitude from territory.commune")
                .query(row -> {
                    var latitude = (Double) row.getObject("latitude");
                    var longitude = (Double) row.getObject("longitude");
                    var point = latitude == null || longitude == null ? null : new Point(latitude, longitude);
                    book.add(
                            new Entry(
                                    row.getString("code"),
                                    plain(row.getString("name")),
                                    row.getString("department"),
                                    point),
                            (String[]) row.getArray("postal_codes").getArray());
                });
        database.sql("select name, commune from territory.former_commune where kind <> 'arrondissement'")
                .query(row -> {
                    var entry = book.byCode.get(row.getString("commune"));
                    if (entry != null) {
                        book.byName
                                .computeIfAbsent(plain(row.getString("name")), it -> new ArrayList<>())
                                .add(entry);
                    }
                });
        return book;
    }

    private void add(Entry entry, String[] postalCodes) {
        byCode.put(entry.code(), entry);
        byName.computeIfAbsent(entry.sought(), it -> new ArrayList<>()).add(entry);
        for (var postalCode : postalCodes) {
            byPostalCode.computeIfAbsent(postalCode, it -> new ArrayList<>()).add(entry);
        }
        if (entry.point() != null) {
            byCell.computeIfAbsent(
                            cell((int) Math.floor(entry.point().latitude() * CELLS_PER_DEGREE), (int)
                                    Math.floor(entry.point().longitude() * CELLS_PER_DEGREE)),
                            it -> new ArrayList<>())
                    .add(entry);
        }
    }

    private static long cell(int north, int east) {
        return north * 100_000L + east;
    }

    /** Where a code leads that somebody has typed or a spreadsheet has written. */
    public Found find(String code) {
        return codes.find(code);
    }

    /** The one commune of a name, among those of a postal code where that is known; of several, none. */
    public Optional<String> named(String name, String postalCode) {
        var sought = plain(name);
        var ofPostalCode = byPostalCode.getOrDefault(postalCode, List.of());
        var both =
                ofPostalCode.stream().filter(it -> it.sought().equals(sought)).toList();
        if (both.size() == 1) {
            return Optional.of(both.getFirst().code());
        }
        var department = postalCode.length() == 5 ? postalCode.substring(0, 2) : "";
        var named = byName.getOrDefault(sought, List.of()).stream()
                .filter(it -> department.isEmpty()
                        || it.department().startsWith(department)
                        || (department.equals("20") && it.department().startsWith("2")))
                .map(Entry::code)
                .distinct()
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        return ofPostalCode.size() == 1 && (name.isBlank() || isBeginning(sought, ofPostalCode.getFirst()))
                ? Optional.of(ofPostalCode.getFirst().code())
                : Optional.empty();
    }

    // « Paris 10e Arrondissement » and « Redon Cedex » are in Paris and Redon.
    private static boolean isBeginning(String sought, Entry entry) {
        return sought.startsWith(entry.sought());
    }

    /** The commune whose point is nearest to a point, if it is near. */
    public Optional<String> nearest(double latitude, double longitude) {
        var here = new Point(latitude, longitude);
        var north = (int) Math.floor(latitude * CELLS_PER_DEGREE);
        var east = (int) Math.floor(longitude * CELLS_PER_DEGREE);
        Entry best = null;
        var least = NEAR_KILOMETRES;
        for (var i = -1; i <= 1; i++) {
            for (var j = -1; j <= 1; j++) {
                for (var entry : byCell.getOrDefault(cell(north + i, east + j), List.of())) {
                    var far = entry.point() == null ? least : entry.point().kilometresTo(here);
                    if (far < least) {
                        least = far;
                        best = entry;
                    }
                }
            }
        }
        return Optional.ofNullable(best).map(Entry::code);
    }

    /** How far a point is from that of a commune, in kilometres; nothing when the latter is not known. */
    public Optional<Double> kilometres(String commune, double latitude, double longitude) {
        var entry = byCode.get(commune);
        return entry == null || entry.point() == null
                ? Optional.empty()
                : Optional.of(entry.point().kilometresTo(new Point(latitude, longitude)));
    }

    private static String plain(String name) {
        var small = java.text.Normalizer.normalize(
                name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"), java.text.Normalizer.Form.NFD);
        return BETWEEN.matcher(MARKS.matcher(small).replaceAll(""))
                .replaceAll(" ")
                .strip()
                .replaceFirst("^st ", "saint ")
                .replaceFirst("^ste ", "sainte ");
    }
}
