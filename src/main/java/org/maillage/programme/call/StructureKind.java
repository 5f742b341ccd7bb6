package org.maillage.programme.call;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.maillage.shared.Saying;

/** What kind of organisation carries an application. */
public enum StructureKind {
    ASSOCIATION,
    LOCAL_AUTHORITY,
    PUBLIC_ESTABLISHMENT,
    ACADEMIC,
    COMPANY,
    FOUNDATION,
    OTHER;

    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind for the reader. */
    public static Saying words(String column) {
        return find(column)
                .map(it -> Saying.of("call.kind." + it.column()))
                .orElseGet(() -> Saying.of("call.kind.unknown"));
    }

    static Optional<StructureKind> find(String column) {
        return Arrays.stream(values()).filter(it -> it.column().equals(column)).findFirst();
    }
}
