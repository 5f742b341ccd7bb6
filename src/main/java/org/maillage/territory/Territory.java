package org.maillage.territory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of communes with a name.
 *
 * @param code by which its page is found
 * @param nature of an EPCI, as the law names it
 * @param departments the codes of those in which it lies, the one with most of its communes first
 */
record Territory(
        TerritoryId id,
        Kind kind,
        String code,
        String name,
        @Nullable String nature,
        @Nullable String leadOrganisation,
        int cogYear,
        long communes,
        long pointsKnown,
        List<String> departments) {

    private static final Set<String> OVERSEAS = Set.of("975", "977", "978");

    String path() {
        return kind.path(code);
    }

    /** Whether it stands among the departments of the COG without being one: 975, 977, 978, 98x. */
    boolean isOverseasCollectivity() {
        return kind == Kind.DEPARTMENT && (code.startsWith("98") || OVERSEAS.contains(code));
    }
}
