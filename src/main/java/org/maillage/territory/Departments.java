package org.maillage.territory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The departments with their contours, kept in memory: every map draws some of them, and they hardly ever change. */
@Component
public class Departments {

    /** How long a change that another process has imported may stay unseen. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Clock clock;
    private volatile @Nullable Known known;

    Departments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of them, by their codes; the same map as long as nothing changes. */
    public Map<String, Department> all() {
        return known().departments();
    }

    private Known known() {
        var current = known;
        var now = clock.instant();
        if (current == null || now.isAfter(current.read().plus(KEPT))) {
            var read = read();
            current =
                    current != null && current.departments().equals(read) ? current.stillAt(now) : Known.of(now, read);
            known = current;
        }
        return current;
    }

    Department department(String code) {
        return Objects.requireNonNull(all().get(code), code);
    }

    List<Department> ofRegion(String region) {
        return all().values().stream().filter(it -> it.region().equals(region)).toList();
    }

    /** Those with a contour of which a part lies in the box. */
    List<Department> in(Box box) {
        return all().values().stream()
                .filter(it -> it.hasContour() && it.contour().box().meets(box))
                .toList();
    }

    /** Those that share a border with one of some departments, without these. */
    List<Department> nextTo(List<Department> some) {
        var known = known();
        return known.departments().values().stream()
                .filter(it -> !some.contains(it) && some.stream().anyMatch(one -> known.areNeighbours(one, it)))
                .toList();
    }

    private Map<String, Department> read() {
        var departments = new LinkedHashMap<String, Department>();
        database.sql("""
                        select department.code, department.name, region, region.name as region_name, contour
                        from territory.department
                        join territory.region on region.code = department.region
                        order by department.code
                        limit 500
                        """)
                .query((row, number) -> new Department(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("region"),
                        row.getString("region_name"),
                        Contour.parse(Objects.requireNonNullElse(row.getString("contour"), ""))))
                .list()
                .forEach(it -> departments.put(it.code(), it));
        return departments;
    }

    /** @param borders the codes of the neighbours of each, found once since many points are compared */
    private record Known(Instant read, Map<String, Department> departments, Map<String, Set<String>> borders) {

        static Known of(Instant read, Map<String, Department> departments) {
            var all = departments.values();
            var borders = all.stream()
                    .collect(Collectors.toMap(
                            Department::code,
                            one -> all.stream()
                                    .filter(one::isNextTo)
                                    .map(Department::code)
                                    .collect(Collectors.toSet())));
            return new Known(read, departments, borders);
        }

        Known stillAt(Instant now) {
            return new Known(now, departments, borders);
        }

        boolean areNeighbours(Department one, Department other) {
            return borders.getOrDefault(one.code(), Set.of()).contains(other.code());
        }
    }

    /** A department or overseas collectivity, its region, and its contour, which has no rings where it is not known. */
    public record Department(String code, String name, String region, String regionName, Contour contour) {

        public String path() {
            return Kind.DEPARTMENT.path(code);
        }

        /** Whether its region is the same place under the same name, as overseas. */
        boolean isItsRegion() {
            return name.equals(regionName);
        }

        boolean hasContour() {
            return !contour.rings().isEmpty();
        }

        boolean isNextTo(Department other) {
            return !code.equals(other.code) && contour.isNextTo(other.contour);
        }
    }
}
