package org.maillage.territory.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.maillage.table.Refused;
import org.maillage.table.TableRow;
import org.maillage.territory.Kind;

/** One of what a lived territory is made of: a commune, or all communes of an EPCI, a department or a region. */
public record TerritoryMember(Kind kind, String code) {

    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("commune", Kind.COMMUNE),
            Map.entry("epci", Kind.EPCI),
            Map.entry("department", Kind.DEPARTMENT),
            Map.entry("département", Kind.DEPARTMENT),
            Map.entry("departement", Kind.DEPARTMENT),
            Map.entry("region", Kind.REGION),
            Map.entry("région", Kind.REGION));

    /**
     * Reads a code, its kind said or told by its form.
     *
     * @throws Refused when the code has no such form, or may be that of a department and of a region
     */
    public static TerritoryMember of(String saidKind, String typed, Set<String> departments, Set<String> regions) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        if (saidKind.isBlank()) {
            return new TerritoryMember(kindOf(code, departments, regions), code);
        }
        var kind = WORDS.get(saidKind.strip().toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw new Refused("member-kind", TableRow.shortened(saidKind));
        }
        return new TerritoryMember(kind, code);
    }

    private static Kind kindOf(String code, Set<String> departments, Set<String> regions) {
        if (code.matches("[0-9]{9}")) {
            return Kind.EPCI;
        }
        if (code.matches("[0-9]{4}|[0-9][0-9AB][0-9]{3}")) {
            return Kind.COMMUNE;
        }
        var department = departments.contains(code);
        var region = regions.contains(code);
        if (department && region) {
            throw new Refused("member-either", code);
        }
        if (!department && !region) {
            throw new Refused("member", TableRow.shortened(code));
        }
        return department ? Kind.DEPARTMENT : Kind.REGION;
    }
}
