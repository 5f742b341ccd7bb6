package org.maillage.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.CommuneCodes.Found;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All communes at hand, for reading files of many rows: by code of today or of the past, by name and postal code, by point. */
public final class CommuneBook {

    private static final int CELLS_PER_DEGREE = 10;
    /** So near to the point of a commune, a point may lie in it. */
    static final double NEAR_KILOMETRES = 12;

    private final CommuneCodes codes;
    private final Map<String, Entry> byCode = new HashMap<>();
    private final CommuneNames names = new CommuneNames();
    private final Map<Long, List<Entry>> byCell = new HashMap<>();

    /** A book that knows codes alone. */
    public CommuneBook(CommuneCodes codes) {
        this.codes = codes;
    }

    /** @param sought its name, as {@link TypedCommune#plain} writes it */
    record Entry(
            String code,
            String name,
            String sought,
            String department,
            @Nullable Point point) {}

    /** Reads all communes. */
    public static CommuneBook read(JdbcClient database) {
        var book = new CommuneBook(CommuneCodes.read(database));
        database.sql("select code, name from territory.department").query(row -> {
            book.names.addDepartment(row.getString("code"), row.getString("name"));
        });
        database.sql("select code, name, department, postal_codes, latitude, longitude from territory.commune")
                .query(row -> {
                    var latitude = (Double) row.getObject("latitude");
                    var longitude = (Double) row.getObject("longitude");
                    var point = latitude == null || longitude == null ? null : new Point(latitude, longitude);
                    book.add(
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("department"),
                            point,
                            List.of((String[]) row.getArray("postal_codes").getArray()));
                });
        database.sql("select name, commune from territory.former_commune where kind <> 'arrondissement'")
                .query(row -> {
                    book.addFormer(row.getString("name"), row.getString("commune"));
                });
        return book;
    }

    void addDepartment(String code, String name) {
        names.addDepartment(code, name);
    }

    void addFormer(String name, String commune) {
        var entry = byCode.get(commune);
        if (entry != null && !name.isEmpty()) {
            names.addName(TypedCommune.plain(name), entry);
        }
    }

    void add(String code, String name, String department, @Nullable Point point, List<String> postalCodes) {
        var entry = new Entry(code, name, TypedCommune.plain(name), department, point);
        byCode.put(code, entry);
        names.add(entry, postalCodes);
        if (point != null) {
            byCell.computeIfAbsent(
                            cell((int) Math.floor(point.latitude() * CELLS_PER_DEGREE), (int)
                                    Math.floor(point.longitude() * CELLS_PER_DEGREE)),
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

    /**
     * Which commune is meant by words of any kind: a name, a code, both, a whole address.
     *
     * @param postalCode that stands beside them; empty for none
     * @param perimeter the communes of whoever reads: of several of one name, theirs is meant
     * @param point of what lies there: of several of one name, the one that lies at it is meant; null for none
     */
    public MeantCommune meant(String words, String postalCode, Set<String> perimeter, @Nullable Point point) {
        var typed = TypedCommune.of(words);
        if (typed.names().isEmpty()
                && !typed.code().isEmpty()
                && codes.find(typed.code()) instanceof Found.Known known) {
            return new MeantCommune.One(known.commune(), MeantCommune.How.NAME, typed.street(), "");
        }
        return names.meant(typed, postalCode, perimeter, point);
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

    /** A commune as people read it: « Redon (35) »; its code where it is not known. */
    public String words(String commune) {
        var entry = byCode.get(commune);
        return entry == null ? commune : entry.name() + " (" + entry.department() + ")";
    }

    /** How far a point is from that of a commune, in kilometres; nothing when the latter is not known. */
    public Optional<Double> kilometres(String commune, double latitude, double longitude) {
        var entry = byCode.get(commune);
        return entry == null || entry.point() == null
                ? Optional.empty()
                : Optional.of(entry.point().kilometresTo(new Point(latitude, longitude)));
    }
}
