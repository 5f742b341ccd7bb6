package org.maillage.territory;

import java.util.List;
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

    String path() {
        return kind.path(code);
    }
}
