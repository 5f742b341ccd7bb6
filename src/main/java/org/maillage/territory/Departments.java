package org.maillage.territory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The departments with their contours, kept in memory: every map draws some of them, and they hardly ever change. */
@Component
class Departments {

    /** How long a change that another process has imported may stay unseen. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Clock clock;
    private volatile @Nullable Known known;

    Departments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of them, by their codes. */
    Map<String, Department> all() {
        var current = known;
        var now = clock.instant();
        if (current == null || now.isAfter(current.read().plus(KEPT))) {
            current = new Known(now, read());
            known = current;
        }
        return current.departments();
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
        return all().values().stream()
                .filter(it -> !some.contains(it) && some.stream().anyMatch(it::isNextTo))
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

    private record Known(Instant read, Map<String, Department> departments) {}

    /** A department or overseas collectivity, its region, and its contour, which has no rings where it is not known. */
    record Department(String code, String name, String region, String regionName, Contour contour) {

        String path() {
            return Kind.DEPARTMENT.path(code);
        }

        boolean hasContour() {
            return !contour.rings().isEmpty();
        }

        boolean isNextTo(Department other) {
            return !code.equals(other.code) && contour.isNextTo(other.contour);
        }
    }
}
