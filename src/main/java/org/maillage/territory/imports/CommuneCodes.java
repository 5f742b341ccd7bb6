package org.maillage.territory.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.maillage.table.Refused;
import org.maillage.table.TableRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The codes by which communes are and were known. */
final class CommuneCodes {

    private static final Pattern CODE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final Pattern LOST_ZERO = Pattern.compile("[1-9][0-9]{3}");

    private final Set<String> current;
    private final Map<String, Set<String>> former = new HashMap<>();
    private final Set<String> arrondissements = new HashSet<>();

    CommuneCodes(Collection<String> current) {
        this.current = Set.copyOf(current);
    }

    /** Reads the codes of the communes of today and of those that went into them. */
    static CommuneCodes read(JdbcClient database) {
        var codes = new CommuneCodes(database.sql("select code from territory.commune")
                .query((row, number) -> row.getString("code"))
                .list());
        database.sql("select code, commune, kind from territory.former_commune").query(row -> {
            codes.addFormer(row.getString("code"), row.getString("commune"), row.getString("kind"));
        });
        return codes;
    }

    void addFormer(String code, String commune, String kind) {
        former.computeIfAbsent(code, it -> new HashSet<>()).add(commune);
        if (kind.equals("arrondissement")) {
            arrondissements.add(code);
        }
    }

    /**
     * The commune that a code leads to.
     *
     * @throws Refused when it leads nowhere or to several
     */
    Known find(String typed) {
        var upper = typed.strip().toUpperCase(Locale.ROOT);
        var repaired = LOST_ZERO.matcher(upper).matches();
        var code = repaired ? "0" + upper : upper;
        if (!CODE.matcher(code).matches()) {
            throw new Refused("code", TableRow.shortened(typed));
        }
        if (current.contains(code)) {
            return new Known(code, code, repaired, false);
        }
        var communes = former.getOrDefault(code, Set.of());
        if (communes.isEmpty()) {
            throw new Refused("unknown-commune", code);
        }
        if (communes.size() > 1) {
            throw new Refused(
                    "several-communes",
                    code,
                    String.join(", ", communes.stream().sorted().toList()));
        }
        return new Known(code, communes.iterator().next(), repaired, arrondissements.contains(code));
    }

    /**
     * A code that leads to a commune.
     *
     * @param code as it should have been written
     * @param commune the code of the commune of today
     * @param repaired whether its first zero was lost
     * @param arrondissement whether it is that of a part of Paris, Lyon or Marseille
     */
    record Known(String code, String commune, boolean repaired, boolean arrondissement) {

        /** Whether the commune of the code has gone into another one. */
        boolean isFormer() {
            return !code.equals(commune);
        }
    }
}
