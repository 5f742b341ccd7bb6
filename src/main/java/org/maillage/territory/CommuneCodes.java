package org.maillage.territory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The codes by which communes are and were known. */
public final class CommuneCodes {

    private static final Pattern CODE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final Pattern LOST_ZERO = Pattern.compile("[1-9][0-9]{3}");

    private final Set<String> current;
    private final Map<String, Set<String>> former = new HashMap<>();
    private final Set<String> arrondissements = new HashSet<>();

    public CommuneCodes(Collection<String> current) {
        this.current = new HashSet<>(current);
    }

    /** Reads the codes of the communes of today and of those that went into them. */
    public static CommuneCodes read(JdbcClient database) {
        var codes = new CommuneCodes(database.sql("select code from territory.commune")
                .query((row, number) -> row.getString("code"))
                .list());
        database.sql("select code, commune, kind from territory.former_commune").query(row -> {
            codes.addFormer(row.getString("code"), row.getString("commune"), row.getString("kind"));
        });
        return codes;
    }

    public void addFormer(String code, String commune, String kind) {
        former.computeIfAbsent(code, it -> new HashSet<>()).add(commune);
        if (kind.equals("arrondissement")) {
            arrondissements.add(code);
        }
    }

    /** Where a code leads that somebody has typed or a spreadsheet has written. */
    public Found find(String typed) {
        if (current.contains(typed)) {
            return new Found.Known(typed, typed, false, false);
        }
        var upper = typed.strip().toUpperCase(Locale.ROOT);
        var repaired = LOST_ZERO.matcher(upper).matches();
        var code = repaired ? "0" + upper : upper;
        if (!CODE.matcher(code).matches()) {
            return new Found.NoCode();
        }
        if (current.contains(code)) {
            return new Found.Known(code, code, repaired, false);
        }
        var communes = former.getOrDefault(code, Set.of());
        if (communes.isEmpty()) {
            return new Found.Unknown(code);
        }
        if (communes.size() > 1) {
            return new Found.Several(code, communes.stream().sorted().toList());
        }
        return new Found.Known(code, communes.iterator().next(), repaired, arrondissements.contains(code));
    }

    /** Where a code leads. */
    public sealed interface Found {

        /**
         * To a commune.
         *
         * @param code as it should have been written
         * @param commune the code of the commune of today
         * @param repaired whether its first zero was lost
         * @param arrondissement whether it is that of a part of Paris, Lyon or Marseille
         */
        record Known(String code, String commune, boolean repaired, boolean arrondissement) implements Found {

            /** Whether the commune of the code has gone into another one. */
            public boolean isFormer() {
                return !code.equals(commune);
            }
        }

        /** It is none at all. */
        record NoCode() implements Found {}

        /** No commune has or had it. */
        record Unknown(String code) implements Found {}

        /** To several communes, between which the former one was divided. */
        record Several(String code, List<String> communes) implements Found {}
    }
}
